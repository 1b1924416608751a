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
    static final String SELECT = """
            SELECT e.id, e.type, e.mode, e.quad, e.score, e.status, e.date_earliest, e.date_latest, e.first_reported,
              e.discrepancies, e.record -> '$.foreseen' AS foreseen, e.record -> '$.actors' AS actors,
              e.record -> '$.recipients' AS recipients, e.record -> '$.place' AS place,
              json_array_length(e.record, '$.mentions') AS mentions,
              json_array_length(e.record, '$.documents') AS documents,
              json_array_length(e.record, '$.origins') AS origins,
              (SELECT json_group_array(json_array(m.confidence, m.record -> '$.attribution[#-1].source',
                  CASE WHEN m.record -> '$.attribution[0]' IS NULL
                    THEN json_array(m.record -> '$.evidence.sentence', m.record -> '$.actors') END) ORDER BY em.position)
                FROM event_mention em JOIN mention m ON m.id = em.mention_id WHERE em.event_id = e.id) AS told
            FROM event e
            WHERE +e.state = 'LIVE'
              AND (?1 = 0 OR e.id IN (SELECT event_id FROM event_change WHERE number > ?1))
            ORDER BY e.number
            """;

    private final Map<String, List<Actor>> parties = new HashMap<>();
    private final Map<String, Optional<Place>> places = new HashMap<>();

    EventSummary read(ResultSet row) throws SQLException {
        JsonNode told = Json.MAPPER.readTree(row.getString(18));
        List<Actor> actors = parties.computeIfAbsent(row.getString(12), SummaryReader::actors);
        return new EventSummary(
                row.getString(1),
                new EventKind(row.getString(2), Optional.ofNullable(row.getString(3))),
                QuadClass.valueOf(row.getString(4)),
                row.getDouble(5),
                Status.valueOf(row.getString(6)),
                foreseen(row.getString(11)),
                actors,
                parties.computeIfAbsent(row.getString(13), SummaryReader::actors),
                date(row.getString(7), row.getString(8)),
                places.computeIfAbsent(row.getString(14), SummaryReader::place),
                day(row.getString(9)),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                row.getInt(10),
                confidence(told),
                tellers(told, !actors.isEmpty()));
    }

    private static double confidence(JsonNode told) {
        return told.valueStream()
                .mapToDouble(mention -> mention.path(0).asDouble())
                .max()
                .orElse(0);
    }

    /** The innermost sources, unless a document tells of it, and of one of its actors, in its own voice. */
    private static List<String> tellers(JsonNode told, boolean actors) {
        if (told.valueStream().map(m -> m.path(2)).anyMatch(own -> own.isArray() && (!actors || namesAnActor(own)))) {
            return List.of();
        }
        return told.valueStream()
                .map(mention -> mention.path(1))
                .filter(JsonNode::isObject)
                .map(source -> Json.text(source, "name")
                        .or(() -> Json.text(source, "text"))
                        .orElse(""))
                .distinct()
                .toList();
    }

    /** @param own the span of the sentence and the actors of a mention in the document's own voice */
    private static boolean namesAnActor(JsonNode own) {
        int start = own.path(0).path(0).asInt();
        int end = own.path(0).path(1).asInt();
        return own.path(1)
                .valueStream()
                .map(actor -> actor.path("span"))
                .anyMatch(span -> span.path(0).asInt() >= start && span.path(1).asInt() <= end);
    }

    private static Optional<EventKind> foreseen(String json) {
        JsonNode kind = Json.MAPPER.readTree(json);
        return Json.text(kind, "type").map(type -> new EventKind(type, Json.text(kind, "mode")));
    }

    private static List<Actor> actors(String json) {
        List<Actor> actors = new ArrayList<>();
        for (JsonNode actor : Json.MAPPER.readTree(json)) {
            actors.add(new Actor(
                    Json.text(actor, "id"),
                    Json.text(actor, "name"),
                    Json.text(actor, "country"),
                    actor.path("sectors")
                            .valueStream()
                            .map(JsonNode::asString)
                            .map(Sector::valueOf)
                            .toList()));
        }
        return List.copyOf(actors);
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
