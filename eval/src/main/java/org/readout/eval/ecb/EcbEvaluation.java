package org.readout.eval.ecb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.core.Span;
import org.readout.eval.ClusterScores;
import org.readout.eval.Evaluation;
import org.readout.language.AnalysedDocument;
import org.readout.language.OnnxAnalyser;

/**
 * Event identity across documents on ECB+, without its topics: MUC, B³, CEAFe and their mean, with mentions given and with
 * mentions found.
 *
 * <p>A found mention counts as the annotated one whose words hold its word. {@code --fit} fits weights and threshold on the
 * data and prints them in place of using those shipped.
 */
public final class EcbEvaluation implements Evaluation {
    private static final double[] THRESHOLDS = {0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    @Override
    public String summary() {
        return "event identity across documents on ECB+, without topics: --data DIR, or the token table [--fit]";
    }

    private record Prepared(EcbCorpus corpus, Map<String, AnalysedDocument> analysed, WordWeights words) {}

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        EcbCorpus corpus = EcbCorpus.read(request.data());
        Map<String, AnalysedDocument> analysed;
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            analysed = corpus.analysed(analyser);
        }
        Prepared prepared = new Prepared(corpus, analysed, new WordWeights(analysed));
        List<EventWords> given = new ArrayList<>();
        for (EcbCorpus.Mention mention : corpus.mentions()) {
            given.add(EventWords.of(Objects.requireNonNull(analysed.get(mention.document())), mention.words()));
        }
        List<EventIdentity.Pair> pairs = EventIdentity.pairs(given, prepared.words());
        EventIdentity identity =
                request.options().contains("--fit") ? fit(corpus, pairs, request) : EventIdentity.shipped();
        Map<String, Object> figures = new LinkedHashMap<>();
        add(figures, "", ClusterScores.of(gold(corpus), named(identity.clusters(given.size(), pairs))));
        lemmas(figures, corpus, given);
        predicted(figures, prepared, identity);
        return figures;
    }

    private static Map<String, String> gold(EcbCorpus corpus) {
        Map<String, String> gold = new HashMap<>();
        corpus.mentions().forEach(m -> gold.put(m.id(), m.chain()));
        return gold;
    }

    private static Map<String, String> named(int[] clusters) {
        Map<String, String> named = new HashMap<>();
        IntStream.range(0, clusters.length).forEach(i -> named.put("m" + i, Integer.toString(clusters[i])));
        return named;
    }

    private static EventIdentity fit(EcbCorpus corpus, List<EventIdentity.Pair> pairs, Request request) {
        List<EcbCorpus.Mention> mentions = corpus.mentions();
        double[] weights = Logistic.fit(
                pairs.stream().map(EventIdentity.Pair::features).toList(),
                pairs.stream()
                        .map(p -> mentions.get(p.a())
                                .chain()
                                .equals(mentions.get(p.b()).chain()))
                        .toList());
        EventIdentity best = new EventIdentity(weights, THRESHOLDS[0]);
        double highest = 0;
        for (double threshold : THRESHOLDS) {
            EventIdentity identity = new EventIdentity(weights, threshold);
            double conll = ClusterScores.of(gold(corpus), named(identity.clusters(mentions.size(), pairs)))
                    .conll();
            best = conll > highest ? identity : best;
            highest = Math.max(conll, highest);
        }
        best.lines().forEach(request.detail()::println);
        return best;
    }

    /** The usual yardstick: mentions with one head lemma are one event. */
    private static void lemmas(Map<String, Object> figures, EcbCorpus corpus, List<EventWords> given) {
        Map<String, String> byLemma = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            byLemma.put("m" + i, given.get(i).head());
        }
        figures.put(
                "lemma_conll_f1", round(ClusterScores.of(gold(corpus), byLemma).conll()));
    }

    private static void predicted(Map<String, Object> figures, Prepared prepared, EventIdentity identity) {
        EventFinder finder = new EventFinder(prepared.analysed());
        List<EventWords> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        prepared.analysed().forEach((id, document) -> {
            for (Span word : finder.find(document)) {
                String name =
                        gold(prepared.corpus(), id, word).filter(taken::add).orElse("found " + found.size());
                ids.add(name);
                found.add(EventWords.of(document, List.of(word)));
            }
        });
        int[] clusters = identity.clusters(found.size(), EventIdentity.pairs(found, prepared.words()));
        Map<String, String> system = new HashMap<>();
        IntStream.range(0, clusters.length).forEach(i -> system.put(ids.get(i), Integer.toString(clusters[i])));
        double precision = 100.0 * taken.size() / Math.max(1, found.size());
        double recall =
                100.0 * taken.size() / Math.max(1, prepared.corpus().mentions().size());
        figures.put("predicted_mention_precision", round(precision));
        figures.put("predicted_mention_recall", round(recall));
        add(figures, "predicted_", ClusterScores.ofFound(gold(prepared.corpus()), system));
    }

    private static Optional<String> gold(EcbCorpus corpus, String document, Span word) {
        return corpus.mentions().stream()
                .filter(m -> m.document().equals(document))
                .filter(m -> m.words().stream().anyMatch(w -> w.overlaps(word)))
                .map(EcbCorpus.Mention::id)
                .findFirst();
    }

    private static void add(Map<String, Object> figures, String prefix, ClusterScores scores) {
        figures.put(prefix + "muc", round(scores.muc()));
        figures.put(prefix + "b3", round(scores.b3()));
        figures.put(prefix + "ceafe", round(scores.ceafe()));
        figures.put(prefix + "conll_f1", round(scores.conll()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
