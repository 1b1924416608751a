package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The windows of which something is told, and how much: the number of acts of all actors.
 *
 * <p>Acts and not documents are counted, because a window is that of the events and a document of today tells of last
 * month too; and acts of all actors, because reporting that doubles for everybody is no escalation between two. (Event data that grow with the number of
 * sources are usually normalised by all events of the window.) A window of which less than half an act is told says nothing: silence of the sources
 * is not peace, so it is not in the series.
 *
 * @param windows first days, in order
 * @param told acts in each
 */
record Coverage(Period period, List<LocalDate> windows, double[] told) {
    private static final double LEAST = 0.5;

    static Coverage of(List<Act> acts, Period period) {
        TreeMap<LocalDate, Double> sums = new TreeMap<>();
        for (Act act : acts) {
            for (LocalDate start = period.start(act.first()); !start.isAfter(act.last()); start = period.next(start)) {
                sums.merge(start, act.shareBetween(start, period.next(start).minusDays(1)), Double::sum);
            }
        }
        List<LocalDate> windows = new ArrayList<>();
        List<Double> told = new ArrayList<>();
        for (Map.Entry<LocalDate, Double> entry : sums.entrySet()) {
            if (entry.getValue() >= LEAST) {
                windows.add(entry.getKey());
                told.add(entry.getValue());
            }
        }
        return new Coverage(
                period, List.copyOf(windows), told.stream().mapToDouble(d -> d).toArray());
    }

    /**
     * Coverage of each window in units of the average window, drawn towards it as far as windows differ by luck alone: the posterior mean of a Poisson rate whose Gamma prior is
     * read off the counts by their moments (Clayton and Kaldor, Biometrics 43, 1987). A window of one act where others have ten may well be one that
     * is usually told of like the others; taken at its word it would be stretched tenfold. Where counts vary by no more than Poisson counts do, all are alike.
     */
    double[] exposures() {
        double mean = Arrays.stream(told).average().orElse(1);
        double variance = Arrays.stream(told).map(t -> (t - mean) * (t - mean)).sum() / Math.max(1, told.length - 1);
        double excess = variance - mean;
        double worth = excess > 0 ? mean * mean / excess : Double.POSITIVE_INFINITY;
        return Arrays.stream(told)
                .map(t -> Double.isInfinite(worth) ? 1 : (t + worth) / (mean + worth))
                .toArray();
    }

    /** The position of the window that holds the day; absent where that window is not told of. */
    OptionalInt indexOf(LocalDate day) {
        int at = Collections.binarySearch(windows, period.start(day));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The positions of the windows told of in which days of the act lie, in order. */
    IntStream windowsOf(Act act) {
        return Stream.iterate(period.start(act.first()), start -> !start.isAfter(act.last()), period::next)
                .map(this::indexOf)
                .flatMapToInt(OptionalInt::stream);
    }

    LocalDate end(int window) {
        return period.next(windows.get(window)).minusDays(1);
    }
}
