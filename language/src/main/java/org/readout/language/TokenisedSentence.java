package org.readout.language;

import java.util.List;
import org.readout.core.Span;

/**
 * The words of one sentence, before analysis.
 *
 * @param paragraph 0-based number of the paragraph it stands in
 * @param words spans of the document, at least one, in text order, not overlapping
 */
public record TokenisedSentence(int paragraph, List<Span> words) {

    public TokenisedSentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).start() < words.get(i - 1).end()) {
                throw new IllegalArgumentException("words overlap: " + words.get(i - 1) + " and " + words.get(i));
            }
        }
    }

    /** From the start of the first word to the end of the last. */
    public Span span() {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
