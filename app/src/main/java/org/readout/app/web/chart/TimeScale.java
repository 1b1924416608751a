package org.readout.app.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days on a horizontal line. A day takes the room from its own position to that of the next.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param left where the first day begins
 * @param right where the last day ends
 */
public record TimeScale(LocalDate from, LocalDate to, double left, double right) {
    private static final double ROOM = 62;

    /** A line of the grid with what stands at it. */
    public record Tick(double x, String label) {}

    /** How far one line of the grid is from the next. */
    private enum Step {
        DAY("d MMM"),
        TWO_DAYS("d MMM"),
        WEEK("d MMM"),
        TWO_WEEKS("d MMM"),
        MONTH("MMM yyyy"),
        QUARTER("MMM yyyy"),
        HALF("MMM yyyy"),
        YEAR("yyyy"),
        FIVE_YEARS("yyyy"),
        TWENTY_YEARS("yyyy"),
        CENTURY("yyyy");

        private final DateTimeFormatter format;

        Step(String pattern) {
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        double days() {
            return switch (this) {
                case DAY -> 1;
                case TWO_DAYS -> 2;
                case WEEK -> 7;
                case TWO_WEEKS -> 14;
                case MONTH -> 30.4;
                case QUARTER -> 91;
                case HALF -> 182.6;
                case YEAR -> 365.2;
                case FIVE_YEARS -> 1826;
                case TWENTY_YEARS -> 7305;
                case CENTURY -> 36_524;
            };
        }

        LocalDate first(LocalDate from) {
            return switch (this) {
                case DAY, TWO_DAYS, WEEK, TWO_WEEKS -> from;
                case MONTH -> from.withDayOfMonth(1);
                case QUARTER -> from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1);
                case HALF -> from.withDayOfMonth(1).withMonth(from.getMonthValue() < 7 ? 1 : 7);
                case YEAR -> from.withDayOfYear(1);
                case FIVE_YEARS -> from.withDayOfYear(1).withYear(Math.floorDiv(from.getYear(), 5) * 5);
                case TWENTY_YEARS -> from.withDayOfYear(1).withYear(Math.floorDiv(from.getYear(), 20) * 20);
                case CENTURY -> from.withDayOfYear(1).withYear(Math.floorDiv(from.getYear(), 100) * 100);
            };
        }

        LocalDate next(LocalDate day) {
            return switch (this) {
                case DAY -> day.plusDays(1);
                case TWO_DAYS -> day.plusDays(2);
                case WEEK -> day.plusDays(7);
                case TWO_WEEKS -> day.plusDays(14);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case HALF -> day.plusMonths(6);
                case YEAR -> day.plusYears(1);
                case FIVE_YEARS -> day.plusYears(5);
                case TWENTY_YEARS -> day.plusYears(20);
                case CENTURY -> day.plusYears(100);
            };
        }
    }

    public TimeScale {
        if (to.isBefore(from) || right <= left) {
            throw new IllegalArgumentException(from + " to " + to + " on " + left + " to " + right);
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Where the day begins; outside the line for days before or after it. */
    public double start(LocalDate day) {
        return left + ChronoUnit.DAYS.between(from, day) * perDay();
    }

    /** Where the day ends. */
    public double end(LocalDate day) {
        return start(day) + perDay();
    }

    public double perDay() {
        return (right - left) / days();
    }

    /** The position moved onto the line. */
    public double within(double x) {
        return Math.max(left, Math.min(right, x));
    }

    /** Lines of the grid so far apart that their labels do not touch; days alone where they fit, else round dates. */
    public List<Tick> ticks() {
        Step step = Step.CENTURY;
        for (Step candidate : Step.values()) {
            if (candidate.days() * perDay() >= ROOM) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = step.first(from); !day.isAfter(to); day = step.next(day)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(start(day), step.format.format(day)));
            }
        }
        return ticks;
    }

    /** A grid of lines from {@code top} to {@code bottom} with the labels above it. */
    public void draw(Svg svg, double top, double bottom) {
        for (Tick tick : ticks()) {
            svg.line("grid", tick.x(), top, tick.x(), bottom);
            if (tick.x() + ROOM * 0.75 <= right) {
                svg.label("tick", tick.x() + 3, top - 5, tick.label());
            }
        }
    }
}
