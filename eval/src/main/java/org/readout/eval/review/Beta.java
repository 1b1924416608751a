package org.readout.eval.review;

import org.readout.analysis.regression.Gamma;

/**
 * The regularised incomplete beta function and what follows from it.
 *
 * <p>The continued fraction is DLMF 8.17.22, evaluated by the modified Lentz method (Thompson and Barnett, 1986); it
 * converges to double precision in a few dozen steps for the sizes of samples. Quantiles are found by bisection.
 */
final class Beta {
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-15;
    private static final int STEPS = 10_000;
    private static final int BISECTIONS = 200;

    private Beta() {}

    /** The distribution function of Beta(a, b) at x. */
    static double distribution(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    /** The x at which Beta(a, b) has the given probability below it. */
    static double quantile(double a, double b, double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (distribution(a, b, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The quantile of Student's t distribution for a probability of at least one half. */
    static double studentQuantile(double degrees, double probability) {
        double x = quantile(degrees / 2, 0.5, 2 * (1 - probability));
        return Math.sqrt(degrees * (1 - x) / x);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < ENOUGH) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
