@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
