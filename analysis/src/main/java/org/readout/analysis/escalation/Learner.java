package org.readout.analysis.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.analysis.regression.Family;
import org.readout.analysis.regression.LinearPredictor;

/** Learns the model of one horizon from cases. */
final class Learner {
    private static final int FOLDS = 4;
    private static final double FAINT = 0.01;

    private Learner() {}

    /**
     * @param learning cases to learn the weights from
     * @param calibrating later cases, to choose the width of intervals by and to bring chances in line with
     * @param ridge see {@link LinearPredictor#fit}
     */
    static HorizonModel learn(Cases learning, Cases calibrating, Horizon horizon, double ridge) {
        LinearPredictor chance = inLine(chance(learning, ridge), learning, calibrating, horizon, ridge);
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

    private static LinearPredictor chance(Cases learning, double ridge) {
        return LinearPredictor.fit(learning.features(), learning.rises(), Family.bernoulli(), ridge);
    }

    /**
     * Brings log-odds in line with what came of cases that were later than those learned from, since chances are too far apart and too high or low on days
     * unlike those learned from: a straight line (Cox, Biometrika 45, 1958; Platt 1999) through the forecasts of earlier models, each learned up to one
     * of {@value #FOLDS} days, for the cases of the days after it, and of the whole model for the calibrating ones.
     */
    private static LinearPredictor inLine(
            LinearPredictor whole, Cases learning, Cases calibrating, Horizon horizon, double ridge) {
        List<double[]> logOdds = new ArrayList<>();
        List<Double> rose = new ArrayList<>();
        int[] days = learning.all().stream()
                .mapToInt(Cases.Case::day)
                .distinct()
                .sorted()
                .toArray();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = days[days.length * (FOLDS + fold) / (2 * FOLDS)];
            int to = fold == FOLDS - 1 ? Integer.MAX_VALUE : days[days.length * (FOLDS + fold + 1) / (2 * FOLDS)];
            Cases earlier = learning.where(c -> c.day() + horizon.days() <= from);
            if (hasBoth(earlier)) {
                LinearPredictor then = chance(earlier, ridge);
                add(then, learning.where(c -> c.day() >= from && c.day() < to), logOdds, rose);
            }
        }
        add(whole, calibrating, logOdds, rose);
        double[] outcomes = rose.stream().mapToDouble(r -> r).toArray();
        LinearPredictor line =
                LinearPredictor.fit(logOdds.toArray(double[][]::new), outcomes, Family.bernoulli(), FAINT);
        double[] raw = line.onRawFeatures();
        return whole.times(raw[1], raw[0]);
    }

    private static boolean hasBoth(Cases cases) {
        return cases.all().stream().anyMatch(Cases.Case::rose)
                && cases.all().stream().anyMatch(c -> !c.rose());
    }

    private static void add(LinearPredictor predictor, Cases cases, List<double[]> logOdds, List<Double> rose) {
        for (Cases.Case one : cases.all()) {
            logOdds.add(new double[] {predictor.of(one.features())});
            rose.add(one.rose() ? 1.0 : 0.0);
        }
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
