package org.readout.store.review;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the review log. Entries are never changed: {@link Verdict#UNDO} takes one back, a later decision of the
 * same reviewer on the same record takes the place of an earlier one.
 *
 * @param number rises from entry to entry
 * @param at UTC, ISO 8601 with milliseconds
 * @param mention id of the record that was judged; absent for an event that the coder missed
 * @param seen that record as the reviewer saw it, {@code readout.mention/1}; absent when {@code mention} is
 * @param reading what the event is according to the reviewer; present exactly when there is one
 * @param audit the random sample that the decision was made in; absent for those made from the queue or by id
 * @param undoes the entry taken back, for {@link Verdict#UNDO}
 */
public record Decision(
        long number,
        String at,
        String reviewer,
        Verdict verdict,
        Anchor anchor,
        Optional<String> mention,
        Optional<JsonNode> seen,
        Optional<Reading> reading,
        Optional<String> note,
        OptionalLong audit,
        OptionalLong undoes) {

    public Decision {
        if (verdict.hasEvent() != reading.isPresent()) {
            throw new IllegalArgumentException("an event has a reading: " + verdict);
        }
        if (mention.isPresent() != seen.isPresent()) {
            throw new IllegalArgumentException("a record that was judged was seen: " + number);
        }
        if ((verdict == Verdict.UNDO) != undoes.isPresent()) {
            throw new IllegalArgumentException("an entry is taken back by UNDO: " + number);
        }
    }

    /** The fields that the reviewer corrected. */
    public Set<Field> corrected() {
        return reading.isPresent() && seen.isPresent() ? reading.get().changed(ReadingJson.read(seen.get())) : Set.of();
    }
}
