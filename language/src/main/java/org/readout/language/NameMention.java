package org.readout.language;

import org.readout.core.Span;

/**
 * A proper name the model found, with the kind it gave it.
 *
 * @param span in the document's text
 * @param probability of the name with its kind: geometric mean over its words, 0 to 1
 */
public record NameMention(Span span, Kind kind, double probability) {

    /** What is named. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        /** An armed group outside a state's forces. */
        ARMED_GROUP,
        OUTLET,
        PLACE,
        /** Demonyms and adjectives of countries, peoples and religions. */
        NATIONALITY,
        /** Operations, treaties, laws, ships, weapons, currencies, awards. */
        OTHER;

        /** Whether it is a body: an organization, an armed group or an outlet. */
        public boolean isBody() {
            return this == ORGANIZATION || this == ARMED_GROUP || this == OUTLET;
        }
    }
}
