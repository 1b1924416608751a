package org.readout.coder.actors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.core.Published;

/**
 * The time for which offices are read: a document's publication, or the present of the dictionary when that is unknown.
 */
record AsOf(Optional<Published> published) {

    /** News still names people by an office that ended this many days ago: the killed, the resigned, the deposed. */
    private static final int AFTERGLOW_DAYS = 365;

    /** Whether the publication date lies in the term; without a date, whether the term goes on. */
    boolean during(Term term) {
        return published.map(p -> term.overlaps(p.earliest(), p.latest())).orElseGet(term::lasts);
    }

    /** Whether the term ended less than a year before publication. */
    boolean justAfter(Term term) {
        return published.isPresent()
                && term.overlaps(
                        published.get().earliest().minusDays(AFTERGLOW_DAYS),
                        published.get().latest());
    }

    /**
     * The roles a person held: those of the time, else those that ended less than a year before, else the last one when
     * no date is known.
     */
    List<Role> roles(Entry person) {
        List<Role> now = person.roles().stream().filter(r -> during(r.term())).toList();
        if (!now.isEmpty()) {
            return now;
        }
        List<Role> ended = published.isPresent()
                ? person.roles().stream().filter(r -> justAfter(r.term())).toList()
                : person.roles();
        return ended.stream()
                .max(Comparator.comparing(r -> r.term().to().orElse(LocalDate.MAX)))
                .map(List::of)
                .orElse(List.of());
    }
}
