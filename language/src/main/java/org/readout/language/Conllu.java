package org.readout.language;

import java.util.List;
import org.readout.core.Span;

/**
 * Writes an analysis as CoNLL-U.
 *
 * <p>Beside the standard columns, MISC carries {@code SpaceAfter=No}, {@code StartChar}/{@code EndChar} (UTF-16 offsets
 * of the document's text), {@code Name} (kind of the name, BIO) and {@code Source}, {@code Cue}, {@code Content} (numbers,
 * from 1, of the attributions whose span covers the word).
 */
public final class Conllu {
    private Conllu() {}

    /** The whole document, each line ended by a line feed. */
    public static String write(AnalysedDocument document) {
        StringBuilder out = new StringBuilder();
        out.append("# newdoc id = ").append(document.document().id()).append('\n');
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                out.append("# newpar id = p").append(paragraph + 1).append('\n');
            }
            write(document, sentence, out);
        }
        return out.toString();
    }

    private static void write(AnalysedDocument document, Sentence sentence, StringBuilder out) {
        out.append("# sent_id = s").append(sentence.index() + 1).append('\n');
        out.append("# text = ")
                .append(sentence.span().slice(document.text()).replaceAll("\\s+", " "))
                .append('\n');
        for (Token token : sentence.tokens()) {
            String head = token.head().isPresent() ? String.valueOf(token.head().getAsInt() + 1) : "0";
            out.append(String.join(
                    "\t",
                    String.valueOf(token.index() + 1),
                    token.form(),
                    token.lemma(),
                    token.upos().name(),
                    "_",
                    token.features(),
                    head,
                    token.relation(),
                    "_",
                    misc(document, sentence, token)));
            out.append('\n');
        }
        out.append('\n');
    }

    private static String misc(AnalysedDocument document, Sentence sentence, Token token) {
        StringBuilder out = new StringBuilder();
        int next = token.index() + 1;
        boolean glued = next < sentence.tokens().size()
                && sentence.token(next).span().start() == token.span().end();
        if (glued) {
            out.append("SpaceAfter=No|");
        }
        out.append("StartChar=").append(token.span().start());
        out.append("|EndChar=").append(token.span().end());
        for (NameMention name : document.names()) {
            if (name.span().covers(token.span())) {
                String place = name.span().start() == token.span().start() ? "B-" : "I-";
                out.append("|Name=").append(place).append(name.kind());
            }
        }
        List<AttributedSpan> attributions = document.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            appendRole(out, "Source", i, attributions.get(i).source(), token);
            appendRole(out, "Cue", i, attributions.get(i).cue(), token);
            appendRole(out, "Content", i, attributions.get(i).content(), token);
        }
        return out.toString();
    }

    private static void appendRole(StringBuilder out, String role, int index, List<Span> spans, Token token) {
        if (spans.stream().anyMatch(s -> s.covers(token.span()))) {
            out.append('|').append(role).append('=').append(index + 1);
        }
    }
}
