package org.readout.app.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.app.brief.Days;
import org.readout.app.web.Address;
import org.readout.app.web.Paging;
import org.readout.store.Count;
import org.readout.store.EventList.Histogram;
import org.readout.store.EventList.Step;

/**
 * Events over time as bars, one for each step from the first to the last, also where there is nothing.
 *
 * @param summary what can be seen, in a sentence
 * @param bars of steps with events
 * @param first step in words
 * @param last step in words
 */
public record Bars(String summary, List<Bar> bars, String first, String last) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 90;

    private static final int TOP = 6;
    private static final double WIDEST = 24;
    private static final double GAP = 0.16;

    /**
     * @param label the step in words
     * @param href the list narrowed to it
     */
    public record Bar(String label, long count, String href, String x, String y, String width, String height) {}

    /** Absent when there are fewer than two steps, of which no picture is needed. */
    static Optional<Bars> of(Histogram histogram, Address address) {
        List<Count> counts = histogram.counts();
        if (counts.size() < 2) {
            return Optional.empty();
        }
        Step step = histogram.step();
        LocalDate first = start(step, counts.get(0).value());
        long steps =
                between(step, first, start(step, counts.get(counts.size() - 1).value())) + 1;
        long most = counts.stream().mapToLong(Count::number).max().orElse(1);
        double room = (double) WIDTH / steps;
        List<Bar> bars = new ArrayList<>();
        for (Count count : counts) {
            LocalDate start = start(step, count.value());
            double height = Math.max(1.5, (double) (HEIGHT - TOP) * count.number() / most);
            double width = Math.min(WIDEST, Math.max(1, room * (1 - GAP)));
            bars.add(new Bar(
                    label(step, start),
                    count.number(),
                    narrowed(step, start, address),
                    number(room * between(step, first, start) + (room - width) / 2),
                    number(HEIGHT - height),
                    number(width),
                    number(height)));
        }
        return Optional.of(new Bars(summary(step, bars), bars, bars.get(0).label, bars.get(bars.size() - 1).label));
    }

    private static String summary(Step step, List<Bar> bars) {
        Bar highest = bars.stream()
                .max(java.util.Comparator.comparingLong(Bar::count))
                .orElseThrow();
        long all = bars.stream().mapToLong(Bar::count).sum();
        String unit = step.name().toLowerCase(Locale.ROOT);
        return "Events by " + unit + ", by their first day: " + all + " with a date, most (" + highest.count + ") "
                + (step == Step.DAY ? "on " : "in ") + highest.label;
    }

    private static LocalDate start(Step step, String value) {
        return switch (step) {
            case DAY -> LocalDate.parse(value);
            case MONTH -> YearMonth.parse(value).atDay(1);
            case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
        };
    }

    private static LocalDate end(Step step, LocalDate start) {
        return switch (step) {
            case DAY -> start;
            case MONTH -> start.withDayOfMonth(start.lengthOfMonth());
            case YEAR -> start.withDayOfYear(start.lengthOfYear());
        };
    }

    private static long between(Step step, LocalDate from, LocalDate to) {
        return switch (step) {
            case DAY -> ChronoUnit.DAYS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case YEAR -> ChronoUnit.YEARS.between(from, to);
        };
    }

    private static String label(Step step, LocalDate start) {
        return switch (step) {
            case DAY, MONTH -> Days.inWords(start, end(step, start)).replaceFirst("^in ", "");
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    private static String narrowed(Step step, LocalDate start, Address address) {
        return address.without(Paging.PARAMETER)
                .with("since", start.toString())
                .with("until", end(step, start).toString())
                .toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
