package org.readout.store.review;

/** What an entry of the review log says. */
public enum Verdict {
    /** The record is right as it is. */
    RIGHT,
    /** There is an event, and a field of the record is not what the text says. */
    CORRECTED,
    /** There is no event at these words. */
    NO_EVENT,
    /** There is an event at these words, and the coder has no record of it. */
    MISSED,
    /** A remark that decides nothing. */
    NOTE,
    /** Takes back an entry of the same reviewer, which stays in the log. */
    UNDO;

    /** Whether it says that an event is, or is not, there. */
    public boolean decides() {
        return this != NOTE && this != UNDO;
    }

    /** Whether it says that an event is there. */
    public boolean hasEvent() {
        return this == RIGHT || this == CORRECTED || this == MISSED;
    }
}
