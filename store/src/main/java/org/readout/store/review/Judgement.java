package org.readout.store.review;

import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * What a reviewer says, before it is an entry of the log. Parameters as of {@link Decision}.
 *
 * @param reviewer a name, not blank
 */
public record Judgement(
        String reviewer,
        Verdict verdict,
        Anchor anchor,
        Optional<String> mention,
        Optional<JsonNode> seen,
        Optional<Reading> reading,
        Optional<String> note,
        OptionalLong audit) {

    public Judgement {
        reviewer = reviewer.strip();
        if (reviewer.isEmpty()) {
            throw new IllegalArgumentException("A decision has a reviewer: give a name.");
        }
        note = note.map(String::strip).filter(n -> !n.isEmpty());
        if (verdict == Verdict.NOTE && note.isEmpty()) {
            throw new IllegalArgumentException("A note has words.");
        }
    }

    /** There is an event, and this is what it is: right as recorded, or corrected. */
    public static Judgement event(
            String reviewer, CodedRecord record, Reading reading, Optional<String> note, OptionalLong audit) {
        boolean same = reading.changed(record.reading()).isEmpty();
        return about(reviewer, record, same ? Verdict.RIGHT : Verdict.CORRECTED, Optional.of(reading), note, audit);
    }

    /** There is no event at the words of the record. */
    public static Judgement noEvent(String reviewer, CodedRecord record, Optional<String> note, OptionalLong audit) {
        return about(reviewer, record, Verdict.NO_EVENT, Optional.empty(), note, audit);
    }

    /** A remark on a record that decides nothing. */
    public static Judgement note(String reviewer, CodedRecord record, String note, OptionalLong audit) {
        return about(reviewer, record, Verdict.NOTE, Optional.empty(), Optional.of(note), audit);
    }

    /** An event that the coder has no record of. */
    public static Judgement missed(String reviewer, Anchor anchor, Reading reading, Optional<String> note) {
        return new Judgement(
                reviewer,
                Verdict.MISSED,
                anchor,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reading),
                note,
                OptionalLong.empty());
    }

    private static Judgement about(
            String reviewer,
            CodedRecord record,
            Verdict verdict,
            Optional<Reading> reading,
            Optional<String> note,
            OptionalLong audit) {
        return new Judgement(
                reviewer,
                verdict,
                record.anchor(),
                Optional.of(record.id()),
                Optional.of(record.record()),
                reading,
                note,
                audit);
    }
}
