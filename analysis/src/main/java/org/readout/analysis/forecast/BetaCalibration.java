package org.readout.analysis.forecast;

import java.util.List;
import org.readout.analysis.regression.Family;
import org.readout.analysis.regression.LinearPredictor;

/**
 * From scores to chances: the log-odds of the chance are {@code low · ln p − high · ln(1 − p) + shift}, p being the logistic of the score: a line with one
 * slope for small chances and another for great ones (beta calibration; Kull, Silva Filho and Flach, AISTATS 2017).
 */
record BetaCalibration(double low, double high, double shift) {
    private static final double RIDGE = 0.1;

    /** A score of which the outcome is known. */
    record Known(double score, boolean came) {}

    double logOdds(double score) {
        return low * -softplus(-score) + high * softplus(score) + shift;
    }

    double chance(double score) {
        return 1 / (1 + Math.exp(-logOdds(score)));
    }

    static BetaCalibration fit(List<Known> known) {
        LinearPredictor line = LinearPredictor.fit(
                known.stream()
                        .map(k -> new double[] {-softplus(-k.score()), softplus(k.score())})
                        .toArray(double[][]::new),
                known.stream().mapToDouble(k -> k.came() ? 1 : 0).toArray(),
                Family.bernoulli(),
                RIDGE);
        double[] weights = line.onRawFeatures();
        return new BetaCalibration(weights[1], weights[2], weights[0]);
    }

    /** ln(1 + eˣ), which is −ln(1 − p). */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
