package org.readout.core;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A counted or measured amount tied to an event.
 *
 * @param value absent when the number is malformed: it is flagged, never repaired
 * @param unit what is counted: {@code people}, an ISO 4217 code, {@code km}, {@code days}, {@code times}, a weapon noun …
 * @param of what happened to or is true of the counted: {@code killed}, {@code injured}, {@code held} …
 */
public record Quantity(
        OptionalDouble value, String unit, Optional<String> of, Bound bound, Excerpt source, boolean malformed) {

    /** How the text bounds the number. */
    public enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }

    public Quantity {
        if (malformed == value.isPresent()) {
            throw new IllegalArgumentException("a quantity has a value unless it is malformed: " + source.text());
        }
    }
}
