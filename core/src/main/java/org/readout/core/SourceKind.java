package org.readout.core;

/** What kind of source a link of an attribution chain is. */
public enum SourceKind {
    PERSON,
    OFFICE,
    ANONYMOUS,
    OUTLET,
    DOCUMENT,
    /** A passive or impersonal cue with nobody named ("is attributed to", "reportedly"). */
    UNNAMED
}
