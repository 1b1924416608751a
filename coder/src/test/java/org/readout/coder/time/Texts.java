package org.readout.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.core.Document;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.TokenisedSentence;
import org.readout.language.Tokeniser;
import org.readout.language.Upos;

/** Texts with sentences and words but no syntax, for what needs none. */
final class Texts {
    private Texts() {}

    static AnalysedDocument untagged(String text) {
        Document document = Document.ofText("test.txt", text);
        List<Sentence> sentences = new ArrayList<>();
        for (TokenisedSentence sentence : Tokeniser.sentences(document)) {
            List<Token> tokens = new ArrayList<>();
            for (Span word : sentence.words()) {
                String form = word.slice(text);
                tokens.add(new Token(tokens.size(), word, form, form, Upos.X, "_", OptionalInt.empty(), "root"));
            }
            Span first = sentence.words().get(0);
            Span last = sentence.words().get(sentence.words().size() - 1);
            sentences.add(new Sentence(sentences.size(), sentence.paragraph(), first.union(last), tokens));
        }
        return new AnalysedDocument(document, sentences, List.of(), List.of(), List.of(), List.of());
    }

    static List<Timex> timexes(String text, String published) {
        return TemporalReader.read(untagged(text), given(published)).timexes();
    }

    static Optional<Published> given(String day) {
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(Published.on(java.time.LocalDate.parse(day), Published.Basis.GIVEN, "test"));
    }
}
