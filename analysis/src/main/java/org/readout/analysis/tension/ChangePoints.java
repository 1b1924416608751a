package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.readout.core.QuadClass;

/**
 * Finds change points in the acts of each strand of a dyad. Acts are counted, each in the window of the middle of its
 * range; a strand with fewer than {@value #FEWEST_ACTS} acts, or a series of fewer than {@value #FEWEST_WINDOWS} or more than
 * {@value #MOST_WINDOWS} windows, has none.
 *
 * <p>A change must be borne out twice in the same direction: by the counts for their coverage, so that more reporting is no rise, and by the
 * counts as they are, so that a pair does not fall because others rise.
 */
final class ChangePoints {
    static final int FEWEST_ACTS = 8;
    static final int FEWEST_WINDOWS = 8;
    static final int MOST_WINDOWS = 1000;

    private final Coverage coverage;

    ChangePoints(Coverage coverage) {
        this.coverage = coverage;
    }

    List<ChangePoint> in(List<Act> acts, QuadClass strand) {
        int n = coverage.windows().size();
        if (acts.size() < FEWEST_ACTS || n < FEWEST_WINDOWS || n > MOST_WINDOWS) {
            return List.of();
        }
        double[] counts = new double[n];
        for (Act act : acts) {
            coverage.indexOf(act.middle()).ifPresent(window -> counts[window]++);
        }
        double[] alike = new double[n];
        Arrays.fill(alike, 1);
        CountSegments raw = new CountSegments(counts, alike);
        List<ChangePoint> points = new ArrayList<>();
        for (CountSegments.Change change : new CountSegments(counts, coverage.exposures()).changes()) {
            boolean rise = change.after() > change.before();
            CountSegments.Change told = raw.change(change.since(), change.at(), change.until());
            if (rise != told.after() > told.before() || !raw.bearsOut(told)) {
                continue;
            }
            points.add(new ChangePoint(
                    strand,
                    coverage.windows().get(change.at()),
                    coverage.end(change.until() - 1),
                    change.before(),
                    change.after(),
                    change.gain(),
                    rise ? ids(acts, change.at(), change.until()) : ids(acts, change.since(), change.at())));
        }
        return points;
    }

    private List<String> ids(List<Act> acts, int from, int until) {
        LocalDate first = coverage.windows().get(from);
        LocalDate last = coverage.end(until - 1);
        return acts.stream()
                .filter(a -> !a.middle().isBefore(first) && !a.middle().isAfter(last))
                .sorted(Comparator.comparingDouble((Act a) -> a.weight() * a.confidence())
                        .reversed()
                        .thenComparing(Act::first)
                        .thenComparing(Act::id))
                .map(Act::id)
                .toList();
    }
}
