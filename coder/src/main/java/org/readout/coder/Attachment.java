package org.readout.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Hangs words elsewhere in their trees, which stay trees. */
final class Attachment {
    private Attachment() {}

    /**
     * The document with each word as a mend leaves it. A mend sees the sentence as it was; one that would close a circle with those before it is left out.
     *
     * @param mend gives the word itself where nothing is wrong
     */
    static AnalysedDocument mend(AnalysedDocument document, BiFunction<Sentence, Token, Token> mend) {
        return document.withSentences(
                document.sentences().stream().map(s -> mend(s, mend)).toList());
    }

    private static Sentence mend(Sentence sentence, BiFunction<Sentence, Token, Token> mend) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (Token token : sentence.tokens()) {
            tokens.set(token.index(), mend.apply(sentence, token));
            if (isOnCircle(tokens, token.index())) {
                tokens.set(token.index(), token);
            }
        }
        return tokens.equals(sentence.tokens())
                ? sentence
                : new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
    }

    private static boolean isOnCircle(List<Token> tokens, int index) {
        OptionalInt head = tokens.get(index).head();
        for (int steps = 0; head.isPresent() && steps < tokens.size(); steps++) {
            if (head.getAsInt() == index) {
                return true;
            }
            head = tokens.get(head.getAsInt()).head();
        }
        return false;
    }

    /** The word under another head. */
    static Token hung(Token token, int head, String relation) {
        return new Token(
                token.index(),
                token.span(),
                token.form(),
                token.lemma(),
                token.upos(),
                token.features(),
                OptionalInt.of(head),
                relation);
    }
}
