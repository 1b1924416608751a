package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.core.QuadClass;

/**
 * Conflict and cooperation from one side towards another, window by window.
 *
 * @param windows in order of time; only those of which something is told, so that neighbours here may have a gap between them
 * @param acts of the dyad, in order of their first day
 * @param changes in order of time
 */
public record TensionSeries(Dyad dyad, Period period, List<Window> windows, List<Act> acts, List<ChangePoint> changes) {
    /** Acts that a series needs. */
    public static final int FEWEST_ACTS = 6;

    private static final int FEWEST_WINDOWS = 4;

    public TensionSeries {
        windows = List.copyOf(windows);
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
    }

    /** @param wanted empty for a period that fits the span of the dyad's acts */
    public static TensionSeries of(Acts acts, Dyad dyad, Optional<Period> wanted) {
        List<Act> own = acts.of(dyad);
        Period period = wanted.orElseGet(() -> fitting(own));
        Coverage coverage = acts.coverage(period);
        WindowMaker maker = new WindowMaker(coverage);
        List<ChangePoint> changes = new ArrayList<>();
        for (QuadClass strand : QuadClass.values()) {
            List<Act> some = own.stream()
                    .filter(a -> a.strand() == strand && a.weight() > 0)
                    .toList();
            maker.add(strand, some);
            changes.addAll(new ChangePoints(coverage).in(some, strand));
        }
        changes.sort(Comparator.comparing(ChangePoint::start).thenComparing(ChangePoint::strand));
        List<Window> windows = IntStream.range(0, coverage.windows().size())
                .mapToObj(maker::window)
                .toList();
        return new TensionSeries(dyad, period, windows, own, changes);
    }

    /** The period that fits the span of the middle four fifths, so that one old event does not stretch it. */
    private static Period fitting(List<Act> acts) {
        List<LocalDate> days = acts.stream().map(Act::middle).sorted().toList();
        int tenth = days.size() / 10;
        return days.isEmpty() ? Period.WEEK : Period.fitting(days.get(tenth), days.get(days.size() - 1 - tenth));
    }

    /** Whether the acts are too few, or in too few windows, for a series to show more than the acts themselves. */
    public boolean isTooThin() {
        long withActs = acts.stream()
                .filter(a -> a.weight() > 0)
                .map(a -> period.start(a.middle()))
                .distinct()
                .count();
        return acts.stream().filter(a -> a.weight() > 0).count() < FEWEST_ACTS || withActs < FEWEST_WINDOWS;
    }

    /** What a series needs, in words. */
    public static String needs() {
        return "at least " + FEWEST_ACTS + " dated events in " + FEWEST_WINDOWS + " windows";
    }
}
