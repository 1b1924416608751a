package org.readout.coder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.readout.coder.time.Expression.Part;
import org.readout.coder.time.Expression.Shift;

/** Counts units of the calendar from a day. */
final class Shifts {
    private Shifts() {}

    /** The period of the shift's own granularity that lies so many units from the day. */
    static Period from(LocalDate day, Shift shift) {
        LocalDate target = plus(day, shift.amount(), shift.unit());
        return switch (shift.unit()) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> Period.day(target);
            case WEEK -> Period.week(target);
            case WEEKEND -> weekend(day, shift.amount());
            case MONTH, QUARTER -> Period.month(YearMonth.from(target), shift.part());
            case YEAR -> Period.year(target.getYear(), shift.part());
            case DECADE -> Period.era(Math.floorDiv(target.getYear(), 10) * 10, 10, Part.WHOLE);
            case CENTURY -> Period.era(Math.floorDiv(target.getYear(), 100) * 100, 100, Part.WHOLE);
        };
    }

    /** The last weekend is over, the next has not begun, this one is nearest. */
    private static Period weekend(LocalDate day, int amount) {
        Period nearest = Period.weekend(day);
        boolean isPast = amount < 0;
        return isPast
                ? Period.weekend(day.minusWeeks(1))
                : amount == 0 ? nearest : Period.weekend(nearest.latest().plusWeeks(1));
    }

    /** Absent when the narrative's own time is coarser than the unit counted in. */
    static Optional<Period> fromNarrative(Period narrative, Shift shift) {
        LocalDate from = shift.amount() >= 0 ? narrative.latest() : narrative.earliest();
        boolean isKnown = switch (shift.unit()) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, WEEKEND -> narrative.isOneDay();
            case MONTH, QUARTER -> YearMonth.from(narrative.earliest()).equals(YearMonth.from(narrative.latest()));
            case YEAR, DECADE, CENTURY ->
                narrative.earliest().getYear() == narrative.latest().getYear();
        };
        return isKnown ? Optional.of(from(from, shift)) : Optional.empty();
    }

    /** The value of a shift whose starting point is unknown. */
    static String unresolved(Shift shift) {
        return switch (shift.unit()) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEKEND -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case MONTH, QUARTER -> "XXXX-XX";
            case YEAR, DECADE, CENTURY -> "XXXX";
        };
    }

    static LocalDate plus(LocalDate day, int amount, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY, NIGHT -> day.plusDays(amount);
            case WEEK, WEEKEND -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            case CENTURY -> day.plusYears(100L * amount);
        };
    }
}
