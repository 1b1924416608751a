/** What changed between two runs of the coder over the same documents. */
@NullMarked
package org.readout.app.diff;

import org.jspecify.annotations.NullMarked;
