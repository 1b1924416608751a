package org.readout.app.output;

import java.util.function.IntUnaryOperator;
import org.readout.app.brief.PlainText;
import org.readout.core.CodePoints;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** The parse of a sentence for a person: a line for each word with its place, base form, part of speech and what it depends on (Universal Dependencies). */
public final class ParseTable {
    private ParseTable() {}

    /** Of the sentence that holds the place. */
    public static String at(AnalysedDocument document, int place) {
        CodePoints offsets = CodePoints.of(document.text());
        return document.sentenceAt(place)
                .map(s -> of(s, offset -> offsets.fromUtf16(offset)))
                .orElse("");
    }

    /**
     * Of every sentence of a text that was cut out of a document.
     *
     * @param start of the text in its document, in code points
     */
    public static String of(AnalysedDocument text, int start) {
        CodePoints offsets = CodePoints.of(text.text());
        StringBuilder table = new StringBuilder();
        text.sentences().forEach(s -> table.append(of(s, offset -> start + offsets.fromUtf16(offset))));
        return table.toString();
    }

    private static String of(Sentence sentence, IntUnaryOperator offset) {
        StringBuilder table = new StringBuilder();
        String label = "parse";
        for (Token token : sentence.tokens()) {
            String place = "[" + offset.applyAsInt(token.span().start()) + ", "
                    + offset.applyAsInt(token.span().end()) + ")";
            String head = sentence.head(token).map(h -> " → " + h.form()).orElse("");
            table.append(pad(label, 12))
                    .append(pad(place, 15))
                    .append(pad(PlainText.safe(token.form()), 18))
                    .append(pad(PlainText.safe(token.lemma()), 18))
                    .append(pad(token.upos().name(), 7))
                    .append(token.relation())
                    .append(PlainText.safe(head))
                    .append('\n');
            label = "";
        }
        return table.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
