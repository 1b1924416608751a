package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import org.readout.coder.attribution.Charges;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Tells whether an event noun is taken for granted rather than asserted: "the killing of X was not helpful" does not say that X was killed according to whoever says the rest.
 * A definite or possessed noun is presupposed unless its own clause says that it took place, or charges somebody with it.
 */
final class Presupposition {
    private static final Set<String> OCCURRENCE = Set.of(
            "take",
            "occur",
            "happen",
            "begin",
            "start",
            "continue",
            "last",
            "end",
            "come",
            "follow",
            "break",
            "erupt",
            "resume",
            "conclude",
            "unfold",
            "confirm",
            "report",
            "claim",
            "deny",
            "announce",
            "blame",
            "attribute",
            "carry",
            "launch",
            "conduct",
            "hold",
            "target",
            "kill",
            "hit",
            "wound",
            "injure",
            "include",
            "involve",
            "see");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Presupposition() {}

    static boolean holds(Clause clause, Candidate candidate) {
        Token noun = candidate.head();
        boolean predicate = clause.sentence().child(noun, "cop").isPresent();
        if (noun.upos() != Upos.NOUN || candidate.support().isPresent() || predicate) {
            return false;
        }
        boolean definite = clause.sentence().children(noun).stream()
                .anyMatch(c -> c.is("nmod:poss")
                        || c.is("det") && DEFINITE.contains(c.lemma().toLowerCase(Locale.ROOT)));
        boolean asserted = (noun.is("nsubj") || noun.is("obj"))
                && clause.sentence()
                        .head(noun)
                        .filter(v -> OCCURRENCE.contains(v.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
        boolean charged = Charges.accused(clause.sentence(), noun).isPresent();
        return definite && !asserted && !charged;
    }
}
