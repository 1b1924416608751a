package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Token;

/**
 * What the syntax says of whether an event happened.
 *
 * @param condition the if-clause the event depends on
 * @param denier the word that denies it
 * @param purpose whether the event is only the purpose of another act ("troops sent to attack")
 * @param decidedBy the operators found, innermost first
 */
record StatusReading(
        Status status, Optional<Span> condition, Optional<Token> denier, boolean purpose, List<String> decidedBy) {
    StatusReading {
        decidedBy = List.copyOf(decidedBy);
    }

    /** How a decision ends that leaves open whether an act happened. */
    static final String OPEN_QUESTION = "whether";

    /** How a decision goes on about a denial that somebody did not make. */
    static final String NOT_DENIED = "not ";

    /** Whether the text denies the act, does not deny it or asks whether it happened, in so many words. */
    boolean isExplicit() {
        return status == Status.DENIED
                || status == Status.POSSIBLE && decidedBy.stream().anyMatch(d -> d.contains(":" + NOT_DENIED))
                || !decidedBy.isEmpty() && decidedBy.get(decidedBy.size() - 1).endsWith(":" + OPEN_QUESTION);
    }

    /** Of an act that a verb itself denies. */
    static StatusReading deniedBy(Token verb) {
        return new StatusReading(Status.DENIED, Optional.empty(), Optional.of(verb), false, List.of());
    }

    /** The same depending on a clause of the text. */
    StatusReading conditional(Span clause, String decision) {
        List<String> decided = new ArrayList<>(decidedBy);
        decided.add(decision);
        return new StatusReading(Status.CONDITIONAL, Optional.of(clause), denier, false, decided);
    }

    /** Another status for the same words; an event that has one is not only a purpose. */
    StatusReading withStatus(Status other, String decision) {
        List<String> decided = new ArrayList<>(decidedBy);
        decided.add(decision);
        return new StatusReading(other, condition, denier, false, decided);
    }
}
