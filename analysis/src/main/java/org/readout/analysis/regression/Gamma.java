package org.readout.analysis.regression;

/** The gamma function and the gamma distribution with a scale of 1. */
public final class Gamma {
    /** Of a shape like this and above, Wilson and Hilferty's quantiles are right to half a per cent. */
    private static final double SMOOTH = 4;

    private static final double ENOUGH = 1e-12;
    private static final int STEPS = 1000;
    private static final double[] LANCZOS = {
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Gamma() {}

    /** The logarithm of the gamma function, for positive arguments: Lanczos' approximation with g = 7 and nine terms; about 15 digits. */
    public static double log(double z) {
        if (z < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * z)) - log(1 - z);
        }
        double sum = 0.99999999999980993;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + LANCZOS.length - 1.5;
        return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /**
     * The value below which the distribution has a share of its probability: of large shapes by the cube root that is all but normal (Wilson and Hilferty,
     * Proceedings of the National Academy of Sciences 17, 1931), of small ones by Newton's method.
     *
     * @param shape above 0
     * @param normal the same quantile of the standard normal distribution
     * @param share above 0, below 1
     */
    public static double quantile(double shape, double normal, double share) {
        if (shape >= SMOOTH) {
            double root = 1 - 1 / (9 * shape) + normal / (3 * Math.sqrt(shape));
            return shape * root * root * root;
        }
        double low = Math.exp((Math.log(share) + log(shape + 1)) / shape);
        double high = Double.POSITIVE_INFINITY;
        double x = low;
        for (int step = 0; step < STEPS; step++) {
            double over = below(shape, x) - share;
            low = over < 0 ? x : low;
            high = over < 0 ? high : x;
            double next = x - over / density(shape, x);
            if (!(next > low && next < high)) {
                next = Double.isInfinite(high) ? 2 * x : (low + high) / 2;
            }
            if (Math.abs(next - x) <= ENOUGH * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double density(double shape, double x) {
        return Math.exp((shape - 1) * Math.log(x) - x - log(shape));
    }

    /** The probability of less than x, by the series DLMF 8.11.4. */
    private static double below(double shape, double x) {
        double term = 1;
        double sum = 1;
        for (int n = 1; term > ENOUGH * sum; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum * Math.exp(shape * Math.log(x) - x - log(shape + 1));
    }
}
