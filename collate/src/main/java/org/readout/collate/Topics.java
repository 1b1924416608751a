package org.readout.collate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Span;

/**
 * How much two passages show themselves to be of one happening: the weight of the stems that they share, each weighing the
 * logarithm of how few of the documents have it.
 *
 * <p>A passage stands for its sentence, the words before it and, near the head of a document, for the headline and the lead.
 */
final class Topics {
    private static final int BEFORE = 220;
    private static final int LEAD = 320;
    /** Passages this near to the head of a report are taken to be of what the report is about. */
    private static final int HEAD = 1200;
    /** Smooths document frequencies of few documents. */
    private static final int PRIOR = 20;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int documents;

    Topics(List<CodedDocument> all) {
        this.documents = all.size();
        all.forEach(d -> Stems.ofPassage(d.document().text()).forEach(s -> frequency.merge(s, 1, Integer::sum)));
    }

    Set<String> context(Document document, Span sentence) {
        String text = document.text();
        int from = Math.max(0, sentence.start() - BEFORE);
        Set<String> stems = new HashSet<>(Stems.ofPassage(text.substring(from, sentence.end())));
        if (sentence.start() < HEAD) {
            stems.addAll(Stems.ofPassage(text.substring(0, Math.min(LEAD, text.length()))));
        }
        return stems;
    }

    double weight(Set<String> a, Set<String> b) {
        double sum = 0;
        for (String stem : a) {
            if (b.contains(stem)) {
                sum += weight(stem);
            }
        }
        return sum;
    }

    double cosine(Set<String> a, Set<String> b) {
        double left = a.stream().mapToDouble(s -> weight(s) * weight(s)).sum();
        double right = b.stream().mapToDouble(s -> weight(s) * weight(s)).sum();
        double both = a.stream()
                .filter(b::contains)
                .mapToDouble(s -> weight(s) * weight(s))
                .sum();
        return left == 0 || right == 0 ? 0 : both / Math.sqrt(left * right);
    }

    /** The weights of stems, as a vector of length 1. */
    Map<String, Double> vector(Set<String> stems) {
        Map<String, Double> weights = new HashMap<>();
        stems.forEach(s -> weights.put(s, weight(s)));
        return TermSum.unit(weights);
    }

    private double weight(String stem) {
        return Math.log((documents + PRIOR) / (frequency.getOrDefault(stem, 0) + 1.0));
    }
}
