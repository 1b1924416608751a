package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Hand-made parses. A sentence is written as words separated by spaces, each {@code form[~lemma]|UPOS|head|relation[|P]}: heads
 * count from 1, 0 is the root, P marks a plural. The text joins the forms with spaces, none before punctuation and "'s".
 */
final class Parses {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<NameMention> names = new ArrayList<>();

    static Parses of(String... parsed) {
        Parses parses = new Parses();
        for (String sentence : parsed) {
            parses.add(sentence);
        }
        return parses;
    }

    /** Marks the first occurrence of these words as a name that the model is sure of. */
    Parses name(String words, NameMention.Kind kind) {
        return name(words, kind, 0.99);
    }

    /** Marks the first occurrence of these words that is no name yet as one that the model found. */
    Parses name(String words, NameMention.Kind kind, double probability) {
        int start = text.indexOf(words);
        while (covers(new Span(start, start + words.length()))) {
            start = text.indexOf(words, start + 1);
        }
        names.add(new NameMention(new Span(start, start + words.length()), kind, probability));
        return this;
    }

    private boolean covers(Span span) {
        return names.stream().anyMatch(n -> n.span().covers(span));
    }

    AnalysedDocument document() {
        return new AnalysedDocument(
                Document.ofText("test.txt", text.toString()), sentences, names, List.of(), List.of(), List.of());
    }

    private void add(String parsed) {
        List<Token> tokens = new ArrayList<>();
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int from = text.length();
        for (String word : parsed.trim().split("\\s+")) {
            String[] fields = word.split("\\|");
            String form = fields[0].contains("~") ? fields[0].substring(0, fields[0].indexOf('~')) : fields[0];
            Upos upos = Upos.valueOf(fields[1]);
            String lemma = fields[0].contains("~")
                    ? fields[0].substring(fields[0].indexOf('~') + 1)
                    : upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
            if (!tokens.isEmpty() && !form.matches("[,.:;?!-]|['’]s?|”")) {
                boolean joined = text.charAt(text.length() - 1) == '-' || text.charAt(text.length() - 1) == '“';
                text.append(joined ? "" : " ");
            }
            int start = text.length();
            text.append(form);
            int head = Integer.parseInt(fields[2]);
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, text.length()),
                    form,
                    lemma,
                    upos,
                    fields.length > 4 ? "Number=Plur" : "Number=Sing",
                    head == 0 ? OptionalInt.empty() : OptionalInt.of(head - 1),
                    fields[3]));
        }
        sentences.add(new Sentence(sentences.size(), 0, new Span(from, text.length()), tokens));
    }
}
