package org.readout.analysis.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Pairs on days, with what was known then and what came.
 *
 * @param all by day, then by pair
 */
public record Cases(List<Case> all) {

    /**
     * One pair on one day.
     *
     * @param usual its range as seen on that day
     * @param outcome the sum of conflict over the horizon from that day on
     */
    public record Case(DailyTension.Pair pair, int day, UsualRange usual, double[] features, double outcome) {
        public boolean rose() {
            return outcome > usual.upper();
        }

        public boolean lastRose() {
            return usual.last() > usual.upper();
        }
    }

    public Cases {
        all = List.copyOf(all);
    }

    /**
     * Every pair with a known usual range, on every {@code step}th day.
     *
     * @param from first day
     * @param until end of the last outcome, exclusive
     */
    public static Cases of(DailyTension tension, Horizon horizon, int from, int until, int step) {
        List<DailyTension.Pair> pairs = tension.pairs().stream()
                .sorted(Comparator.comparing(DailyTension.Pair::source).thenComparing(DailyTension.Pair::target))
                .toList();
        List<Case> cases = new ArrayList<>();
        for (int day = from; day + horizon.days() <= until; day += step) {
            for (DailyTension.Pair pair : pairs) {
                if (UsualRange.isKnown(tension, pair, day)) {
                    cases.add(caseOf(tension, pair, day, horizon));
                }
            }
        }
        return new Cases(cases);
    }

    static Case caseOf(DailyTension tension, DailyTension.Pair pair, int day, Horizon horizon) {
        UsualRange usual = UsualRange.of(tension.of(pair).conflict(), day, horizon);
        double[] features = new Features(tension).of(pair, day, horizon, usual);
        return new Case(pair, day, usual, features, tension.outcome(pair, day, horizon));
    }

    Cases where(Predicate<Case> which) {
        return new Cases(all.stream().filter(which).toList());
    }

    double[][] features() {
        return all.stream().map(Case::features).toArray(double[][]::new);
    }

    double[] rises() {
        return all.stream().mapToDouble(c -> c.rose() ? 1 : 0).toArray();
    }

    double[] outcomes() {
        return all.stream().mapToDouble(Case::outcome).toArray();
    }
}
