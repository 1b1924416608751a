package org.readout.core;

/** Whether an event happened, according to the mention. */
public enum Status {
    OCCURRED,
    ONGOING,
    /** Planned, scheduled, announced. */
    EXPECTED,
    POSSIBLE,
    /** Depends on an if, which the record keeps. */
    CONDITIONAL,
    /** The text says that it did not happen. */
    NEGATED,
    /** Somebody denies it. */
    DENIED,
    /** Occurred more than about a year before publication. */
    HISTORICAL;

    /** Whether the mention presents the event as a fact of past or present. */
    public boolean isFactual() {
        return this == OCCURRED || this == ONGOING || this == HISTORICAL;
    }

    /** Whether the mention looks at something that may yet happen. */
    public boolean isProspective() {
        return this == EXPECTED || this == POSSIBLE || this == CONDITIONAL;
    }
}
