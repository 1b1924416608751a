package org.readout.collate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;

/**
 * One demand, promise, plan, threat, warning or condition that was stated, with what later reports say became of it.
 *
 * @param id hash of its first statement's id; stable as long as that statement is the first
 * @param event id of the event that its first statement belongs to
 * @param by who states it; empty when the text does not say
 * @param to at whom it is directed; empty when the text does not say
 * @param foreseen what would happen, where the record says so
 * @param document id of the document that states it first
 * @param words the statement in the text of that document
 * @param condition in the words of the text; absent when none is stated
 * @param due the day or days by which or on which it is to happen; absent when none is given
 * @param made the day on which it was said, else the day of its first report; absent when neither is known
 * @param statements ids of the mentions that state it, in order of report; at least one
 * @param changes what became of it, in order of report; empty while no report tells
 */
public record LedgerEntry(
        String id,
        Kind kind,
        String event,
        List<Actor> by,
        List<Actor> to,
        Optional<EventKind> foreseen,
        String document,
        Excerpt words,
        Optional<Excerpt> condition,
        Optional<DateRange> due,
        Optional<LocalDate> made,
        List<String> statements,
        List<Change> changes) {

    /** What was stated. */
    public enum Kind {
        DEMAND,
        /** Somebody says that they will, or agrees to. */
        PROMISE,
        /** A cooperative act that is announced or scheduled: a meeting, a visit. */
        PLAN,
        THREAT,
        WARNING,
        /** That something depends on an if, which is neither a demand nor a threat nor a promise of its own. */
        CONDITION
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        /** Those of whom it is demanded agree to it; that they did it is not reported. */
        ACCEPTED,
        /** Done as demanded, promised or planned. */
        MET,
        REFUSED,
        BROKEN,
        CARRIED_OUT,
        WITHDRAWN;

        /** Whether it still waits for an outcome. */
        public boolean isOpen() {
            return this == OPEN || this == ACCEPTED;
        }
    }

    /**
     * A later report of what became of it.
     *
     * @param reported day of publication; absent when not known
     * @param mention id of the mention that tells it
     * @param claimed whether only a source says so, who is not the one whose own words it is; such a change does not alter
     *     the state
     * @param reasons why the report is taken to speak of this entry, in words; at least one
     */
    public record Change(
            State state,
            Optional<LocalDate> reported,
            String document,
            String mention,
            boolean claimed,
            List<String> reasons) {
        public Change {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a change without a reason");
            }
        }
    }

    public LedgerEntry {
        by = List.copyOf(by);
        to = List.copyOf(to);
        statements = List.copyOf(statements);
        changes = List.copyOf(changes);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("an entry that nobody states");
        }
    }

    /** The state after the last change that is more than a claim. */
    public State state() {
        return changes.stream()
                .filter(c -> !c.claimed())
                .map(Change::state)
                .reduce((a, b) -> b)
                .orElse(State.OPEN);
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** Whether it is open and the last day that was set for it lies before {@code day}. */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && due.flatMap(DateRange::latest).filter(day::isAfter).isPresent();
    }

    LedgerEntry withEvent(String other) {
        return new LedgerEntry(
                id, kind, other, by, to, foreseen, document, words, condition, due, made, statements, changes);
    }
}
