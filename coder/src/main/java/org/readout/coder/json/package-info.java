/** Event mentions as interchange formats: JSON lines ({@code readout.mention/1}) and CSV. */
@NullMarked
package org.readout.coder.json;

import org.jspecify.annotations.NullMarked;
