package org.readout.coder.event;

import java.util.Locale;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The dictionary form by which the codebook knows a token: its lemma, with a hyphenated first part ("cease-fire", which the
 * tokenisation splits; a party's name is left away: "-back" for "Iran-backed") or the particle of a phrasal verb ("carry out").
 */
final class Lexeme {
    private Lexeme() {}

    static String of(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.upos() == Upos.VERB) {
            return sentence.children(token, "compound:prt").stream()
                    .findFirst()
                    .map(particle -> hyphenated(sentence, token, lemma) + " "
                            + particle.lemma().toLowerCase(Locale.ROOT))
                    .orElseGet(() -> hyphenated(sentence, token, lemma));
        }
        return hyphenated(sentence, token, lemma);
    }

    private static String hyphenated(Sentence sentence, Token token, String lemma) {
        int i = token.index();
        if (i < 2) {
            return lemma;
        }
        Token hyphen = sentence.token(i - 1);
        Token first = sentence.token(i - 2);
        boolean joined = (hyphen.form().equals("-") || hyphen.form().equals("‑"))
                && hyphen.span().end() == token.span().start()
                && first.span().end() == hyphen.span().start();
        if (joined && JoinedParty.of(sentence, token).isPresent()) {
            return "-" + lemma;
        }
        return joined ? first.form().toLowerCase(Locale.ROOT) + "-" + lemma : lemma;
    }
}
