package org.readout.store.review;

import java.util.Optional;

/**
 * A decision with the record that it is about now.
 *
 * @param record absent exactly for {@link How#NO_RECORD}
 */
public record Attachment(Decision decision, How how, Optional<CodedRecord> record) {

    /** How the record was found. */
    public enum How {
        /** The very record that was judged: same words, type and parties. */
        SAME_RECORD,
        /** Another record of the same words. */
        SAME_WORDS,
        /** A record whose trigger shares some of the words. */
        OVERLAPPING_WORDS,
        /** The coder has no record at these words now. */
        NO_RECORD
    }

    /** Names what the decision is about, the same for all decisions on it. */
    public String target() {
        Anchor anchor = decision.anchor();
        return record.map(CodedRecord::id)
                .orElseGet(() -> anchor.document() + " " + anchor.start() + " " + anchor.end() + " "
                        + decision.mention().orElse("missed"));
    }

    /** A decision that says there is an event where the coder has no record: what re-coding lost, or never had. */
    public boolean isUnmet() {
        return record.isEmpty() && decision.verdict().hasEvent();
    }
}
