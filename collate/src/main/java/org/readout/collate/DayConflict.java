package org.readout.collate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;

/**
 * Neighbouring days that two sources give one sudden happening; further apart are two happenings. Only between reports each of which gives what happens
 * of this kind a single day, so that it is clear which day is meant.
 */
final class DayConflict implements Conflict {
    private static final Set<String> SUDDEN =
            Set.of("VIOLENCE", "ARREST", "COUP", "PROTEST", "BREAKAGE", "CROSSING", "RELEASE");

    /** A night belongs to two days. */
    private static final Pattern OVER_A_NIGHT = Pattern.compile("(?i)\\b(?:overnight|midnight|night to)\\b");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.OCCURRENCE);
    }

    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        return Discrepancy.Kind.TIME;
    }

    @Override
    public boolean excludes(Told a, Told b) {
        return !a.sharesDocument(b)
                && !a.detail().denied()
                && !b.detail().denied()
                && a.isAttributed()
                && b.isAttributed()
                && areDaysApart(a, b)
                && shareKind(a, b);
    }

    private static boolean areDaysApart(Told a, Told b) {
        Optional<DayRange> left = a.day().filter(DayConflict::isOneDay);
        Optional<DayRange> right = b.day().filter(DayConflict::isOneDay);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.get().gap(right.get()) == 1 && !isOverANight(a) && !isOverANight(b);
    }

    private static boolean isOneDay(DayRange days) {
        return days.earliest().equals(days.latest());
    }

    private static boolean isOverANight(Told told) {
        return OVER_A_NIGHT.matcher(told.detail().sentence().text()).find();
    }

    private static boolean shareKind(Told a, Told b) {
        return SUDDEN.stream()
                .anyMatch(kind -> a.detail().about().contains(kind)
                        && b.detail().about().contains(kind)
                        && hasOneDay(a, kind)
                        && hasOneDay(b, kind));
    }

    private static boolean hasOneDay(Told told, String kind) {
        return told.document().details().stream()
                        .filter(d -> d.field() == Discrepancy.Kind.OCCURRENCE)
                        .filter(d -> d.about().contains(kind))
                        .map(Detail::date)
                        .flatMap(Optional::stream)
                        .flatMap(date -> DayRange.of(date).stream())
                        .distinct()
                        .count()
                == 1;
    }

    @Override
    public String about(Told told) {
        return "on what day";
    }

    @Override
    public String value(Told told) {
        return told.day().orElseThrow().earliest().toString();
    }
}
