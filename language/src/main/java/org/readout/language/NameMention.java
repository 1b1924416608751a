package org.readout.language;

import org.readout.core.Span;

/** A proper name the model found, with the kind it gave it. */
public record NameMention(Span span, Kind kind, double probability) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        OTHER
    }
}
