package org.readout.store.export;

import static org.readout.store.export.Columns.codes;
import static org.readout.store.export.Columns.each;
import static org.readout.store.export.Columns.joined;
import static org.readout.store.export.Columns.key;
import static org.readout.store.export.Columns.number;
import static org.readout.store.export.Columns.size;
import static org.readout.store.export.Columns.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.store.EventQuery;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDiscrepancy;
import org.readout.store.StoredEvent;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/** Collated events and where their accounts differ, as flat tables. */
public final class EventTables {
    private static final Columns<StoredEvent> EVENTS = eventColumns();
    private static final Columns<StoredDiscrepancy> DISCREPANCIES = discrepancyColumns();

    private EventTables() {}

    /** The events that a query finds, by date. */
    public static Table events(ProjectReader project, EventQuery query) {
        return new Table(
                "events",
                "one real event, with all mentions of it joined",
                EVENTS.columns(),
                taker -> project.events(query, event -> taker.accept(row(event))));
    }

    /** An event, also one that is no more, as a row of {@link #events}. */
    public static Table.Row row(StoredEvent event) {
        return new Table.Row(EVENTS.row(event), Optional.of(event.record().toString()));
    }

    /** Every field on which accounts of one event or one story differ. */
    public static Table discrepancies(ProjectReader project) {
        return new Table(
                "discrepancies",
                "one field of one event, or of one story, on which accounts differ",
                DISCREPANCIES.columns(),
                taker -> project.discrepancies(
                        d -> taker.accept(new Table.Row(DISCREPANCIES.row(d), Optional.empty()))));
    }

    /** Some of them. */
    public static Table discrepancies(List<StoredDiscrepancy> some) {
        return new Table(
                "discrepancies",
                "one field of one event, or of one story, on which accounts differ",
                DISCREPANCIES.columns(),
                taker -> some.forEach(d -> taker.accept(new Table.Row(DISCREPANCIES.row(d), Optional.empty()))));
    }

    private static Columns<StoredEvent> eventColumns() {
        Columns<StoredEvent> columns = new Columns<>();
        columns.add("id", Type.TEXT, "minted once; stays when mentions join", StoredEvent::id)
                .add(
                        "state",
                        Type.TEXT,
                        "LIVE; MERGED or WITHDRAWN only where that is asked for",
                        e -> e.state().name())
                .add(
                        "merged_into",
                        Type.TEXT,
                        "id of the event that a merged one is part of",
                        e -> e.mergedInto().orElse(null));
        kind(columns);
        parties(columns, "actor", "actors");
        parties(columns, "recipient", "recipients");
        circumstances(columns);
        casualties(columns, "killed");
        casualties(columns, "injured");
        return reports(columns);
    }

    private static void kind(Columns<StoredEvent> columns) {
        columns.add("type", Type.TEXT, "PLOVER type", e -> text(e.record(), "type"))
                .add("mode", Type.TEXT, "PLOVER mode", e -> text(e.record(), "mode"))
                .add("quad", Type.TEXT, "quad class", e -> text(e.record(), "quad"))
                .add("score", Type.NUMBER, "conflict–cooperation scale, −10 to +10", e -> number(e.record(), "score"))
                .add("status", Type.TEXT, "what it has come to, by the reports", e -> text(e.record(), "status"))
                .add("foreseen_type", Type.TEXT, "type of what would happen", e -> text(e.record(), "foreseen", "type"))
                .add("foreseen_mode", Type.TEXT, "its mode", e -> text(e.record(), "foreseen", "mode"));
    }

    private static void parties(Columns<StoredEvent> columns, String prefix, String parties) {
        columns.add(
                        prefix + "_ids",
                        Type.TEXT,
                        "dictionary ids",
                        e -> each(e.record().path(parties), key("id")))
                .add(prefix + "_names", Type.TEXT, "names", e -> each(e.record().path(parties), key("name")))
                .add(
                        prefix + "_countries",
                        Type.TEXT,
                        "ISO 3166-1 alpha-3, or IGO, NGO, NON",
                        e -> each(e.record().path(parties), key("country")))
                .add(
                        prefix + "_cow",
                        Type.TEXT,
                        "Correlates of War numbers of the countries, empty where that list has none (IGO, NGO, NON, territories)",
                        e -> codes(e.record().path(parties), CountryCodes.Codes::cow))
                .add(
                        prefix + "_gw",
                        Type.TEXT,
                        "Gleditsch–Ward numbers of the countries, empty where that list has none (IGO, NGO, NON, territories)",
                        e -> codes(e.record().path(parties), CountryCodes.Codes::gw))
                .add(
                        prefix + "_sectors",
                        Type.TEXT,
                        "PLOVER sectors; those of one party are joined by +",
                        e -> each(
                                e.record().path(parties),
                                p -> joined(p.path("sectors")).replace('|', '+')));
    }

    private static void circumstances(Columns<StoredEvent> columns) {
        columns.add(
                        "date_earliest",
                        Type.DATE,
                        "first day on which it may have begun",
                        e -> text(e.record(), "date", "earliest"))
                .add("date_latest", Type.DATE, "last day", e -> text(e.record(), "date", "latest"))
                .add("date_timex", Type.TEXT, "TIMEX3 value", e -> text(e.record(), "date", "timex"))
                .add("place_name", Type.TEXT, "place", e -> text(e.record(), "place", "name"))
                .add(
                        "place_country",
                        Type.TEXT,
                        "its country, ISO 3166-1 alpha-3",
                        e -> text(e.record(), "place", "country"))
                .add(
                        "place_cow",
                        Type.INTEGER,
                        "its Correlates of War number, absent for territories",
                        e -> number(text(e.record(), "place", "country"), CountryCodes.Codes::cow))
                .add(
                        "place_gw",
                        Type.INTEGER,
                        "its Gleditsch–Ward number, absent for territories",
                        e -> number(text(e.record(), "place", "country"), CountryCodes.Codes::gw))
                .add("place_lat", Type.NUMBER, "WGS 84 latitude", e -> number(e.record(), "place", "lat"))
                .add("place_lon", Type.NUMBER, "WGS 84 longitude", e -> number(e.record(), "place", "lon"))
                .add(
                        "place_radius_km",
                        Type.NUMBER,
                        "radius within which the place lies",
                        e -> number(e.record(), "place", "radius_km"));
    }

    private static void casualties(Columns<StoredEvent> columns, String of) {
        columns.add(
                        of + "_low",
                        Type.NUMBER,
                        "lowest figure of people " + of + " that a report gives",
                        e -> figure(e.record(), of, "low"))
                .add(
                        of + "_best",
                        Type.NUMBER,
                        "the one that most independent reports give, of equally many the latest",
                        e -> figure(e.record(), of, "best"))
                .add(of + "_high", Type.NUMBER, "highest", e -> figure(e.record(), of, "high"));
    }

    private static @Nullable Double figure(JsonNode event, String of, String which) {
        return event.path("casualties")
                .valueStream()
                .filter(c -> c.path("of").asString().equals(of))
                .findFirst()
                .map(c -> number(c, which, "value"))
                .orElse(null);
    }

    private static Columns<StoredEvent> reports(Columns<StoredEvent> columns) {
        return columns.add(
                        "first_reported",
                        Type.DATE,
                        "earliest day of publication known",
                        e -> text(e.record(), "first_reported"))
                .add("mentions", Type.INTEGER, "mentions joined", e -> size(e.record(), "mentions"))
                .add("documents", Type.INTEGER, "documents that mention it", e -> size(e.record(), "documents"))
                .add("outlets", Type.TEXT, "outlets", e -> joined(e.record().path("outlets")))
                .add("origins", Type.INTEGER, "independent reports behind them", e -> size(e.record(), "origins"))
                .add(
                        "origin_names",
                        Type.TEXT,
                        "whose reports they are: outlets, else the documents' files",
                        e -> each(e.record().path("origins"), key("name")))
                .add(
                        "discrepancies",
                        Type.INTEGER,
                        "fields on which accounts differ",
                        e -> size(e.record(), "discrepancies"))
                .add(
                        "mention_ids",
                        Type.TEXT,
                        "ids of the mentions, in order of report",
                        e -> joined(e.record().path("mentions")))
                .add(
                        "document_ids",
                        Type.TEXT,
                        "ids of the documents",
                        e -> joined(e.record().path("documents")))
                .add("minted_at", Type.TEXT, "when the id was given, UTC", StoredEvent::mintedAt)
                .add("changed_at", Type.TEXT, "when the record last changed, UTC", StoredEvent::changedAt);
    }

    private static Columns<StoredDiscrepancy> discrepancyColumns() {
        return new Columns<StoredDiscrepancy>()
                .add(
                        "event_id",
                        Type.TEXT,
                        "the event; empty where it is of a story",
                        d -> d.isOfEvent() ? d.of() : null)
                .add(
                        "story_id",
                        Type.TEXT,
                        "the story, where it is on something that no record carries",
                        d -> d.isOfEvent() ? null : d.of())
                .add("event_type", Type.TEXT, "type of the event", d -> text(d.owner(), "type"))
                .add("event_date", Type.DATE, "its first day", d -> text(d.owner(), "date", "earliest"))
                .add("story_title", Type.TEXT, "headline of the story", d -> text(d.owner(), "title"))
                .add(
                        "kind",
                        Type.TEXT,
                        "NUMBER, TIME, PLACE, ACTOR, CAUSE, OCCURRENCE or RESPONSIBILITY",
                        d -> text(d.record(), "kind"))
                .add("about", Type.TEXT, "what the accounts are of", d -> text(d.record(), "about"))
                .add("accounts", Type.INTEGER, "how many accounts there are", d -> size(d.record(), "accounts"))
                .add(
                        "values",
                        Type.TEXT,
                        "the values, in order of first report",
                        d -> each(d.record().path("accounts"), key("value")))
                .add(
                        "said_by",
                        Type.TEXT,
                        "for each value who gives it, joined by ;",
                        d -> each(d.record().path("accounts"), EventTables::saidBy))
                .add(
                        "record",
                        Type.JSON,
                        "the accounts with the ids of their mentions",
                        d -> d.record().toString());
    }

    private static String saidBy(JsonNode account) {
        return String.join(
                "; ",
                account.path("said_by").valueStream().map(JsonNode::asString).toList());
    }
}
