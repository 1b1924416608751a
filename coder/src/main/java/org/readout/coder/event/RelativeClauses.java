package org.readout.coder.event;

import java.util.List;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Relative clauses whose subject is the noun they modify ("the strike that killed him"). */
final class RelativeClauses {
    private RelativeClauses() {}

    /** Their verbs, in text order. */
    static List<Token> tellingMore(Clause clause, Token noun) {
        return clause.sentence().children(noun, "acl").stream()
                .filter(v -> v.upos() == Upos.VERB
                        && !clause.syntax().isPassive(v)
                        && !clause.syntax().isInfinitive(v))
                .filter(v -> clause.syntax()
                        .subject(v)
                        .filter(s -> s.index() == noun.index())
                        .isPresent())
                .toList();
    }
}
