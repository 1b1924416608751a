package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Token;

/** What the words over an event, read from the inside out, have said so far of whether it happened. */
final class Mood {
    private final List<String> decided = new ArrayList<>();
    private Status status = Status.OCCURRED;
    private boolean negated;
    private boolean denied;
    private boolean supposed;
    private boolean purpose;
    private Optional<Span> condition = Optional.empty();
    private Optional<Token> denier = Optional.empty();

    /** An outer denial or negation wins over what is inside it, a condition over plan and possibility; what a condition states is supposed, also that something is not done. */
    StatusReading reading() {
        Status read = denied || denier.isPresent()
                ? Status.DENIED
                : negated && !supposed
                        ? Status.NEGATED
                        : condition.isPresent() && status != Status.ONGOING ? Status.CONDITIONAL : status;
        return new StatusReading(read, condition, denier, purpose, decided);
    }

    void set(Status read, String why) {
        switch (read) {
            case NEGATED -> negated = true;
            case OCCURRED, HISTORICAL -> {}
            case ONGOING -> status = status == Status.OCCURRED ? Status.ONGOING : status;
            case POSSIBLE -> status = Status.POSSIBLE;
            case EXPECTED -> status = status == Status.POSSIBLE ? Status.POSSIBLE : Status.EXPECTED;
            case CONDITIONAL -> status = Status.CONDITIONAL;
            case DENIED -> {}
        }
        decide(read, why);
    }

    /** Another negation of what may be negated already: "did not fail to". */
    void flip(String negator) {
        negated = !negated;
        decide(Status.NEGATED, negator);
    }

    /** Called untrue by the text. */
    void deny(String why) {
        denied = true;
        decide(Status.DENIED, why);
    }

    void deniedBy(Token verb) {
        denier = Optional.of(verb);
        decide(Status.DENIED, verb.form());
    }

    /** The first condition found stays: it is the nearest. */
    void dependOn(Span clause, String word) {
        if (condition.isEmpty()) {
            condition = Optional.of(clause);
            decide(Status.CONDITIONAL, word);
        }
    }

    /** Part of what a condition states. */
    void within(Span clause, String word) {
        condition = Optional.of(clause);
        status = Status.CONDITIONAL;
        supposed = true;
        decide(Status.CONDITIONAL, word);
    }

    /** Only what another act is for. */
    void purpose() {
        purpose = true;
    }

    private void decide(Status read, String why) {
        decided.add("rule:status-" + read.name().toLowerCase(Locale.ROOT) + ":" + why);
    }
}
