package org.readout.core;

/** What kind of source a link of an attribution chain is. */
public enum SourceKind {
    /** A person who is named. */
    PERSON,
    /** A body, office or government, or whoever speaks for it without being named. */
    OFFICE,
    /** People who are spoken of and not named ("two officials"). */
    ANONYMOUS,
    /** A news outlet or agency. */
    OUTLET,
    /** A text: a report, statement, letter, court file. */
    DOCUMENT,
    /** A passive or impersonal cue with nobody named ("is attributed to", "reportedly"). */
    UNNAMED
}
