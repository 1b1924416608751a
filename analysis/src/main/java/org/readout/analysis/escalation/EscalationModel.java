package org.readout.analysis.escalation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Forecasts whether the tension of a pair rises past its usual range: the chance by logistic regression, the amount by log-linear negative binomial regression, both
 * on logarithms of what the record holds before the day, with a conformal interval. Learned once from many pairs and then fixed: a forecast learns nothing and looks at nothing
 * that happened on or after its day. Immutable.
 */
public final class EscalationModel {
    private final Map<Horizon, HorizonModel> models;

    EscalationModel(Map<Horizon, HorizonModel> models) {
        this.models = new EnumMap<>(models);
    }

    /** The model that comes with Readout, learned from the training part of ICEWS18 as {@code docs/figures/escalation.md} tells. */
    public static EscalationModel shipped() {
        try (InputStream in = EscalationModel.class.getResourceAsStream("icews18.model")) {
            if (in == null) {
                throw new IllegalStateException("icews18.model is missing from the program");
            }
            return ModelFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param learning cases to learn from, by horizon
     * @param calibrating later cases for the intervals
     * @param ridge penalty for each horizon
     */
    public static EscalationModel learn(
            Map<Horizon, Cases> learning, Map<Horizon, Cases> calibrating, Map<Horizon, Double> ridge) {
        Map<Horizon, HorizonModel> models = new EnumMap<>(Horizon.class);
        learning.forEach((horizon, cases) -> models.put(
                horizon,
                Learner.learn(
                        cases, calibrating.getOrDefault(horizon, cases), horizon, ridge.getOrDefault(horizon, 1.0))));
        return new EscalationModel(models);
    }

    /** What the model says of the pair over the horizon that starts on the day, from what was before it. */
    public Outlook outlook(DailyTension tension, DailyTension.Pair pair, int day, Horizon horizon) {
        return UsualRange.isKnown(tension, pair, day)
                ? forecast(Cases.caseOf(tension, pair, day, horizon), horizon)
                : new Outlook.TooThin(horizon, model(horizon).baseRate());
    }

    public Outlook.Forecast forecast(Cases.Case known, Horizon horizon) {
        HorizonModel model = model(horizon);
        return new Outlook.Forecast(
                horizon,
                model.baseRate(),
                model.probability(known.features()),
                known.usual(),
                model.expected(known.features()),
                model.interval(known.features()));
    }

    /** How often, in what was learned from, tension rose after a stretch that was past its range ({@code true}) or was not. */
    public double persistence(Horizon horizon, boolean lastRose) {
        return lastRose ? model(horizon).afterRise() : model(horizon).afterNone();
    }

    public double baseRate(Horizon horizon) {
        return model(horizon).baseRate();
    }

    /** The model as readable text. */
    public String write() {
        return ModelFile.write(models);
    }

    private HorizonModel model(Horizon horizon) {
        HorizonModel model = models.get(horizon);
        if (model == null) {
            throw new IllegalArgumentException("no model of " + horizon);
        }
        return model;
    }
}
