package org.readout.eval.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How good probabilities of yes-or-no outcomes are.
 *
 * @param brier mean squared difference of probability and outcome (Brier 1950)
 * @param log mean of minus the natural logarithm of the probability given to what came
 * @param auc probability that a case with the outcome got more than one without; ties count half
 * @param topTenth share with the outcome among the tenth of the cases that got most
 * @param calibration mean distance of probability and share over tenths of the cases by rising probability
 */
record ChanceScores(double brier, double log, double auc, double topTenth, double calibration) {
    private static final int BINS = 10;

    /** A probability and what came. */
    record Forecast(double chance, boolean came) {
        double outcome() {
            return came ? 1 : 0;
        }

        double squaredError() {
            return (chance - outcome()) * (chance - outcome());
        }
    }

    /** Cases with similar probability: a point of the reliability diagram. */
    record Bin(double lowest, double highest, double meanChance, double share, int cases) {}

    static ChanceScores of(List<Forecast> forecasts) {
        List<Bin> bins = reliability(forecasts);
        return new ChanceScores(
                forecasts.stream().mapToDouble(Forecast::squaredError).average().orElse(0),
                forecasts.stream()
                        .mapToDouble(f -> -Math.log(f.came() ? f.chance() : 1 - f.chance()))
                        .average()
                        .orElse(0),
                auc(forecasts),
                bins.get(bins.size() - 1).share(),
                bins.stream()
                        .mapToDouble(b -> Math.abs(b.meanChance() - b.share()) * b.cases() / forecasts.size())
                        .sum());
    }

    /** Tenths of the cases by rising probability. */
    static List<Bin> reliability(List<Forecast> forecasts) {
        List<Forecast> sorted = sorted(forecasts);
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            List<Forecast> some = sorted.subList(sorted.size() * b / BINS, sorted.size() * (b + 1) / BINS);
            if (!some.isEmpty()) {
                bins.add(new Bin(
                        some.get(0).chance(),
                        some.get(some.size() - 1).chance(),
                        some.stream().mapToDouble(Forecast::chance).average().orElse(0),
                        some.stream().mapToDouble(Forecast::outcome).average().orElse(0),
                        some.size()));
            }
        }
        return bins;
    }

    private static double auc(List<Forecast> forecasts) {
        List<Forecast> sorted = sorted(forecasts);
        double pairs = 0;
        double without = 0;
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            double chance = sorted.get(from).chance();
            int with = 0;
            int none = 0;
            for (; to < sorted.size() && sorted.get(to).chance() == chance; to++) {
                with += sorted.get(to).came() ? 1 : 0;
                none += sorted.get(to).came() ? 0 : 1;
            }
            pairs += with * (without + none / 2.0);
            without += none;
            from = to;
        }
        double with = sorted.size() - without;
        return with == 0 || without == 0 ? 0.5 : pairs / (with * without);
    }

    private static List<Forecast> sorted(List<Forecast> forecasts) {
        return forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::chance))
                .toList();
    }
}
