@NullMarked
package org.readout.eval;

import org.jspecify.annotations.NullMarked;
