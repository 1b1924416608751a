package org.readout.coder.attribution;

import java.util.Optional;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** The reason a text gives for not naming a source ("on condition of anonymity because they were not authorised to speak"). */
final class Anonymity {
    private Anonymity() {}

    /** The words of the reason in the sentence of the cue, as written; absent when it gives none. */
    static Optional<String> reason(AnalysedDocument document, Span cue) {
        return document.sentenceAt(cue.start()).flatMap(s -> inSentence(document, s));
    }

    private static Optional<String> inSentence(AnalysedDocument document, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.lemma().equalsIgnoreCase("anonymity"))
                .findFirst()
                .map(anonymity -> reasonAround(document, sentence, anonymity));
    }

    private static String reasonAround(AnalysedDocument document, Sentence sentence, Token anonymity) {
        Token top = anonymity;
        Optional<Token> head = sentence.head(anonymity);
        if (head.isPresent() && head.get().lemma().equalsIgnoreCase("condition")) {
            top = head.get();
        }
        Token condition = top;
        Span phrase = sentence.subtree(top).stream()
                .filter(t -> !isInWhatWasSaid(sentence, condition, t))
                .map(Token::span)
                .reduce(Span::union)
                .orElse(anonymity.span());
        Optional<Span> because = sentence.head(top).stream()
                .flatMap(verb -> sentence.children(verb, "advcl").stream())
                .filter(clause -> clause.index() > anonymity.index())
                .map(clause -> sentence.subtree(clause).stream()
                        .map(Token::span)
                        .reduce(Span::union)
                        .orElse(clause.span()))
                .findFirst();
        return because.map(phrase::union).orElse(phrase).slice(document.text());
    }

    /** Whether a word belongs to "that troops had shelled the town", which the parser may hang on "on condition of anonymity". */
    private static boolean isInWhatWasSaid(Sentence sentence, Token condition, Token token) {
        return sentence.tokens().stream()
                .filter(mark -> mark.is("mark") && mark.lemma().equalsIgnoreCase("that"))
                .flatMap(mark -> sentence.head(mark).stream())
                .filter(clause -> clause.index() != condition.index() && sentence.isBelow(clause, condition))
                .anyMatch(clause -> sentence.isBelow(token, clause));
    }
}
