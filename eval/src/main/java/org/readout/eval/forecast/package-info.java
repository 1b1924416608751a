/** Measures forecasts: who is next, what is next, and whether the reasons given are the real ones. */
@NullMarked
package org.readout.eval.forecast;

import org.jspecify.annotations.NullMarked;
