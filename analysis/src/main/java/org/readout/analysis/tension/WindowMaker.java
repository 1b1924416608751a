package org.readout.analysis.tension;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.core.QuadClass;

/** Makes the windows of a series from its acts and the draws of what they may come to. */
final class WindowMaker {
    private final Coverage coverage;
    private final double[] exposures;
    private final Map<QuadClass, List<Act>> strands;
    private final Map<QuadClass, double[][]> draws;

    /**
     * @param strands acts of every strand
     * @param draws for every strand, by window; not normalised
     */
    WindowMaker(Coverage coverage, Map<QuadClass, List<Act>> strands, Map<QuadClass, double[][]> draws) {
        this.coverage = coverage;
        this.exposures = coverage.exposures();
        this.strands = strands;
        this.draws = draws;
    }

    Window window(int at) {
        Map<QuadClass, Window.Level> levels = new EnumMap<>(QuadClass.class);
        strands.forEach((strand, acts) -> levels.put(strand, level(acts, at, drawn(strand, at))));
        return new Window(
                coverage.windows().get(at),
                coverage.end(at),
                coverage.told()[at],
                levels,
                both(levels, at, QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT),
                both(levels, at, QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION));
    }

    private Window.Level level(List<Act> acts, int at, double[] drawn) {
        double events = 0;
        double intensity = 0;
        for (Act act : acts) {
            double share =
                    act.confidence() * act.shareBetween(coverage.windows().get(at), coverage.end(at));
            events += share;
            intensity += share * act.weight();
        }
        return new Window.Level(events, intensity, Band.of(intensity, drawn).times(1 / exposures[at]));
    }

    private Band both(Map<QuadClass, Window.Level> levels, int at, QuadClass words, QuadClass deeds) {
        double[] sums = drawn(words, at).clone();
        double[] others = drawn(deeds, at);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others[i];
        }
        double intensity = intensity(levels, words) + intensity(levels, deeds);
        return Band.of(intensity, sums).times(1 / exposures[at]);
    }

    private static double intensity(Map<QuadClass, Window.Level> levels, QuadClass strand) {
        Window.Level level = levels.get(strand);
        return level == null ? 0 : level.intensity();
    }

    private double[] drawn(QuadClass strand, int at) {
        double[][] all = draws.get(strand);
        return all == null ? new double[Bootstrap.DRAWS] : all[at];
    }
}
