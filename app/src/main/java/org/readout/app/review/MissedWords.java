package org.readout.app.review;

import java.util.Optional;
import org.readout.core.CodePoints;
import org.readout.store.review.Anchor;

/** The words of a document at which a reviewer sees an event that the coder missed. */
public final class MissedWords {
    private MissedWords() {}

    /**
     * @param quote text around the words; needed when they occur more than once
     * @throws IllegalArgumentException with a sentence for the user when the text does not have the words exactly once
     */
    public static Anchor anchor(String document, String text, String words, Optional<String> quote) {
        int from = quote.map(q -> once(text, q)).orElse(0);
        int to = quote.map(q -> from + q.length()).orElse(text.length());
        int at = from + once(text.substring(from, to), words);
        CodePoints offsets = CodePoints.of(text);
        return new Anchor(document, offsets.fromUtf16(at), offsets.fromUtf16(at + words.length()));
    }

    private static int once(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("The text does not have the words \"" + words + "\".");
        }
        if (text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    "The words \"" + words + "\" occur more than once: give text around them that occurs once.");
        }
        return at;
    }
}
