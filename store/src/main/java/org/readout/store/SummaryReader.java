package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.Place;
import org.readout.core.QuadClass;
import org.readout.core.Sector;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** Rows of events as {@link EventSummary}; parties and places that occur again are the same objects. */
final class SummaryReader {
    /**
     * Takes the number of a change: events that were touched by it or an earlier one are left out, unless it is 0. The plus keeps
     * the planner from going through an index of states, which nearly all rows share, and sorting whole records afterwards.
     */
    static final String EVENTS = """
            SELECT e.id, e.type, e.mode, e.quad, e.score, e.status, e.date_earliest, e.date_latest, e.first_reported,
              e.discrepancies, e.record -> '$.foreseen' AS foreseen, e.record -> '$.actors' AS actors,
              e.record -> '$.recipients' AS recipients, e.record -> '$.place' AS place,
              json_array_length(e.record, '$.mentions') AS mentions,
              json_array_length(e.record, '$.documents') AS documents,
              json_array_length(e.record, '$.origins') AS origins
            FROM event e
            WHERE +e.state = 'LIVE'
              AND (?1 = 0 OR e.id IN (SELECT event_id FROM event_change WHERE number > ?1))
            ORDER BY e.number
            """;

    /** What the mentions of the same events tell, those of one event one after the other; the cross join keeps to their order. */
    static final String MENTIONS = """
            SELECT em.event_id, m.confidence, m.record -> '$.attribution[#-1].source' AS source,
              m.record -> '$.evidence.sentence' AS sentence, m.record -> '$.actors' AS actors,
              m.record -> '$.recipients' AS recipients, m.status
            FROM event_mention em CROSS JOIN mention m ON m.id = em.mention_id
            WHERE ?1 = 0 OR em.event_id IN (SELECT event_id FROM event_change WHERE number > ?1)
            ORDER BY em.event_id, em.position
            """;

    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, List<Actor>> parties = new HashMap<>();
    private final Map<String, Optional<Place>> places = new HashMap<>();

    /** A row of {@link #MENTIONS}, all of which come before the first event: what is told of its event so far. */
    Told mention(ResultSet row) throws SQLException {
        Told event = told.computeIfAbsent(row.getString(1), id -> new Told());
        event.add(
                row.getDouble(2),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Status.valueOf(row.getString(7)));
        return event;
    }

    /** A row of {@link #EVENTS}. */
    EventSummary event(ResultSet row) throws SQLException {
        Told by = Optional.ofNullable(told.remove(row.getString(1))).orElseGet(Told::new);
        List<Actor> actors = parties.computeIfAbsent(row.getString(12), SummaryReader::actors);
        List<Actor> recipients = parties.computeIfAbsent(row.getString(13), SummaryReader::actors);
        return new EventSummary(
                row.getString(1),
                new EventKind(row.getString(2), Optional.ofNullable(row.getString(3))),
                QuadClass.valueOf(row.getString(4)),
                row.getDouble(5),
                Status.valueOf(row.getString(6)),
                foreseen(row.getString(11)),
                actors,
                recipients,
                by.actorWords(actors),
                by.recipientWords(recipients),
                date(row.getString(7), row.getString(8)),
                places.computeIfAbsent(row.getString(14), SummaryReader::place),
                day(row.getString(9)),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                row.getInt(10),
                by.confidence(),
                by.tellers(!actors.isEmpty()));
    }

    private static Optional<EventKind> foreseen(String json) {
        JsonNode kind = Json.MAPPER.readTree(json);
        return Json.text(kind, "type").map(type -> new EventKind(type, Json.text(kind, "mode")));
    }

    private static List<Actor> actors(String json) {
        List<Actor> actors = new ArrayList<>();
        Json.MAPPER.readTree(json).forEach(actor -> actors.add(actor(actor)));
        return List.copyOf(actors);
    }

    static Actor actor(JsonNode actor) {
        return new Actor(
                Json.text(actor, "id"),
                Json.text(actor, "name"),
                Json.text(actor, "country"),
                actor.path("sectors")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(Sector::valueOf)
                        .toList());
    }

    private static Optional<Place> place(String json) {
        JsonNode place = Json.MAPPER.readTree(json);
        Optional<Place.Point> point = place.hasNonNull("lat")
                ? Optional.of(new Place.Point(
                        place.path("lat").asDouble(),
                        place.path("lon").asDouble(),
                        place.path("radius_km").asDouble()))
                : Optional.empty();
        return Json.text(place, "name")
                .map(name -> new Place(name, Json.text(place, "country"), point, Optional.empty()));
    }

    private static Optional<DateRange> date(@Nullable String earliest, @Nullable String latest) {
        Optional<LocalDate> first = day(earliest);
        Optional<LocalDate> last = day(latest);
        return first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(first, last, Optional.empty(), Optional.empty()));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
