package org.readout.coder.quantity;

import java.util.Optional;
import org.readout.core.Quantity.Bound;

/**
 * A number as words or digits say it.
 *
 * @param end token index after its last word
 * @param value absent when malformed
 * @param bound {@code AT_LEAST} for plural round numbers: "dozens" are at least two dozen; {@code EXACT} for the others
 */
public record Numeral(int end, Optional<Double> value, Bound bound) {

    /** Whether the digits are grouped as no convention groups them ("22,0000"). */
    public boolean isMalformed() {
        return value.isEmpty();
    }
}
