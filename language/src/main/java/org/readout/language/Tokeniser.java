package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Document;
import org.readout.core.Span;

/**
 * Cuts the body of a document into paragraphs, sentences and words, after the conventions of UD_English-EWT.
 *
 * <p>Every word re-slices exactly from the text, words never cross white space, and everything in the body but white
 * space and invisible control characters belongs to a word.
 */
public final class Tokeniser {
    private Tokeniser() {}

    /** The sentences of the body in text order; empty when the body is blank. */
    public static List<TokenisedSentence> sentences(Document document) {
        List<TokenisedSentence> out = new ArrayList<>();
        int paragraph = 0;
        for (Span body : document.body()) {
            for (Span span : Paragraphs.of(document.text(), body)) {
                List<Span> words = WordScanner.words(document.text(), span);
                if (!words.isEmpty()) {
                    for (List<Span> sentence : SentenceSplitter.split(document.text(), words)) {
                        out.add(new TokenisedSentence(paragraph, sentence));
                    }
                    paragraph++;
                }
            }
        }
        return List.copyOf(out);
    }
}
