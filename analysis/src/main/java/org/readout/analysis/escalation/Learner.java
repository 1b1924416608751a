package org.readout.analysis.escalation;

import java.util.function.Predicate;
import org.readout.analysis.regression.Family;
import org.readout.analysis.regression.LinearPredictor;

/** Learns the model of one horizon from cases. */
final class Learner {
    private Learner() {}

    /**
     * @param learning cases to learn the weights from
     * @param calibrating later cases, to choose the width of intervals by
     * @param ridge see {@link LinearPredictor#fit}
     */
    static HorizonModel learn(Cases learning, Cases calibrating, double ridge) {
        LinearPredictor chance = LinearPredictor.fit(learning.features(), learning.rises(), Family.bernoulli(), ridge);
        LinearPredictor level = level(learning, ridge);
        double[] expected = calibrating.all().stream()
                .mapToDouble(c -> Math.exp(level.of(c.features())))
                .toArray();
        return new HorizonModel(
                share(learning, c -> true),
                share(learning, Cases.Case::lastRose),
                share(learning, c -> !c.lastRose()),
                chance,
                level,
                ConformalBand.calibrate(expected, calibrating.outcomes()));
    }

    /** A first fit as Poisson gives the dispersion by the method of moments, with which it is fitted again. */
    private static LinearPredictor level(Cases learning, double ridge) {
        double[][] features = learning.features();
        double[] outcomes = learning.outcomes();
        LinearPredictor poisson = LinearPredictor.fit(features, outcomes, Family.negativeBinomial(0), ridge);
        double excess = 0;
        double squares = 0;
        for (int i = 0; i < outcomes.length; i++) {
            double mean = Math.exp(poisson.of(features[i]));
            excess += (outcomes[i] - mean) * (outcomes[i] - mean) - mean;
            squares += mean * mean;
        }
        return LinearPredictor.fit(features, outcomes, Family.negativeBinomial(Math.max(0, excess / squares)), ridge);
    }

    private static double share(Cases cases, Predicate<Cases.Case> which) {
        return cases.all().stream()
                .filter(which)
                .mapToDouble(c -> c.rose() ? 1 : 0)
                .average()
                .orElse(0);
    }
}
