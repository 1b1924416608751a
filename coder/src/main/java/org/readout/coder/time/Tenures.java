package org.readout.coder.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.readout.coder.time.PublicRecord.Tenure;

/**
 * The days on which all whom a text names by their office held it.
 *
 * <p>Where there is no such day the text looks back on some of them, and only says that it was not written before the last took office.
 */
final class Tenures {
    private static final int SHORT_DAYS = 42;

    private final List<Tenure> tenures;
    private final boolean areTogether;

    private Tenures(List<Tenure> tenures) {
        this.tenures = tenures;
        this.areTogether = areTogether(tenures);
    }

    static Tenures of(List<Tenure> tenures) {
        return new Tenures(tenures);
    }

    /** Whether some day lies in all terms; if one does, so does the first day of one of the terms. */
    private static boolean areTogether(List<Tenure> tenures) {
        return tenures.stream()
                .flatMap(t -> t.terms().stream())
                .anyMatch(term -> tenures.stream().allMatch(t -> t.covers(term.from())));
    }

    boolean cover(LocalDate day) {
        return !areTogether || tenures.stream().allMatch(t -> t.covers(day));
    }

    /** The day on which the last of them first took office; absent where no first day is known. */
    Optional<LocalDate> first() {
        return tenures.stream()
                .map(Tenure::first)
                .filter(d -> !d.equals(LocalDate.MIN))
                .max(LocalDate::compareTo);
    }

    /** The day on which the first of them left office for good; absent while all hold theirs. */
    Optional<LocalDate> last() {
        return areTogether
                ? tenures.stream()
                        .map(Tenure::last)
                        .filter(d -> !d.equals(LocalDate.MAX))
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Whether they held office together so shortly that this alone dates the text. */
    boolean areShort() {
        return first().isPresent()
                && last().isPresent()
                && first().get().until(last().get(), ChronoUnit.DAYS) <= SHORT_DAYS;
    }

    List<String> reasons() {
        return tenures.isEmpty() || !areTogether
                ? List.of()
                : List.of("in office: "
                        + String.join(
                                ", ",
                                tenures.stream()
                                        .map(Tenure::words)
                                        .distinct()
                                        .toList())
                        + first().map(d -> ", from " + d).orElse("")
                        + last().map(d -> ", until " + d).orElse(""));
    }
}
