package org.readout.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.coder.time.PublicRecord.Tenure;

/**
 * The days on which all whom a text names by their office held it.
 *
 * <p>One name may look back ("President Bush" without "former") or ahead, so only two or more people whose terms have both ends, and who were
 * in office together for a month or more, date a text. Of other texts this says nothing.
 */
final class Tenures {
    private static final int FEWEST = 2;
    private static final int SHORTEST_DAYS = 30;

    private final List<Tenure> tenures;

    private Tenures(List<Tenure> tenures) {
        this.tenures = tenures;
    }

    static Tenures of(List<Tenure> all) {
        long bounded = all.stream()
                .filter(t -> !t.first().equals(LocalDate.MIN) && !t.last().equals(LocalDate.MAX))
                .map(Tenure::words)
                .distinct()
                .count();
        return new Tenures(bounded >= FEWEST && areTogether(all) ? List.copyOf(all) : List.of());
    }

    /** Whether all were in office for a month from the first day of somebody's term. */
    private static boolean areTogether(List<Tenure> tenures) {
        return tenures.stream()
                .flatMap(t -> t.terms().stream())
                .map(PublicRecord.Term::from)
                .filter(from -> !from.equals(LocalDate.MIN))
                .anyMatch(from ->
                        tenures.stream().allMatch(t -> t.covers(from) && t.covers(from.plusDays(SHORTEST_DAYS))));
    }

    boolean cover(LocalDate day) {
        return tenures.stream().allMatch(t -> t.covers(day));
    }

    /** The day on which the last of them first took office; absent where nothing is known. */
    Optional<LocalDate> first() {
        return tenures.stream().map(Tenure::first).max(LocalDate::compareTo);
    }

    /** The day on which the first of them left office for good; absent where nothing is known. */
    Optional<LocalDate> last() {
        return tenures.stream().map(Tenure::last).min(LocalDate::compareTo);
    }

    List<String> reasons() {
        if (tenures.isEmpty()) {
            return List.of();
        }
        String who = tenures.stream().map(Tenure::words).distinct().collect(Collectors.joining(", "));
        return List.of(
                "in office: " + who + ", together from " + first().orElseThrow() + " until " + last().orElseThrow());
    }
}
