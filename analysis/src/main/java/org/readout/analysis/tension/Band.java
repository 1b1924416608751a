package org.readout.analysis.tension;

import java.util.Arrays;

/**
 * A value with the interval that holds nine tenths of its probability.
 *
 * @param value the expected value; not always inside the interval where the distribution is very skew
 */
public record Band(double low, double value, double high) {
    private static final double TAIL = 0.05;

    /** @param draws of the value, in any order */
    public static Band of(double value, double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Band(quantile(sorted, TAIL), value, quantile(sorted, 1 - TAIL));
    }

    Band times(double factor) {
        return new Band(low * factor, value * factor, high * factor);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
