package org.readout.analysis.regression;

import java.util.Arrays;

/**
 * A weighted sum of standardised features with an intercept.
 *
 * @param standardiser of the features it was learned on
 * @param weights intercept first
 */
public record LinearPredictor(Standardiser standardiser, double[] weights) {
    private static final int STEPS = 100;
    private static final double LARGEST_STEP = 2;

    public double of(double[] features) {
        return dot(weights, standardiser.row(features));
    }

    /** The same, multiplied and shifted. */
    public LinearPredictor times(double factor, double shift) {
        double[] other = Arrays.stream(weights).map(w -> factor * w).toArray();
        other[0] += shift;
        return new LinearPredictor(standardiser, other);
    }

    /** The same sum as weights of the features as they are, intercept first. */
    public double[] onRawFeatures() {
        double[] raw = weights.clone();
        for (int j = 1; j < raw.length; j++) {
            raw[j] = weights[j] / standardiser.deviations()[j - 1];
            raw[0] -= raw[j] * standardiser.means()[j - 1];
        }
        return raw;
    }

    /**
     * Fits a generalised linear model with a ridge penalty by Fisher scoring (McCullagh and Nelder, Generalized Linear Models, section 2.5;
     * the penalty as in le Cessie and van Houwelingen, Applied Statistics 41, 1992).
     *
     * @param ridge half of it times the sum of squared weights is the penalty; the intercept is free
     */
    public static LinearPredictor fit(double[][] features, double[] outcomes, Family family, double ridge) {
        Standardiser standardiser = Standardiser.of(features);
        double[] towards = new double[features[0].length + 1];
        towards[0] = family.predictor(Arrays.stream(outcomes).average().orElseThrow());
        return fit(standardiser, towards, features, outcomes, family, ridge);
    }

    /** The same, drawn towards the weights of this one in place of nought: what few cases do not tell is as it is here. */
    public LinearPredictor fitNear(double[][] features, double[] outcomes, Family family, double ridge) {
        return fit(standardiser, weights, features, outcomes, family, ridge);
    }

    private static LinearPredictor fit(
            Standardiser standardiser,
            double[] towards,
            double[][] features,
            double[] outcomes,
            Family family,
            double ridge) {
        double[][] rows = Arrays.stream(features).map(standardiser::row).toArray(double[][]::new);
        double[] weights = towards.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] change = step(rows, outcomes, family, ridge, weights, towards);
            double largest = Arrays.stream(change).map(Math::abs).max().orElse(0);
            double damping = Math.min(1, LARGEST_STEP / largest);
            for (int j = 0; j < weights.length; j++) {
                weights[j] += damping * change[j];
            }
            if (largest < 1e-8) {
                break;
            }
        }
        return new LinearPredictor(standardiser, weights);
    }

    private static double[] step(
            double[][] rows, double[] outcomes, Family family, double ridge, double[] weights, double[] towards) {
        int width = weights.length;
        double[][] information = new double[width][width];
        double[] slope = new double[width];
        for (int i = 0; i < rows.length; i++) {
            double mean = family.mean(dot(weights, rows[i]));
            double pull = (outcomes[i] - mean) * family.slope(mean);
            double weight = family.weight(mean);
            for (int j = 0; j < width; j++) {
                slope[j] += pull * rows[i][j];
                for (int k = 0; k <= j; k++) {
                    information[j][k] += weight * rows[i][j] * rows[i][k];
                }
            }
        }
        for (int j = 1; j < width; j++) {
            information[j][j] += ridge;
            slope[j] -= ridge * (weights[j] - towards[j]);
        }
        return CholeskySolver.solve(information, slope);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
