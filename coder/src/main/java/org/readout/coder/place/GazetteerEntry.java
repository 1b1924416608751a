package org.readout.coder.place;

import java.util.Optional;
import org.readout.core.Place;

/**
 * A place of the gazetteer under one of its names.
 *
 * @param country ISO 3166-1 alpha-3; absent for international waters and disputed features
 * @param point absent for countries and for regions too wide for one
 * @param population 0 when unknown
 */
record GazetteerEntry(String name, Optional<String> country, Optional<Place.Point> point, long population, Kind kind) {

    /** What sort of place it is. */
    enum Kind {
        CAPITAL('C'),
        REGIONAL_SEAT('S'),
        POPULATED('P'),
        REGION('R'),
        /** From the hand-written list of places that reporting on conflicts names. */
        NOTED('H'),
        COUNTRY('N');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        static Kind of(char code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of place: " + code);
        }
    }
}
