package org.readout.analysis.tension;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.core.QuadClass;

/** Makes the windows of a series from its acts and the draws of what they may come to. */
final class WindowMaker {
    private static final double[] NOTHING = new double[Bootstrap.DRAWS];

    private final Coverage coverage;
    private final double[] exposures;
    private final Map<QuadClass, Strand> strands = new EnumMap<>(QuadClass.class);
    private final Map<Drawn, Band> bands = new HashMap<>();

    WindowMaker(Coverage coverage) {
        this.coverage = coverage;
        this.exposures = coverage.exposures();
    }

    /** What each window has of the acts of one strand, and draws of what it may have. */
    private record Strand(double[] events, double[] intensity, double[][] draws) {}

    /** Draws that are summed; equal when they are the same arrays, as those of all windows without acts are. */
    private record Drawn(double[] words, double[] deeds) {
        double[] sums() {
            double[] sums = words.clone();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += deeds[i];
            }
            return sums;
        }
    }

    /**
     * To be called for each strand before the first window is made.
     *
     * @param draws by window; not normalised
     */
    void add(QuadClass strand, List<Act> acts, double[][] draws) {
        double[] events = new double[draws.length];
        double[] intensity = new double[draws.length];
        for (Act act : acts) {
            coverage.windowsOf(act).forEach(at -> {
                double share =
                        act.confidence() * act.shareBetween(coverage.windows().get(at), coverage.end(at));
                events[at] += share;
                intensity[at] += share * act.weight();
            });
        }
        strands.put(strand, new Strand(events, intensity, draws));
    }

    Window window(int at) {
        Map<QuadClass, Window.Level> levels = new EnumMap<>(QuadClass.class);
        strands.forEach((strand, told) -> levels.put(
                strand,
                new Window.Level(
                        told.events[at],
                        told.intensity[at],
                        band(told.intensity[at], new Drawn(told.draws[at], NOTHING), at))));
        return new Window(
                coverage.windows().get(at),
                coverage.end(at),
                coverage.told()[at],
                levels,
                both(at, QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT),
                both(at, QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION));
    }

    private Band both(int at, QuadClass words, QuadClass deeds) {
        Strand said = strand(words);
        Strand done = strand(deeds);
        return band(said.intensity[at] + done.intensity[at], new Drawn(said.draws[at], done.draws[at]), at);
    }

    private Strand strand(QuadClass which) {
        Strand strand = strands.get(which);
        if (strand == null) {
            throw new IllegalStateException(which + " was not added");
        }
        return strand;
    }

    private Band band(double intensity, Drawn drawn, int at) {
        return bands.computeIfAbsent(drawn, d -> Band.of(intensity, d.sums())).times(1 / exposures[at]);
    }
}
