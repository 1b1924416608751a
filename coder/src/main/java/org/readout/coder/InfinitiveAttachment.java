package org.readout.coder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Hangs an infinitive on the noun right before it where that noun takes one ("plans to retaliate", "a decision to withdraw") and the parser chose the verb above: the most
 * frequent attachment error that turns a plan into a purpose.
 */
final class InfinitiveAttachment {
    private static final Set<String> TAKES_INFINITIVE = Set.of(
            "plan",
            "decision",
            "intention",
            "effort",
            "threat",
            "demand",
            "promise",
            "pledge",
            "attempt",
            "bid",
            "refusal",
            "proposal",
            "vow",
            "readiness",
            "willingness",
            "commitment",
            "order",
            "request",
            "move",
            "offer",
            "right",
            "ability",
            "agreement",
            "call",
            "appeal",
            "desire",
            "determination",
            "failure",
            "quest",
            "push",
            "campaign",
            "warning",
            "deal",
            "obligation",
            "invitation",
            "reluctance",
            "preparation",
            "need",
            "pressure",
            "plot",
            "conspiracy");

    private InfinitiveAttachment() {}

    static AnalysedDocument mend(AnalysedDocument document) {
        return Attachment.mend(
                document,
                (sentence, verb) -> noun(sentence, verb)
                        .map(n -> Attachment.hung(verb, n.index(), "acl"))
                        .orElse(verb));
    }

    /** The noun right before the infinitive's "to", when the infinitive hangs on a verb before it. */
    private static Optional<Token> noun(Sentence sentence, Token verb) {
        boolean candidate = verb.upos() == Upos.VERB && (verb.is("advcl") || verb.is("xcomp"));
        if (!candidate || verb.head().isEmpty()) {
            return Optional.empty();
        }
        return sentence.children(verb, "mark").stream()
                .filter(m -> m.lemma().equals("to") && m.index() > 0)
                .map(m -> sentence.token(m.index() - 1))
                .filter(n -> n.upos() == Upos.NOUN
                        && TAKES_INFINITIVE.contains(n.lemma().toLowerCase(Locale.ROOT)))
                .filter(n -> verb.head().getAsInt() < n.index() && !sentence.isBelow(n, verb))
                .findFirst();
    }
}
