package org.readout.coder.quantity;

import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Token;

/**
 * A number of a sentence with what it counts.
 *
 * @param head the word that stands for the counted in the tree: the noun, or the number where the noun is left out
 * @param unit see {@link org.readout.core.Quantity}
 * @param span from the word that bounds the number to the counted noun
 */
record Counted(Numeral numeral, Token head, String unit, Bound bound, Span span) {

    /** Whether it is the word or digit one, which often stands for "a". */
    boolean isOne() {
        return bound == Bound.EXACT && numeral.value().filter(v -> v == 1).isPresent();
    }
}
