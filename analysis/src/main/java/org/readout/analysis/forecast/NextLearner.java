package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.readout.analysis.regression.Family;
import org.readout.analysis.regression.LinearPredictor;

/**
 * Learns a {@link NextModel} from a record, and asks one of a record.
 *
 * <p>Questions that came true are rare, so those are sampled densely and the others thinly, and the constant is corrected for it (King and Zeng, Political
 * Analysis 9, 2001). A regression over all types comes first, then one for each type drawn towards it; at the end the scores are brought in line with what came in a later part of
 * the record ({@link BetaCalibration}).
 */
public final class NextLearner {
    private static final double KEPT_TRUE = 0.25;
    private static final double KEPT_FALSE = 0.01;
    private static final double KEPT_CALIBRATING = 0.1;
    private static final int STEP = 3;
    private static final double RIDGE = 10;
    private static final double RIDGE_OF_TYPE = 30;
    private static final long SEED = 7;

    private final int entities;
    private final List<Fact> facts;

    /** @param facts of the types of {@link EventType} by ordinal, in days; in any order, doubles count once */
    public NextLearner(int entities, List<Fact> facts) {
        this.entities = entities;
        this.facts = Walk.inOrder(facts);
    }

    /**
     * A forecast of which the outcome is known.
     *
     * @param told events between the two in the memory before
     * @param recent whether the same happened in the seven days before
     */
    public record Asked(
            int source,
            int target,
            EventType type,
            int day,
            int told,
            boolean recent,
            double score,
            double chance,
            boolean came) {}

    /**
     * @param from first day of a question
     * @param until end of the outcomes learned from
     * @param calibrated end of the outcomes, from {@code until} on, that scores are brought in line with
     */
    public NextModel learn(int from, int until, int calibrated) {
        Map<Ahead, NextModel.ForHorizon> horizons = new EnumMap<>(Ahead.class);
        for (Ahead ahead : Ahead.values()) {
            horizons.put(ahead, learn(from, until, ahead));
        }
        horizons.replaceAll((ahead, horizon) -> new NextModel.ForHorizon(
                horizon.weights(), horizon.baseRates(), calibration(horizon, until, calibrated, ahead)));
        return new NextModel(horizons);
    }

    /** Puts a sample of the questions of some days to a model. */
    public void ask(NextModel model, Ahead ahead, int from, int until, double share, Consumer<Asked> taker) {
        ask(model.of(ahead), ahead, from, until, share, taker);
    }

    private void ask(
            NextModel.ForHorizon horizon, Ahead ahead, int from, int until, double share, Consumer<Asked> taker) {
        SplittableRandom random = new SplittableRandom(SEED);
        new Walk(entities, facts).ask(from, until, 1, ahead, (source, target, day, told, terms, came) -> {
            if (random.nextDouble() >= share) {
                return;
            }
            for (EventType type : EventType.values()) {
                double[] row = terms[type.ordinal()];
                taker.accept(new Asked(
                        source,
                        target,
                        type,
                        day,
                        told,
                        Arrays.stream(row, 0, Decay.recency(7) + 1).sum() > 0,
                        horizon.score(type, row),
                        horizon.calibration().chance(horizon.score(type, row)),
                        came[type.ordinal()]));
            }
        });
    }

    private BetaCalibration calibration(NextModel.ForHorizon horizon, int from, int until, Ahead ahead) {
        List<BetaCalibration.Known> known = new ArrayList<>();
        ask(
                horizon,
                ahead,
                from,
                until,
                KEPT_CALIBRATING,
                q -> known.add(new BetaCalibration.Known(q.score(), q.came())));
        return BetaCalibration.fit(known);
    }

    /** Cases of one type, as sampled. */
    private static final class Cases {
        final List<double[]> rows = new ArrayList<>();
        final List<Double> outcomes = new ArrayList<>();
        long questions;
        long trueOnes;

        double[][] features() {
            return rows.toArray(double[][]::new);
        }

        double[] results() {
            return outcomes.stream().mapToDouble(o -> o).toArray();
        }
    }

    private NextModel.ForHorizon learn(int from, int until, Ahead ahead) {
        List<Cases> byType = new ArrayList<>();
        Arrays.stream(EventType.values()).forEach(t -> byType.add(new Cases()));
        SplittableRandom random = new SplittableRandom(SEED);
        new Walk(entities, facts).ask(from, until, STEP, ahead, (source, target, day, told, terms, came) -> {
            for (int type = 0; type < came.length; type++) {
                Cases cases = byType.get(type);
                cases.questions++;
                cases.trueOnes += came[type] ? 1 : 0;
                if (random.nextDouble() < (came[type] ? KEPT_TRUE : KEPT_FALSE)) {
                    cases.rows.add(terms[type]);
                    cases.outcomes.add(came[type] ? 1.0 : 0.0);
                }
            }
        });
        LinearPredictor shared = LinearPredictor.fit(
                byType.stream().flatMap(c -> c.rows.stream()).toArray(double[][]::new),
                byType.stream().flatMapToDouble(c -> Arrays.stream(c.results())).toArray(),
                Family.bernoulli(),
                RIDGE);
        double[][] weights = new double[byType.size()][];
        double[] baseRates = new double[byType.size()];
        for (int type = 0; type < weights.length; type++) {
            Cases cases = byType.get(type);
            LinearPredictor own = shared.fitNear(cases.features(), cases.results(), Family.bernoulli(), RIDGE_OF_TYPE);
            weights[type] = own.onRawFeatures();
            weights[type][0] -= Math.log(KEPT_TRUE / KEPT_FALSE);
            baseRates[type] = cases.trueOnes / (double) Math.max(1, cases.questions);
        }
        return new NextModel.ForHorizon(weights, baseRates, new BetaCalibration(1, 1, 0));
    }
}
