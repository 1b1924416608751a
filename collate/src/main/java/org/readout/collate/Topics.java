package org.readout.collate;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.core.Document;
import org.readout.core.Span;

/**
 * What a passage is about: its stems, each weighing the logarithm of how few of the documents up to its own have it.
 *
 * <p>A passage stands for its sentence, the words before it and, near the head of a document, for the headline and the lead.
 */
final class Topics {
    private static final int BEFORE = 220;
    private static final int LEAD = 320;
    /** Passages this near to the head of a report are taken to be of what the report is about. */
    private static final int HEAD = 1200;

    private final Map<String, TermWeights> weights;

    /** @param weights of the stems of documents, by document id */
    Topics(Map<String, TermWeights> weights) {
        this.weights = weights;
    }

    TermWeights context(Document document, Span sentence) {
        String text = document.text();
        int from = Math.max(0, sentence.start() - BEFORE);
        Set<String> stems = new HashSet<>(Stems.ofPassage(text.substring(from, sentence.end())));
        if (sentence.start() < HEAD) {
            stems.addAll(Stems.ofPassage(text.substring(0, Math.min(LEAD, text.length()))));
        }
        return of(document, stems);
    }

    /** As {@link #of}, of length one. */
    TermWeights vector(Document document, Set<String> stems) {
        return of(document, stems).unit();
    }

    /** A stem that the document does not have is of a word that was cut, and weighs as one that no other document has. */
    TermWeights of(Document document, Set<String> stems) {
        return Objects.requireNonNull(weights.get(document.id()), "a document without weights")
                .of(stems);
    }
}
