package org.readout.analysis.regression;

/** How an outcome hangs on a linear predictor: the mean, and how much an observation weighs at that mean. */
public interface Family {
    double mean(double predictor);

    /** Fisher information of the predictor. */
    double weight(double mean);

    /** The slope of the log-likelihood, over outcome less mean. */
    double slope(double mean);

    /** The predictor that has this mean. */
    double predictor(double mean);

    /** Yes or no, with the logistic function. */
    static Family bernoulli() {
        return new Family() {
            @Override
            public double mean(double predictor) {
                return 1 / (1 + Math.exp(-predictor));
            }

            @Override
            public double weight(double mean) {
                return mean * (1 - mean);
            }

            @Override
            public double slope(double mean) {
                return 1;
            }

            @Override
            public double predictor(double mean) {
                return Math.log(mean / (1 - mean));
            }
        };
    }

    /** Amounts with mean μ and variance μ + αμ², log-linear: the negative binomial regression NB2 of Cameron and Trivedi. */
    static Family negativeBinomial(double dispersion) {
        return new Family() {
            @Override
            public double mean(double predictor) {
                return Math.exp(predictor);
            }

            @Override
            public double weight(double mean) {
                return mean / (1 + dispersion * mean);
            }

            @Override
            public double slope(double mean) {
                return 1 / (1 + dispersion * mean);
            }

            @Override
            public double predictor(double mean) {
                return Math.log(mean);
            }
        };
    }
}
