package org.readout.coder.time;

import org.readout.language.Sentence;
import org.readout.language.Token;

/** The syntactic head of a stretch of words. */
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
}
