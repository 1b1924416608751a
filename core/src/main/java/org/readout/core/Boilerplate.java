package org.readout.core;

/** A part of a document that is not its body: it is kept, not coded, and read for what it says of the origin. */
public record Boilerplate(Span span, Kind kind) {

    /** What a marked part is. */
    public enum Kind {
        TITLE,
        BYLINE,
        DATELINE,
        CAPTION,
        /** A reprint, translation, agency or copyright credit. */
        CREDIT,
        /** Headlines of other articles. */
        RELATED_LINKS,
        /** Menus, sharing buttons, subscription offers, comments. */
        NAVIGATION,
        /** Field lines of a database export ("LENGTH: 412 words"). */
        EXPORT_METADATA
    }
}
