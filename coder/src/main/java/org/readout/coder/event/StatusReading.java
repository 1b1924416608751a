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

    /** How a decision ends that calls an act possible, and no more: "it is possible that". */
    static final String POSSIBLE_THAT = " that";

    private static final List<String> OPEN = List.of(":" + OPEN_QUESTION, POSSIBLE_THAT);

    /** How a decision ends about an act that people talk about because it has not come: "spoke about the release". */
    static final String TALKED_ABOUT = " about";

    /** How a decision goes on about a denial or a finding that somebody did not make. */
    static final String NOT_SETTLED = "not ";

    /** Whether the text denies the act, does not deny it, asks whether it happened or calls it possible, in so many words. */
    boolean isExplicit() {
        return status == Status.DENIED
                || status == Status.POSSIBLE && decidedBy.stream().anyMatch(d -> d.contains(":" + NOT_SETTLED))
                || !decidedBy.isEmpty() && OPEN.stream().anyMatch(decidedBy.get(decidedBy.size() - 1)::endsWith);
    }

    /** Whether nothing is said of the act but that it is talked about. */
    boolean isOnlyTalkedAbout() {
        return status == Status.POSSIBLE && decidedBy.stream().anyMatch(d -> d.endsWith(TALKED_ABOUT));
    }

    /** That no operator of the text shows. */
    static StatusReading of(Status status) {
        return new StatusReading(status, Optional.empty(), Optional.empty(), false, List.of());
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
