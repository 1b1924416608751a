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

    /** The preposition, in lower case ("since", "as of"), right before these words that belongs to them; empty when there is none. */
    static String preposition(Sentence sentence, int first, int end) {
        if (first == 0) {
            return "";
        }
        Token before = sentence.token(first - 1);
        boolean isFixed = before.is("fixed");
        Token carrier = isFixed ? sentence.head(before).orElse(before) : before;
        int head = carrier.head().orElse(-1);
        String words = isFixed ? carrier.form() + " " + before.form() : before.form();
        boolean isWithoutSyntax =
                carrier.head().isEmpty() && sentence.token(first).head().isEmpty();
        return head >= first && head < end || isWithoutSyntax ? words.toLowerCase(Locale.ROOT) : "";
    }
}
