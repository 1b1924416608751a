package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the level of a series of counts changes: the division into segments of one rate each that makes the counts
 * likeliest, less a penalty for each segment.
 *
 * <p>PELT (Killick, Fearnhead and Eckley, JASA 107, 2012), which is exact, with minus twice the negative-binomial
 * log-likelihood as the cost of a segment, one dispersion for the whole series, and the penalty of the modified BIC (Zhang and Siegmund, Biometrics 63, 2007), 3 ln n
 * a change. A segment that is beaten as a last one is given up only once every later end could be served by another,
 * since segments have a least length.
 */
final class CountSegments {
    static final int SHORTEST = 3;

    private final double[] counts;
    private final double[] exposures;
    private final double dispersion;

    CountSegments(double[] counts, double[] exposures) {
        this.counts = counts;
        this.exposures = exposures;
        this.dispersion = NegativeBinomial.dispersion(counts, exposures);
    }

    /**
     * A change of level.
     *
     * @param at first position of the new level
     * @param until first position after the new level
     * @param since first position of the old level
     * @param gain by how much the change raises the log-likelihood of the two segments
     */
    record Change(int since, int at, int until, double before, double after, double gain) {}

    List<Change> changes() {
        List<Integer> bounds = bounds();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i + 1 < bounds.size(); i++) {
            changes.add(change(bounds.get(i - 1), bounds.get(i), bounds.get(i + 1)));
        }
        return changes;
    }

    /** What a change at that place comes to, whether or not it is in the best division. */
    Change change(int since, int at, int until) {
        double gain = (cost(since, until) - cost(since, at) - cost(at, until)) / 2;
        return new Change(since, at, until, rate(since, at), rate(at, until), gain);
    }

    /** Whether the change outweighs its penalty. */
    boolean bearsOut(Change change) {
        return 2 * change.gain() > penalty();
    }

    private double penalty() {
        return 3 * Math.log(Math.max(2, counts.length));
    }

    /**
     * Starts of the segments, and the length of the series. A segment costs at least what it cost before its last count and what
     * that count costs alone; where that is too much already, its cost is not worked out.
     */
    private List<Integer> bounds() {
        int n = counts.length;
        double penalty = penalty();
        double[] best = new double[n + 1];
        int[] last = new int[n + 1];
        int[] givenUp = new int[n + 1];
        double[] atLeast = new double[n + 1];
        Arrays.fill(givenUp, Integer.MAX_VALUE);
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = SHORTEST; end <= n; end++) {
            int newest = end - SHORTEST;
            atLeast[newest] = best[newest] + cost(newest, end - 1);
            double alone = cost(end - 1, end);
            for (int start = 0; start <= newest; start++) {
                atLeast[start] += alone;
            }
            int likeliest = last[end - 1];
            for (int i = -1; i <= newest; i++) {
                int start = i < 0 ? likeliest : i;
                if (end < givenUp[start] && atLeast[start] + penalty < best[end]) {
                    atLeast[start] = best[start] + cost(start, end);
                    if (atLeast[start] + penalty < best[end]) {
                        best[end] = atLeast[start] + penalty;
                        last[end] = start;
                    }
                }
            }
            for (int start = 0; start <= newest; start++) {
                if (end < givenUp[start] && atLeast[start] > best[end]) {
                    givenUp[start] = Math.min(givenUp[start], end + SHORTEST);
                }
            }
        }
        return traced(last);
    }

    /** @param last for each end where the segment before it starts in the best division up to there */
    private static List<Integer> traced(int[] last) {
        List<Integer> bounds = new ArrayList<>(List.of(last.length - 1));
        for (int end = last.length - 1; end > 0; end = last[end]) {
            bounds.add(0, last[end]);
        }
        return bounds;
    }

    private double rate(int from, int to) {
        return NegativeBinomial.rate(counts, exposures, from, to, dispersion);
    }

    private double cost(int from, int to) {
        return -2 * NegativeBinomial.logKernel(counts, exposures, from, to, rate(from, to), dispersion);
    }
}
