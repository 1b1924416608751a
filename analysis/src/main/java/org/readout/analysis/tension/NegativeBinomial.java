package org.readout.analysis.tension;

/**
 * Counts whose variance exceeds their mean: mean μ, variance μ + αμ², with α the dispersion; α = 0 is Poisson (the NB2 form of
 * Cameron and Trivedi, Regression Analysis of Count Data). Counts need not be whole.
 */
public final class NegativeBinomial {
    private static final double POISSON = 1e-9;
    private static final int NEWTON_STEPS = 50;

    /** A step this small leaves an error of about its square. */
    private static final double CLOSE = 1e-5;

    /** Far below the largest number, far above what few factors come to. */
    private static final double LARGE = 1e200;

    private NegativeBinomial() {}

    /**
     * The log-likelihood of counts with means rate·exposure, without the terms that do not hang on the mean. Logarithms that
     * every count has are taken of products, since a search for changes asks for very many.
     *
     * @param from first position, inclusive
     * @param to last position, exclusive
     */
    static double logKernel(double[] counts, double[] exposures, int from, int to, double rate, double dispersion) {
        boolean poisson = dispersion < POISSON;
        double sum = 0;
        double product = 1;
        for (int i = from; i < to; i++) {
            double mean = rate * exposures[i];
            double spread = poisson ? 1 : 1 + dispersion * mean;
            if (counts[i] > 0) {
                sum += counts[i] * Math.log(mean / spread);
            }
            if (poisson) {
                sum -= mean;
            }
            product *= spread;
            if (product > LARGE) {
                sum -= Math.log(product) / dispersion;
                product = 1;
            }
        }
        return poisson ? sum : sum - Math.log(product) / dispersion;
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
        double change = sum == 0 || dispersion < POISSON ? 0 : 1;
        for (int step = 0; step < NEWTON_STEPS && Math.abs(change) > CLOSE; step++) {
            double slope = 0;
            double curvature = 0;
            for (int i = from; i < to; i++) {
                double mean = rate * exposures[i];
                double each = 1 / (1 + dispersion * mean);
                slope += (counts[i] - mean) * each;
                curvature += mean * (1 + dispersion * counts[i]) * each * each;
            }
            change = Math.max(-1, Math.min(1, slope / curvature));
            rate *= Math.exp(change);
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
