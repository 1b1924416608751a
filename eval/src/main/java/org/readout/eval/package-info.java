/**
 * What is measured: {@link org.readout.eval.Evaluations} lists what {@code readout eval NAME} runs, each an {@link org.readout.eval.Evaluation} with a scorer of its own. Figures are on 0–100 and
 * printed as one line of JSON; {@code docs/figures} keeps them.
 */
@NullMarked
package org.readout.eval;

import org.jspecify.annotations.NullMarked;
