package org.readout.eval.escalation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.NextLearner;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.tension.Scale;
import org.readout.eval.Evaluation;

/**
 * Chances that one party does something of a type to another within a day or a week, on ICEWS18 as {@code docs/figures/next.md} defines it: learned on the first seven months
 * of the training part, calibrated on its last month, measured on the validation part. The test part is not opened.
 */
public final class NextEvaluation implements Evaluation {
    private static final int FROM = 60;
    private static final int CALIBRATING = 210;
    private static final int VALID = 240;
    private static final int END = 270;
    private static final double SHARE = 0.1;
    private static final int FEW = 10;

    @Override
    public String summary() {
        return "chances of the next events between two on ICEWS18: --data DIR (with icews18/ and the CAMEO tables) [--model]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        Path data = request.data();
        CameoScores scores = CameoScores.read(
                data.resolve("icews_name_goldstein.csv"), data.resolve("CAMEO2PLOVER-2021.txt"), Scale.plover());
        IcewsRecord.TypedFacts typed = IcewsRecord.typed(data.resolve("icews18"), scores, List.of("train", "valid"));
        NextLearner learner = new NextLearner(typed.entities(), typed.facts());
        NextModel model = learner.learn(FROM, CALIBRATING, VALID);
        if (request.has("--model")) {
            request.detail().print(model.write());
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Ahead ahead : Ahead.values()) {
            List<NextLearner.Asked> asked = new ArrayList<>();
            learner.ask(model, ahead, VALID, END, SHARE, asked::add);
            measure(model, ahead, asked, figures, request.detail());
        }
        return figures;
    }

    private static void measure(
            NextModel model,
            Ahead ahead,
            List<NextLearner.Asked> asked,
            Map<String, Object> figures,
            PrintStream detail) {
        String prefix = ahead.name().toLowerCase(Locale.ROOT) + "_";
        ChanceScores ours = ChanceScores.of(forecasts(asked));
        ChanceScores base = ChanceScores.of(asked.stream()
                .map(q -> new ChanceScores.Forecast(model.baseRate(ahead, q.type()), q.came()))
                .toList());
        ChanceScores persistence = ChanceScores.of(persistence(asked));
        figures.put(prefix + "questions", asked.size());
        figures.put(
                prefix + "pairs",
                asked.stream()
                        .map(q -> (long) q.source() << 32 | q.target())
                        .distinct()
                        .count());
        figures.put(prefix + "came", hundredths(share(asked)));
        figures.put(prefix + "brier", hundredths(ours.brier()));
        figures.put(prefix + "brier_persistence", hundredths(persistence.brier()));
        figures.put(prefix + "brier_base", hundredths(base.brier()));
        figures.put(prefix + "log", hundredths(ours.log()));
        figures.put(prefix + "log_base", hundredths(base.log()));
        figures.put(prefix + "auc", hundredths(ours.auc()));
        figures.put(prefix + "calibration_error", hundredths(ours.calibration()));
        detail.println(ahead + " reliability: chances from, to, mean; share that came; questions");
        Reliability.print(forecasts(asked), detail);
        detail.println("the same where fewer than " + FEW + " events are told between the two");
        Reliability.print(forecasts(asked.stream().filter(q -> q.told() < FEW).toList()), detail);
    }

    private static List<ChanceScores.Forecast> forecasts(List<NextLearner.Asked> asked) {
        return asked.stream()
                .map(q -> new ChanceScores.Forecast(q.chance(), q.came()))
                .toList();
    }

    /** What came after the same within seven days, and after none: rates of these very questions, so a hard rival. */
    private static List<ChanceScores.Forecast> persistence(List<NextLearner.Asked> asked) {
        double after = share(asked.stream().filter(NextLearner.Asked::recent).toList());
        double otherwise = share(asked.stream().filter(q -> !q.recent()).toList());
        return asked.stream()
                .map(q -> new ChanceScores.Forecast(q.recent() ? after : otherwise, q.came()))
                .toList();
    }

    private static double share(List<NextLearner.Asked> asked) {
        return asked.stream().mapToDouble(q -> q.came() ? 1 : 0).average().orElse(0);
    }

    private static double hundredths(double share) {
        return Math.round(share * 10_000) / 100.0;
    }
}
