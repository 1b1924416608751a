package org.readout.coder.event;

import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** The party that a hyphen joins to a participle before a noun: "Iran" in "Iran-backed rebels"; whoever the noun denotes undergoes what it did. */
final class JoinedParty {
    private JoinedParty() {}

    /** @return the joined word; absent where the token is no such participle, or what is joined is no name ("well-armed rebels") */
    static Optional<Token> of(Sentence sentence, Token participle) {
        if (participle.index() < 2 || !(participle.is("amod") || participle.is("compound"))) {
            return Optional.empty();
        }
        Token hyphen = sentence.token(participle.index() - 1);
        Token party = sentence.token(participle.index() - 2);
        boolean joined = (hyphen.form().equals("-") || hyphen.form().equals("‑"))
                && hyphen.span().end() == participle.span().start()
                && party.span().end() == hyphen.span().start();
        boolean named = Character.isUpperCase(party.form().codePointAt(0))
                && Character.isLowerCase(participle.form().codePointAt(0));
        return joined && named ? Optional.of(party) : Optional.empty();
    }
}
