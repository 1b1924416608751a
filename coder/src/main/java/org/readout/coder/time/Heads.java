package org.readout.coder.time;

import java.util.Locale;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** How a stretch of words hangs in its sentence. */
final class Heads {
    private Heads() {}

    /** The first word from {@code first} to before {@code end} whose own head lies outside. */
    static Token of(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            int head = token.head().orElse(-1);
            if (head < first || head >= end) {
                return token;
            }
        }
        return sentence.token(first);
    }

    /** The preposition, in lower case, that stands right before these words and belongs to them; empty when there is none. */
    static String preposition(Sentence sentence, int first, int end) {
        if (first == 0) {
            return "";
        }
        Token before = sentence.token(first - 1);
        int head = before.head().orElse(-1);
        return head >= first && head < end ? before.form().toLowerCase(Locale.ROOT) : "";
    }
}
