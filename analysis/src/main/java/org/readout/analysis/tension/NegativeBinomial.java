package org.readout.analysis.tension;

/**
 * Counts whose variance exceeds their mean: mean μ, variance μ + αμ², with α the dispersion; α = 0 is Poisson (the NB2 form of
 * Cameron and Trivedi, Regression Analysis of Count Data). Counts need not be whole.
 */
public final class NegativeBinomial {
    private static final double POISSON = 1e-9;
    private static final int NEWTON_STEPS = 50;

    private NegativeBinomial() {}

    /** The log-likelihood of a count, without the terms that do not hang on the mean. */
    static double logKernel(double count, double mean, double dispersion) {
        if (mean <= 0) {
            return count == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        double seen = count == 0 ? 0 : count * Math.log(mean);
        if (dispersion < POISSON) {
            return seen - mean;
        }
        return seen - (count + 1 / dispersion) * Math.log1p(dispersion * mean);
    }

    /**
     * The rate λ that makes counts with means λ·exposure likeliest, by Newton's method on the log of the rate.
     *
     * @param from first position, inclusive
     * @param to last position, exclusive
     */
    static double rate(double[] counts, double[] exposures, int from, int to, double dispersion) {
        double sum = 0;
        double exposure = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
            exposure += exposures[i];
        }
        double rate = sum / exposure;
        if (sum == 0 || dispersion < POISSON) {
            return rate;
        }
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double slope = 0;
            double curvature = 0;
            for (int i = from; i < to; i++) {
                double mean = rate * exposures[i];
                double spread = 1 + dispersion * mean;
                slope += (counts[i] - mean) / spread;
                curvature += mean * (1 + dispersion * counts[i]) / (spread * spread);
            }
            double change = Math.max(-1, Math.min(1, slope / curvature));
            rate *= Math.exp(change);
            if (Math.abs(change) < 1e-9) {
                break;
            }
        }
        return rate;
    }

    /**
     * The dispersion of counts around a level that may jump now and then, by the method of moments on neighbouring
     * counts: half the squared difference of neighbours estimates their variance without the jumps, save at the jumps themselves (von Neumann et al., Annals of
     * Mathematical Statistics 12, 1941). Never negative; 0 when all counts are 0.
     */
    static double dispersion(double[] counts, double[] exposures) {
        double excess = 0;
        double scale = 0;
        for (int i = 1; i < counts.length; i++) {
            double a = counts[i - 1] / exposures[i - 1];
            double b = counts[i] / exposures[i];
            double weight = Math.min(exposures[i - 1], exposures[i]);
            double poisson =
                    counts[i - 1] / (exposures[i - 1] * exposures[i - 1]) + counts[i] / (exposures[i] * exposures[i]);
            excess += weight * ((a - b) * (a - b) - poisson);
            scale += weight * 2 * a * b;
        }
        return scale <= 0 ? 0 : Math.max(0, excess / scale);
    }
}
