package org.readout.eval.forecast;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.analysis.forecast.Fact;
import org.readout.analysis.forecast.Forecaster;
import org.readout.eval.Evaluation;
import org.readout.eval.Memory;

/**
 * Forecasting on a record of events: learns from its train part and asks about its test part, with the valid part as history; with {@code --valid} asks about the valid part, and the test file is not
 * opened. {@code --part=N} asks about every Nth step alone, for development.
 */
public final class ForecastEvaluation implements Evaluation {
    private static final long SEED = 7;
    private static final int FAITHFULNESS_QUERIES = 300;

    @Override
    public String summary() {
        return "who does what to whom next, with reasons: --data DIR (ICEWS14, ICEWS18) [--valid] [--part=N]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        boolean valid = request.has("--valid");
        EventRecord events = EventRecord.read(request.data(), !valid);
        long wall = System.nanoTime();
        long cpu = cpu();
        Forecaster forecaster = Forecaster.learn(events.vocabulary(), events.train(), SEED);
        double learning = (System.nanoTime() - wall) / 1e9;
        request.detail()
                .printf(Locale.ROOT, "learned in %.1f s, %.1f s of processor time%n", learning, (cpu() - cpu) / 1e9);
        List<Fact> known = new ArrayList<>(events.train());
        if (!valid) {
            forecaster.observe(events.valid());
            known.addAll(events.valid());
        }
        ForecastScorer scorer = new ForecastScorer(forecaster, events.vocabulary(), known);
        Faithfulness faithfulness = new Faithfulness(SEED);
        ask(request, valid ? events.valid() : events.test(), events, forecaster, scorer, faithfulness);
        Map<String, Object> figures = new LinkedHashMap<>();
        scorer.putEntities(figures);
        scorer.putRelations(figures);
        faithfulness.put(figures);
        figures.put("learning_seconds", RankTally.round(learning));
        figures.put("seconds", RankTally.round((System.nanoTime() - wall) / 1e9));
        figures.put("cpu_seconds", RankTally.round((cpu() - cpu) / 1e9));
        figures.put("peak_rss_mb", Memory.peakResidentMegabytes());
        return figures;
    }

    private static void ask(
            Request request,
            List<Fact> facts,
            EventRecord events,
            Forecaster forecaster,
            ForecastScorer scorer,
            Faithfulness faithfulness) {
        List<List<Fact>> steps = List.copyOf(facts.stream()
                .collect(Collectors.groupingBy(Fact::time, LinkedHashMap::new, Collectors.toList()))
                .values());
        int every = every(request);
        int asked = (steps.size() + every - 1) / every;
        for (int i = 0; i < steps.size(); i++) {
            List<Fact> step = steps.get(i);
            if (i % every == 0) {
                scorer.entities(step);
                scorer.relations(step);
                explain(step, (FAITHFULNESS_QUERIES + asked - 1) / asked, events, forecaster, faithfulness);
            }
            scorer.observe(step);
        }
    }

    private static void explain(
            List<Fact> step, int count, EventRecord events, Forecaster forecaster, Faithfulness faithfulness) {
        List<Asked> questions = Asked.who(step, events.vocabulary());
        int apart = Math.max(1, questions.size() / count);
        for (int i = 0; i < count && i * apart < questions.size(); i++) {
            faithfulness.test(forecaster, questions.get(i * apart).query());
        }
    }

    private static int every(Request request) {
        return request.options().stream()
                .filter(option -> option.startsWith("--part="))
                .mapToInt(option -> Integer.parseInt(option.substring("--part=".length())))
                .findFirst()
                .orElse(1);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
