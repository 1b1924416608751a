package org.readout.coder.actors;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A closed range of days, open where an end is absent: a term of office, or a time in which sectors applied.
 *
 * @param from first day; absent when unknown
 * @param to last day; absent while it lasts
 */
record Term(Optional<LocalDate> from, Optional<LocalDate> to) {

    Term {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("a term from " + from.get() + " to " + to.get());
        }
    }

    /** Whether any day of the closed range lies within the term. */
    boolean overlaps(LocalDate earliest, LocalDate latest) {
        return from.map(f -> !f.isAfter(latest)).orElse(true)
                && to.map(t -> !t.isBefore(earliest)).orElse(true);
    }

    /** Whether the term goes on, as far as the dictionary knows. */
    boolean lasts() {
        return to.isEmpty();
    }
}
