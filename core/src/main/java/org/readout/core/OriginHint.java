package org.readout.core;

import java.util.Optional;

/**
 * What a document itself says about whose report it is.
 *
 * @param outlet the outlet or agency named, as written
 * @param language the language of the original, as an ISO 639-1 code, where the text names it
 * @param evidence the words that say so
 */
public record OriginHint(Kind kind, Optional<String> outlet, Optional<String> language, Excerpt evidence) {

    /** How the document stands to the report it names. */
    public enum Kind {
        REPRINT,
        TRANSLATION,
        AGENCY
    }
}
