package org.readout.eval.escalation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.analysis.escalation.Cases;
import org.readout.analysis.escalation.DailyTension;
import org.readout.analysis.escalation.EscalationModel;
import org.readout.analysis.escalation.Horizon;
import org.readout.analysis.escalation.UsualRange;
import org.readout.analysis.tension.Scale;
import org.readout.eval.Evaluation;

/**
 * Forecasts of escalation on ICEWS18 as {@code docs/figures/escalation.md} defines them: learned on the training part, tuned on the validation part and measured there, or with
 * {@code --test} on the test part.
 */
public final class EscalationEvaluation implements Evaluation {
    private static final int VALID = 240;
    private static final int TEST = 270;
    private static final int END = 304;
    private static final int LEARNING_STEP = 7;
    private static final double[] RIDGES = {0.1, 0.3, 1, 3, 10, 30, 100};

    @Override
    public String summary() {
        return "chances that tension rises past its usual range on ICEWS18: --data DIR (with icews18/ and the CAMEO tables) [--test] [--model]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        boolean test = request.options().contains("--test");
        DailyTension tension = read(request.data(), test);
        Map<Horizon, Cases> learning = new EnumMap<>(Horizon.class);
        Map<Horizon, Cases> tuning = new EnumMap<>(Horizon.class);
        Map<Horizon, Double> ridges = new EnumMap<>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            Cases learned = Cases.of(tension, horizon, UsualRange.MEMORY, VALID, LEARNING_STEP);
            learning.put(horizon, learned);
            tuning.put(horizon, Cases.of(tension, horizon, VALID, TEST, 1));
            double ridge = ridge(horizon, learning, tuning);
            ridges.put(horizon, ridge);
            request.detail()
                    .printf(
                            Locale.ROOT,
                            "%s: learned from %d cases, ridge %.1f%n",
                            horizon,
                            learned.all().size(),
                            ridge);
        }
        EscalationModel model = EscalationModel.learn(learning, tuning, ridges);
        if (request.options().contains("--model")) {
            request.detail().print(model.write());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Horizon horizon : Horizon.values()) {
            Cases measured = test
                    ? Cases.of(tension, horizon, TEST, END, 1)
                    : tuning.getOrDefault(horizon, new Cases(List.of()));
            new Measurement(model, horizon, measured, request.detail()).addTo(figures);
        }
        return figures;
    }

    private static DailyTension read(Path data, boolean test) throws IOException {
        CameoScores scores = CameoScores.read(
                data.resolve("icews_name_goldstein.csv"), data.resolve("CAMEO2PLOVER-2021.txt"), Scale.plover());
        List<String> splits = test ? List.of("train", "valid", "test") : List.of("train", "valid");
        return IcewsRecord.read(data.resolve("icews18"), scores, splits, test ? END : TEST);
    }

    /** The penalty with the least log score on the cases for tuning. */
    private static double ridge(Horizon horizon, Map<Horizon, Cases> learning, Map<Horizon, Cases> tuning) {
        double best = RIDGES[0];
        double least = Double.POSITIVE_INFINITY;
        Map<Horizon, Cases> only = Map.of(horizon, learning.getOrDefault(horizon, new Cases(List.of())));
        for (double ridge : RIDGES) {
            EscalationModel model = EscalationModel.learn(only, tuning, Map.of(horizon, ridge));
            double log = ChanceScores.of(tuning.getOrDefault(horizon, new Cases(List.of())).all().stream()
                            .map(c -> new ChanceScores.Forecast(
                                    model.forecast(c, horizon).chance(), c.rose()))
                            .toList())
                    .log();
            if (log < least) {
                least = log;
                best = ridge;
            }
        }
        return best;
    }
}
