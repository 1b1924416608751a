package org.readout.analysis.tension;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.QuadClass;

/** Makes the windows of a series from its acts. */
final class WindowMaker {
    private final Coverage coverage;
    private final double[] exposures;
    private final Map<QuadClass, Strand> strands = new EnumMap<>(QuadClass.class);

    private final Map<Set<QuadClass>, Spread> pseudoActs = new HashMap<>();

    /** Those of windows without acts are all the same. */
    private final Map<Told, Band> bands = new HashMap<>();

    WindowMaker(Coverage coverage) {
        this.coverage = coverage;
        this.exposures = coverage.exposures();
    }

    /** What each window has of the acts of one strand, and may have by these alone. */
    private record Strand(List<Act> acts, double[] events, double[] intensity, Spread[] spreads) {
        Told told(int at) {
            return new Told(intensity[at], spreads[at]);
        }
    }

    private record Told(double intensity, Spread spread) {
        Told plus(Told other) {
            return new Told(intensity + other.intensity, spread.plus(other.spread));
        }

        Told plus(Spread other) {
            return new Told(intensity, spread.plus(other));
        }
    }

    /** To be called for each strand before the first window is made. */
    void add(QuadClass strand, List<Act> acts) {
        int windows = coverage.windows().size();
        double[] events = new double[windows];
        double[] intensity = new double[windows];
        Spread[] spreads = new Spread[windows];
        Arrays.fill(spreads, Spread.NOTHING);
        for (Act act : acts) {
            coverage.windowsOf(act).forEach(at -> {
                double share =
                        act.confidence() * act.shareBetween(coverage.windows().get(at), coverage.end(at));
                events[at] += share;
                intensity[at] += share * act.weight();
                spreads[at] = spreads[at].plus(Spread.of(act.weight(), share));
            });
        }
        strands.put(strand, new Strand(acts, events, intensity, spreads));
    }

    Window window(int at) {
        Map<QuadClass, Window.Level> levels = new EnumMap<>(QuadClass.class);
        strands.forEach((strand, told) -> levels.put(
                strand,
                new Window.Level(told.events[at], told.intensity[at], band(told.told(at), EnumSet.of(strand), at))));
        return new Window(
                coverage.windows().get(at),
                coverage.end(at),
                coverage.told()[at],
                levels,
                both(at, QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT),
                both(at, QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION));
    }

    private Band both(int at, QuadClass words, QuadClass deeds) {
        return band(strand(words).told(at).plus(strand(deeds).told(at)), EnumSet.of(words, deeds), at);
    }

    private Strand strand(QuadClass which) {
        Strand strand = strands.get(which);
        if (strand == null) {
            throw new IllegalStateException(which + " was not added");
        }
        return strand;
    }

    /** One half pseudo-act, however many strands are told of together: they are one rate. */
    private Band band(Told told, Set<QuadClass> of, int at) {
        return bands.computeIfAbsent(told.plus(pseudoAct(of)), t -> t.spread.around(t.intensity))
                .times(1 / exposures[at]);
    }

    private Spread pseudoAct(Set<QuadClass> of) {
        return pseudoActs.computeIfAbsent(
                of,
                some -> Spread.ofPseudoAct(some.stream()
                        .flatMap(strand -> strand(strand).acts().stream())
                        .toList()));
    }
}
