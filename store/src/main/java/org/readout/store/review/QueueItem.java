package org.readout.store.review;

import java.util.Optional;
import java.util.Set;

/**
 * A record that wants a look.
 *
 * @param event id of its event; absent before collation
 * @param confidence the coder's calibrated probability that the record is right
 */
public record QueueItem(CodedRecord record, Set<Reason> reasons, Optional<String> event, double confidence) {

    public QueueItem {
        reasons = Set.copyOf(reasons);
    }

    /** Why a record wants a look. */
    public enum Reason {
        REVIEWERS_DIFFER("reviewers differ on it"),
        DISCREPANCY("accounts of its event differ, and it is one of them"),
        ONE_ORIGIN("it speaks of what is denied, planned, possible or did not happen, on the word of one origin"),
        LOW_CONFIDENCE("its confidence is below one half");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The bit that stands for it in a sum of reasons. */
        public int bit() {
            return 1 << ordinal();
        }
    }
}
