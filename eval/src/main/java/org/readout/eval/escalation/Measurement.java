package org.readout.eval.escalation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.readout.analysis.escalation.Cases;
import org.readout.analysis.escalation.DailyTension;
import org.readout.analysis.escalation.EscalationModel;
import org.readout.analysis.escalation.Horizon;
import org.readout.analysis.escalation.Outlook;

/** The figures of a model on the cases of one horizon. */
final class Measurement {
    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    private final EscalationModel model;
    private final Horizon horizon;
    private final Cases cases;
    private final PrintStream detail;

    /** @param detail where the reliability diagram goes */
    Measurement(EscalationModel model, Horizon horizon, Cases cases, PrintStream detail) {
        this.model = model;
        this.horizon = horizon;
        this.cases = cases;
        this.detail = detail;
    }

    void addTo(Map<String, Object> figures) {
        List<ChanceScores.Forecast> ours =
                forecasts(c -> model.forecast(c, horizon).chance());
        List<ChanceScores.Forecast> base = forecasts(c -> model.baseRate(horizon));
        List<ChanceScores.Forecast> persistence = forecasts(c -> model.persistence(horizon, c.lastRose()));
        print(ChanceScores.reliability(ours));
        ChanceScores scores = ChanceScores.of(ours);
        ChanceScores baseScores = ChanceScores.of(base);
        ChanceScores persistenceScores = ChanceScores.of(persistence);
        String prefix = horizon.name().toLowerCase(Locale.ROOT) + "_";
        double rate = ours.stream()
                .mapToDouble(ChanceScores.Forecast::outcome)
                .average()
                .orElse(0);
        figures.put(prefix + "cases", cases.all().size());
        figures.put(prefix + "rose", hundredths(rate));
        figures.put(prefix + "brier", hundredths(scores.brier()));
        figures.put(prefix + "brier_base", hundredths(baseScores.brier()));
        figures.put(prefix + "brier_persistence", hundredths(persistenceScores.brier()));
        figures.put(prefix + "log", hundredths(scores.log()));
        figures.put(prefix + "log_base", hundredths(baseScores.log()));
        figures.put(prefix + "log_persistence", hundredths(persistenceScores.log()));
        figures.put(prefix + "skill_base", hundredths(1 - scores.brier() / baseScores.brier()));
        addSkill(figures, prefix, ours, persistence);
        figures.put(prefix + "auc", hundredths(scores.auc()));
        figures.put(prefix + "top_tenth", hundredths(scores.topTenth()));
        figures.put(prefix + "calibration_error", hundredths(scores.calibration()));
        addIntervals(figures, prefix);
    }

    private List<ChanceScores.Forecast> forecasts(ToDoubleFunction<Cases.Case> chance) {
        return cases.all().stream()
                .map(c -> new ChanceScores.Forecast(chance.applyAsDouble(c), c.rose()))
                .toList();
    }

    /** Brier skill over persistence with an interval by resampling pairs whole, since the cases of one pair hang together. */
    private void addSkill(
            Map<String, Object> figures,
            String prefix,
            List<ChanceScores.Forecast> ours,
            List<ChanceScores.Forecast> reference) {
        Map<DailyTension.Pair, double[]> sums = new LinkedHashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            double[] sum = sums.computeIfAbsent(cases.all().get(i).pair(), p -> new double[2]);
            sum[0] += ours.get(i).squaredError();
            sum[1] += reference.get(i).squaredError();
        }
        List<double[]> pairs = new ArrayList<>(sums.values());
        SplittableRandom random = new SplittableRandom(1);
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double error = 0;
            double referenceError = 0;
            for (int i = 0; i < pairs.size(); i++) {
                double[] sum = pairs.get(random.nextInt(pairs.size()));
                error += sum[0];
                referenceError += sum[1];
            }
            draws[draw] = 1 - error / referenceError;
        }
        Arrays.sort(draws);
        double all = pairs.stream().mapToDouble(s -> s[0]).sum()
                / pairs.stream().mapToDouble(s -> s[1]).sum();
        figures.put(prefix + "pairs", pairs.size());
        figures.put(prefix + "skill_persistence", hundredths(1 - all));
        figures.put(prefix + "skill_persistence_low", hundredths(draws[(int) (TAIL * DRAWS)]));
        figures.put(prefix + "skill_persistence_high", hundredths(draws[(int) ((1 - TAIL) * DRAWS)]));
    }

    private void addIntervals(Map<String, Object> figures, String prefix) {
        double held = 0;
        double width = 0;
        for (Cases.Case one : cases.all()) {
            Outlook.Forecast forecast = model.forecast(one, horizon);
            held += forecast.interval().holds(one.outcome()) ? 1 : 0;
            width += forecast.interval().high() - forecast.interval().low();
        }
        figures.put(prefix + "interval_held", hundredths(held / cases.all().size()));
        figures.put(
                prefix + "interval_width_points", Math.round(width / cases.all().size() * 10) / 10.0);
    }

    private void print(List<ChanceScores.Bin> bins) {
        detail.println(horizon + " reliability: lowest, highest and mean chance, share that rose, cases");
        for (ChanceScores.Bin bin : bins) {
            detail.printf(
                    Locale.ROOT,
                    "%.3f %.3f %.3f %.3f %d%n",
                    bin.lowest(),
                    bin.highest(),
                    bin.meanChance(),
                    bin.share(),
                    bin.cases());
        }
    }

    /** On 0–100, to two decimals: skills are small. */
    private static double hundredths(double share) {
        return Math.round(share * 10_000) / 100.0;
    }
}
