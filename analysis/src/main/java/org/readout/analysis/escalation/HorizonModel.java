package org.readout.analysis.escalation;

import org.readout.analysis.regression.Family;
import org.readout.analysis.regression.LinearPredictor;

/**
 * What was learned for one horizon.
 *
 * @param baseRate share of the cases learned from in which tension rose past its usual range
 * @param afterRise the same share where the last stretch was past its range
 * @param afterNone the same share where it was not
 * @param chance predicts the log-odds of a rise
 * @param level predicts the log of the amount of conflict
 * @param band calibrated on cases that the others were not learned from
 */
record HorizonModel(
        double baseRate,
        double afterRise,
        double afterNone,
        LinearPredictor chance,
        LinearPredictor level,
        ConformalBand band) {

    double probability(double[] features) {
        return Family.bernoulli().mean(chance.of(features));
    }

    double expected(double[] features) {
        return Math.exp(level.of(features));
    }

    ConformalBand.Interval interval(double[] features) {
        return band.around(expected(features));
    }
}
