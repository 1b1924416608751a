package org.readout.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.core.Span;

/**
 * A time expression of a document, normalised after TIMEX3 (ISO-TimeML).
 *
 * @param value {@code 2024-10-09}, {@code 2024-W32}, {@code XXXX-08-06}, {@code P2M}, {@code PRESENT_REF} …
 * @param earliest first day of what it denotes; absent when unknown and for durations and sets
 * @param latest last day of what it denotes
 */
public record Timex(Type type, String value, Span span, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Timex {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a time expression without a value at " + span);
        }
    }
}
