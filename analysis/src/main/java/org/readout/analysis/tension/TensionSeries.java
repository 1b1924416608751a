package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.readout.core.QuadClass;

/**
 * Conflict and cooperation from one side towards another, window by window.
 *
 * @param windows in order of time; only those of which something is told, so that neighbours here may have a gap between them
 * @param acts of the dyad, in order of their first day
 * @param changes in order of time
 */
public record TensionSeries(Dyad dyad, Period period, List<Window> windows, List<Act> acts, List<ChangePoint> changes) {
    private static final int FEWEST_ACTS = 6;
    private static final int FEWEST_WINDOWS = 4;

    public TensionSeries {
        windows = List.copyOf(windows);
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
    }

    /** @param random for the uncertainty bands */
    public static TensionSeries of(Acts acts, Dyad dyad, Period period, RandomGenerator random) {
        Coverage coverage = Coverage.of(acts.all(), period);
        List<Act> own = acts.of(dyad);
        double[] exposures = coverage.exposures();
        List<Map<QuadClass, Window.Level>> levels = new ArrayList<>();
        coverage.windows().forEach(w -> levels.add(new EnumMap<>(QuadClass.class)));
        List<ChangePoint> changes = new ArrayList<>();
        for (QuadClass strand : QuadClass.values()) {
            List<Act> some = own.stream()
                    .filter(a -> a.strand() == strand && a.weight() > 0)
                    .toList();
            double[][] draws = new Bootstrap(random).draws(some, coverage);
            for (int i = 0; i < levels.size(); i++) {
                levels.get(i).put(strand, level(some, coverage, i, exposures[i], draws[i]));
            }
            changes.addAll(new ChangePoints(coverage).in(some, strand));
        }
        changes.sort(Comparator.comparing(ChangePoint::start).thenComparing(ChangePoint::strand));
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            windows.add(new Window(coverage.windows().get(i), coverage.end(i), coverage.told()[i], levels.get(i)));
        }
        return new TensionSeries(dyad, period, windows, own, changes);
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

    private static Window.Level level(List<Act> acts, Coverage coverage, int window, double exposure, double[] draws) {
        double events = 0;
        double intensity = 0;
        for (Act act : acts) {
            double share =
                    act.confidence() * act.shareBetween(coverage.windows().get(window), coverage.end(window));
            events += share;
            intensity += share * act.weight();
        }
        return new Window.Level(events, intensity, Band.of(intensity, draws).times(1 / exposure));
    }
}
