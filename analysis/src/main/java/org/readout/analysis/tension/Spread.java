package org.readout.analysis.tension;

import java.util.List;
import org.readout.analysis.regression.Gamma;

/**
 * What the intensity of a window may come to, given that events are few and codings may be wrong: the first three cumulants of its distribution, which add up
 * over acts.
 *
 * <p>An act is kept with the probability that it is rightly coded and lies in the window, and is weighed by a standard exponential variable. This is
 * the Bayesian bootstrap (Rubin, The Annals of Statistics 9, 1981); with n sure acts of one size the weights sum to Gamma(n), the posterior of a
 * Poisson rate (Gelman et al., Bayesian Data Analysis, section 2.6). So that a window without acts is not taken for one without a chance of any, each window gets
 * half a pseudo-act of the sizes of the acts that the series tells of, which makes that Jeffreys' Gamma(n + ½).
 *
 * <p>The interval is that of the gamma distribution, shifted and stretched, that has the same mean, variance and skewness (Pearson's type III; for such
 * sums Imhof, Biometrika 48, 1961). It is exact for sure acts of one size; how far off it is elsewhere, decision 7 tells.
 */
record Spread(double mean, double variance, double third) {
    static final Spread NOTHING = new Spread(0, 0, 0);

    private static final double TAIL = 0.05;
    private static final double NORMAL_TAIL = 1.6448536269514722;

    Spread plus(Spread other) {
        return new Spread(mean + other.mean, variance + other.variance, third + other.third);
    }

    /** Of one act, by the moments p, 2p and 6p of an exponential variable that is kept with probability p. */
    static Spread of(double weight, double probability) {
        return ofMoments(
                weight * probability, weight * weight * 2 * probability, weight * weight * weight * 6 * probability);
    }

    /** Of half a pseudo-act as large as any of these, by the moments of Gamma(½); nothing when there are no acts. */
    static Spread ofPseudoAct(List<Act> acts) {
        double first = 0;
        double second = 0;
        double third = 0;
        for (Act act : acts) {
            double weight = act.weight();
            first += weight / 2;
            second += weight * weight * 3 / 4;
            third += weight * weight * weight * 15 / 8;
        }
        return acts.isEmpty() ? NOTHING : ofMoments(first / acts.size(), second / acts.size(), third / acts.size());
    }

    private static Spread ofMoments(double first, double second, double third) {
        return new Spread(first, second - first * first, third - 3 * first * second + 2 * first * first * first);
    }

    /** @param value what the band is around */
    Band around(double value) {
        if (third == 0) {
            return new Band(mean, value, mean);
        }
        double scale = third / (2 * variance);
        double shape = variance / (scale * scale);
        double start = mean - shape * scale;
        return new Band(
                Math.max(0, start + scale * Gamma.quantile(shape, -NORMAL_TAIL, TAIL)),
                value,
                start + scale * Gamma.quantile(shape, NORMAL_TAIL, 1 - TAIL));
    }
}
