package org.readout.store.export;

import java.util.List;
import java.util.Optional;
import org.readout.core.Document;
import org.readout.store.StoredEvent;
import org.readout.store.StoredMention;
import tools.jackson.databind.JsonNode;

/**
 * An event as other coders lay it out: what happened, between one source and one target.
 *
 * @param mentions in order of report, at least one
 * @param source the actor of this pair; absent when none is known
 * @param target the recipient of this pair; absent when there is none
 * @param pair which pair of the event it is, from 0
 * @param cameo its category; absent where it is not asked for
 */
record ExchangeRow(
        StoredEvent event,
        List<StoredMention> mentions,
        Optional<JsonNode> source,
        Optional<JsonNode> target,
        int pair,
        Optional<Cameo.Code> cameo) {
    private static final double TOWN_KM = 25;
    private static final int DIGITS = 13;

    JsonNode record() {
        return event.record();
    }

    /** A number for readers that want one: the first 52 bits of a hash of the event's id and the pair. */
    Long number() {
        return Long.parseLong(Document.hash(event.id(), Integer.toString(pair)).substring(0, DIGITS), 16);
    }

    /** First possible day by the reports, else the day of the first report; ISO 8601. */
    String day() {
        String stated = Columns.text(record(), "date", "earliest");
        return stated != null ? stated : record().path("first_reported").asString();
    }

    /** How its day is known. */
    String dayBasis() {
        return record().path("date").hasNonNull("earliest") ? "stated" : "first report";
    }

    JsonNode firstReport() {
        return mentions.get(0).record();
    }

    Optional<String> place() {
        return Optional.ofNullable(Columns.text(record(), "place", "name"));
    }

    Optional<String> placeCountry() {
        return Optional.ofNullable(Columns.text(record(), "place", "country"));
    }

    /** Whether the place lies within {@value #TOWN_KM} km of its coordinates. */
    boolean isTown() {
        Double radius = Columns.number(record(), "place", "radius_km");
        return radius != null && radius <= TOWN_KM;
    }
}
