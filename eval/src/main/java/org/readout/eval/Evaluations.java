package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readout.coder.Readout;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.actors.ActorResolver;
import org.readout.core.Discrepancy;
import org.readout.eval.copies.CopiesEvaluation;
import org.readout.eval.corpus.Corpus;
import org.readout.eval.corpus.CorpusScorer;
import org.readout.eval.ecb.EcbEvaluation;
import org.readout.eval.escalation.EscalationEvaluation;
import org.readout.eval.escalation.NextEvaluation;
import org.readout.eval.escalation.OwnRecordEvaluation;
import org.readout.eval.forecast.ForecastEvaluation;
import org.readout.eval.stream.StreamEvaluation;
import org.readout.language.OnnxAnalyser;

/** The evaluations there are, by name. */
public final class Evaluations {
    private Evaluations() {}

    public static Map<String, Evaluation> all() {
        Map<String, Evaluation> all = new TreeMap<>();
        all.put("gold", new GoldEvaluation());
        all.put("speed", new SpeedEvaluation());
        all.put(
                "discrepancies",
                of(
                        "copies, origins and discrepancies: --data samples, or eval/data/clusters/development [--errors]",
                        Evaluations::discrepancies));
        all.put("copies", new CopiesEvaluation());
        all.put("stories", new StoriesEvaluation());
        all.put("ecb", new EcbEvaluation());
        all.put("ud", of("tags and trees on a Universal Dependencies file: --data FILE.conllu", Evaluations::ud));
        all.put("polnear", of("attribution spans and links on PolNeAR: --data FILE.jsonl", Evaluations::polnear));
        all.put(
                "acts",
                of(
                        "names, attributions and acts on the held-out crises of our own corpus: --data training/data",
                        Evaluations::acts));
        all.put(
                "plv",
                of(
                        "the PLOVER root between two given parties: --data FILE.tsv (PLV of Hu et al. 2024)",
                        Evaluations::plv));
        all.put("plv-raw", of("the same, the parties found by the coder: --data FILE.tsv", Evaluations::plvRaw));
        all.put("stream", new StreamEvaluation());
        all.put("confidence", new ConfidenceEvaluation());
        all.put("chains", new ChainsEvaluation());
        all.put("escalation", new EscalationEvaluation());
        all.put("timex", of("time expressions on a WikiWars folder: --data DIR", Evaluations::timex));
        all.put("forecast", new ForecastEvaluation());
        all.put("next", new NextEvaluation());
        all.put("next-own", new OwnRecordEvaluation());
        all.put("dating", new DatingEvaluation());
        return Map.copyOf(all);
    }

    private static Map<String, Object> discrepancies(Evaluation.Request request) throws IOException {
        try (Readout readout = Readout.load()) {
            CollationEvaluation evaluation = CollationEvaluation.of(request.data(), readout);
            if (request.options().contains("--errors")) {
                evaluation.errors().forEach(request.detail()::println);
            }
            CollationScorer.Result result = evaluation.relations();
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("precision", Figures.round(result.discrepancyPrecision()));
            figures.put("recall", Figures.round(result.discrepancyRecall()));
            figures.put("origin_error", Figures.round(result.originError()));
            figures.put("copies_precision", Figures.round(result.lineagePrecision()));
            figures.put("copies_recall", Figures.round(result.lineageRecall()));
            figures.put("relays_precision", Figures.round(result.relayPrecision()));
            figures.put("relays_recall", Figures.round(result.relayRecall()));
            figures.put("false_copies", result.falseCopies());
            figures.put("pair_f1", Figures.round(result.copies().pairF1()));
            figures.put("ari", Figures.round(result.copies().adjustedRand()));
            SameEvent.Result same = evaluation.sameEvent();
            figures.put("same_event_conll", Figures.round(same.scores().conll()));
            figures.put("same_event_matched", Figures.round(100.0 * same.matched() / Math.max(1, same.annotated())));
            figures.put("discrepancies_found", result.discrepanciesFound());
            figures.put("updates_reported", result.updatesTakenForDiscrepancies());
            figures.put("compatible_reported", result.compatibleTakenForDiscrepancies());
            for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
                KindScore score = Objects.requireNonNull(result.byKind().get(kind), "every kind has a score");
                String name = kind.name().toLowerCase(Locale.ROOT);
                figures.put(name + "_precision", Figures.round(score.precision()));
                figures.put(name + "_recall", Figures.round(score.recall()));
            }
            return figures;
        }
    }

    private static Map<String, Object> ud(Evaluation.Request request) throws IOException {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            UdScorer.Scores scores = UdScorer.score(only(request.data(), "ewt-dev.conllu"), analyser);
            Map<String, Object> figures = new LinkedHashMap<>();
            add(figures, "", scores.goldWords());
            add(figures, "raw_", scores.rawText());
            return figures;
        }
    }

    private static Map<String, Object> polnear(Evaluation.Request request) throws IOException {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            PolnearScores scores = PolnearScorer.score(only(request.data(), "polnear_dev.jsonl"), analyser);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("exact_source_f1", Figures.round(scores.source().f1()));
            figures.put("exact_cue_f1", Figures.round(scores.cue().f1()));
            figures.put("exact_content_f1", Figures.round(scores.content().f1()));
            figures.put("begin_source_f1", Figures.round(scores.beginSource().f1()));
            figures.put("begin_cue_f1", Figures.round(scores.beginCue().f1()));
            figures.put("begin_content_f1", Figures.round(scores.beginContent().f1()));
            figures.put("linked_f1", Figures.round(scores.linked().f1()));
            return figures;
        }
    }

    private static Map<String, Object> acts(Evaluation.Request request) throws IOException {
        Corpus corpus = Corpus.read(request.data());
        corpus.problems().forEach(request.detail()::println);
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            CorpusScorer.Scores scores = CorpusScorer.score(
                    corpus.items("dev"), analyser, new ActorResolver(ActorDictionary.shipped())::mend);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("items", scores.items());
            figures.put("model_names_f1", Figures.round(scores.modelNames().f1()));
            figures.put("names_f1", Figures.round(scores.names().f1()));
            figures.put("name_spans_f1", Figures.round(scores.nameSpans().f1()));
            figures.put("source_f1", Figures.round(scores.source().f1()));
            figures.put("cue_f1", Figures.round(scores.cue().f1()));
            figures.put("content_f1", Figures.round(scores.content().f1()));
            figures.put("trigger_f1", Figures.round(scores.triggers().f1()));
            figures.put("trigger_precision", Figures.round(scores.triggers().precision()));
            figures.put("trigger_recall", Figures.round(scores.triggers().recall()));
            figures.put("type_f1", Figures.round(scores.types().f1()));
            figures.put("mode_f1", Figures.round(scores.modes().f1()));
            scores.roles()
                    .forEach((role, f1) ->
                            figures.put(role.name().toLowerCase(Locale.ROOT) + "_f1", Figures.round(f1.f1())));
            figures.put("status_accuracy", Figures.round(scores.statusAccuracy()));
            figures.put("record_f1", Figures.round(scores.records().f1()));
            figures.put("hard_negatives_coded", scores.hardTriggers().predicted());
            return figures;
        }
    }

    private static Map<String, Object> plv(Evaluation.Request request) throws IOException {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            if (!analyser.typesPairs()) {
                throw new IOException("the model " + analyser.modelVersion()
                        + " has no head for pairs; READOUT_MODEL=DIR names another model");
            }
            return PloverScorer.pairGiven(PloverRelations.read(only(request.data(), "PLV_train.tsv")), analyser);
        }
    }

    private static Map<String, Object> plvRaw(Evaluation.Request request) throws IOException {
        try (Readout readout = Readout.load()) {
            return PloverScorer.pairFound(PloverRelations.read(only(request.data(), "PLV_train.tsv")), readout);
        }
    }

    private static Map<String, Object> timex(Evaluation.Request request) throws IOException {
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            TimexScorer.Result result = TimexScorer.score(request.data(), analyser::analyse);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("strict_f1", Figures.round(result.strictF1()));
            figures.put("relaxed_f1", Figures.round(result.relaxedF1()));
            figures.put("value_f1", Figures.round(result.valueF1()));
            figures.put("n", result.n());
            return figures;
        }
    }

    private static void add(Map<String, Object> figures, String prefix, UdScores scores) {
        figures.put(prefix + "sentences", Figures.round(scores.sentences().f1()));
        figures.put(prefix + "words", Figures.round(scores.words().f1()));
        figures.put(prefix + "upos", Figures.round(scores.upos().f1()));
        figures.put(prefix + "uas", Figures.round(scores.uas().f1()));
        figures.put(prefix + "las", Figures.round(scores.las().f1()));
        figures.put(
                prefix + "universal_las", Figures.round(scores.universalLas().f1()));
    }

    /** The file itself, or the file of that name in the folder. */
    private static Path only(Path data, String name) {
        return Files.isDirectory(data) ? data.resolve(name) : data;
    }

    /** An evaluation that is a function. */
    private interface Run {
        Map<String, Object> run(Evaluation.Request request) throws IOException;
    }

    private static Evaluation of(String summary, Run run) {
        return new Evaluation() {
            @Override
            public String summary() {
                return summary;
            }

            @Override
            public Map<String, Object> run(Request request) throws IOException {
                return run.run(request);
            }
        };
    }
}
