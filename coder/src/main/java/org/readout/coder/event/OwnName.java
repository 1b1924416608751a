package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Token;

/** Asking for anonymity and declining to be named: how a source speaks to a reporter, and nothing that it does to anybody. */
final class OwnName {
    private static final Set<String> VERBAL = Set.of("REQUEST", "REJECT");
    private static final Set<String> NAMING = Set.of("identify", "name", "quote");

    private OwnName() {}

    static boolean isWithheld(Clause clause, Candidate candidate) {
        return VERBAL.contains(candidate.kind().type())
                && clause.sentence().children(candidate.predicate()).stream()
                        .anyMatch(c -> isToBeNamed(clause, c) || c.lemma().equalsIgnoreCase("anonymity"));
    }

    private static boolean isToBeNamed(Clause clause, Token verb) {
        return NAMING.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && clause.syntax().isInfinitive(verb)
                && clause.syntax().isPassive(verb);
    }
}
