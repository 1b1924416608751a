/** Readout's own corpus ({@code training/data}): reading, checking, and scoring the language model against it. */
@NullMarked
package org.readout.eval.corpus;

import org.jspecify.annotations.NullMarked;
