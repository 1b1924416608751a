package org.readout.language;

import java.util.List;
import java.util.Optional;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.Span;

/**
 * A document with its linguistic analysis. Sentences cover the body only: boilerplate is not analysed.
 *
 * @param sentences in text order, not overlapping
 * @param names in text order, not overlapping
 * @param acts in text order of their triggers
 * @param problems what the analysis could not do
 */
public record AnalysedDocument(
        Document document,
        List<Sentence> sentences,
        List<NameMention> names,
        List<AttributedSpan> attributions,
        List<ActMention> acts,
        List<Problem> problems) {

    public AnalysedDocument {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        attributions = List.copyOf(attributions);
        acts = List.copyOf(acts);
        problems = List.copyOf(problems);
    }

    /** The same analysis over other trees and words. */
    public AnalysedDocument withSentences(List<Sentence> others) {
        return new AnalysedDocument(document, others, names, attributions, acts, problems);
    }

    /** The same analysis with other names. */
    public AnalysedDocument withNames(List<NameMention> others) {
        return new AnalysedDocument(document, sentences, others, attributions, acts, problems);
    }

    public String text() {
        return document.text();
    }

    /** The sentence that holds this offset. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentences.get(middle));
            }
        }
        return Optional.empty();
    }
}
