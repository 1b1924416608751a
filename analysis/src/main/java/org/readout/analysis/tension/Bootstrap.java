package org.readout.analysis.tension;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws of what the intensity of one strand may be in each window, given that events are few, codings may be wrong and dates are ranges.
 *
 * <p>A draw keeps each act with the probability that it is rightly coded, puts it on one day of its range, and weighs it
 * by a standard exponential variable. This is the Bayesian bootstrap (Rubin, The Annals of Statistics 9, 1981); with n acts of one size in a window the
 * weights sum to Gamma(n), the posterior of a Poisson rate (Gelman et al., Bayesian Data Analysis, section 2.6). So that a window without acts is not taken for one
 * without a chance of any, each window gets half a pseudo-act of the strand's own sizes, which makes that Jeffreys' Gamma(n + ½).
 */
final class Bootstrap {
    static final int DRAWS = 1000;
    private static final int NOT_TOLD_OF = Integer.MIN_VALUE;

    private final RandomGenerator random;

    Bootstrap(RandomGenerator random) {
        this.random = random;
    }

    /** One array of draws for each window of the coverage, not yet normalised; all zero when there are no acts. */
    double[][] draws(List<Act> acts, Coverage coverage) {
        double[][] draws = new double[coverage.windows().size()][DRAWS];
        if (acts.isEmpty()) {
            return draws;
        }
        int[][] windows = acts.stream().map(a -> windows(a, coverage)).toArray(int[][]::new);
        double[] confidences = acts.stream().mapToDouble(Act::confidence).toArray();
        double[] weights = acts.stream().mapToDouble(Act::weight).toArray();
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < weights.length; i++) {
                if (random.nextDouble() < confidences[i]) {
                    int window = windows[i][random.nextInt(windows[i].length)];
                    if (window != NOT_TOLD_OF) {
                        draws[window][draw] += weights[i] * exponential();
                    }
                }
            }
            for (double[] window : draws) {
                double normal = random.nextGaussian();
                window[draw] += acts.get(random.nextInt(acts.size())).weight() * normal * normal / 2;
            }
        }
        return draws;
    }

    /** For each day of the act the position of its window, looked up once and not in every draw. */
    private static int[] windows(Act act, Coverage coverage) {
        int[] windows = new int[act.days()];
        for (int day = 0; day < windows.length; day++) {
            windows[day] = coverage.indexOf(act.first().plusDays(day)).orElse(NOT_TOLD_OF);
        }
        return windows;
    }

    private double exponential() {
        return -Math.log(1 - random.nextDouble());
    }
}
