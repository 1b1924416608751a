package org.readout.eval.ecb;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.language.AnalysedDocument;
import org.readout.language.Token;
import org.readout.language.Upos;

/** How telling a word is in a set of documents, and how alike documents are by their words: tf-idf and its cosine. */
final class WordWeights {
    private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM);
    private static final Set<String> COMMON = Set.of(
            "be", "have", "say", "will", "would", "do", "not", "who", "that", "which", "other", "more", "new", "last",
            "first", "one", "two", "also", "it", "he", "she", "they", "tell", "add", "year", "day", "time", "accord",
            "report");

    private final Map<String, Integer> documentsOf = new HashMap<>();
    private final Map<String, Map<String, Double>> vectors = new HashMap<>();
    private final int documents;

    WordWeights(Map<String, AnalysedDocument> analysed) {
        this.documents = analysed.size();
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        analysed.forEach((id, document) -> {
            Map<String, Integer> words = new HashMap<>();
            document.sentences()
                    .forEach(s -> s.tokens().stream()
                            .filter(WordWeights::isContent)
                            .forEach(t -> words.merge(lemma(t), 1, Integer::sum)));
            words.keySet().forEach(w -> documentsOf.merge(w, 1, Integer::sum));
            counts.put(id, words);
        });
        counts.forEach((id, words) -> vectors.put(id, vector(words)));
    }

    static boolean isContent(Token token) {
        return CONTENT.contains(token.upos())
                && token.form().chars().anyMatch(Character::isLetterOrDigit)
                && !COMMON.contains(lemma(token));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private Map<String, Double> vector(Map<String, Integer> words) {
        Map<String, Double> vector = new HashMap<>();
        words.forEach((w, n) -> vector.put(w, (1 + Math.log(n)) * of(w)));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        vector.replaceAll((w, x) -> length == 0 ? 0 : x / length);
        return vector;
    }

    /** Inverse document frequency: the natural logarithm of documents over documents with the word, at least 0.1. */
    double of(String word) {
        return Math.max(0.1, Math.log((documents + 1) / (documentsOf.getOrDefault(word, 0) + 0.5)));
    }

    /** The share of weight that two sets have in common, of all their words; 0 where one is empty. */
    double overlap(Set<String> a, Set<String> b) {
        double shared = shared(a, b);
        return shared == 0 ? 0 : shared / (sum(a) + sum(b) - shared);
    }

    /** The share of weight of the lighter set that the other has too; 0 where one is empty. */
    double containment(Set<String> a, Set<String> b) {
        double shared = shared(a, b);
        return shared == 0 ? 0 : shared / Math.min(sum(a), sum(b));
    }

    private double shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a.size() < b.size() ? a : b);
        both.retainAll(a.size() < b.size() ? b : a);
        return sum(both);
    }

    private double sum(Collection<String> words) {
        return words.stream().mapToDouble(this::of).sum();
    }

    /** The cosine of two documents; 1 for the same one. */
    double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Double> left = Objects.requireNonNull(vectors.get(a));
        Map<String, Double> right = Objects.requireNonNull(vectors.get(b));
        Map<String, Double> shorter = left.size() < right.size() ? left : right;
        Map<String, Double> longer = shorter == left ? right : left;
        double sum = 0;
        for (Map.Entry<String, Double> word : shorter.entrySet()) {
            sum += word.getValue() * longer.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }

    /** The topic of each document: clusters by average link of their cosines. */
    Map<String, Integer> topics(double threshold) {
        List<String> ids = ids();
        AverageLink link = new AverageLink(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                double similarity = similarity(ids.get(i), ids.get(j));
                if (similarity > 0) {
                    link.similarity(i, j, similarity);
                }
            }
        }
        int[] clusters = link.clusters(threshold);
        Map<String, Integer> topics = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            topics.put(ids.get(i), clusters[i]);
        }
        return topics;
    }

    /** All document ids. */
    List<String> ids() {
        return vectors.keySet().stream().sorted().toList();
    }
}
