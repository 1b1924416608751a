package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.readout.core.Discrepancy;
import org.readout.store.StoredDiscrepancy.Scope;
import tools.jackson.databind.JsonNode;

/** Fields on which accounts of one event or one story differ, a part at a time: those of the newest first. */
public final class DiscrepancyList {
    /** The few discrepancies come first, so that not every event is looked at. */
    private static final String DIFFERING = """
            WITH differing (scope, owner, position, kind, day, reported) AS (
              SELECT 'EVENT', d.event_id, d.position, d.kind, e.date_earliest, e.first_reported
              FROM discrepancy d CROSS JOIN event e ON e.id = d.event_id
              UNION ALL
              SELECT 'STORY', story_id, position, kind, day, day FROM story_discrepancy)
            """;

    private static final String FROM = " FROM differing WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR scope = ?2)";

    private final Database database;
    private final Optional<String> kind;
    private final Optional<String> scope;

    DiscrepancyList(Database database, Optional<Discrepancy.Kind> kind, Optional<Scope> scope) {
        this.database = database;
        this.kind = kind.map(Enum::name);
        this.scope = scope.map(Enum::name);
    }

    public long count() {
        return database.number(DIFFERING + "SELECT count(*)" + FROM, kind, scope);
    }

    /** @param offset how many to pass over */
    public List<StoredDiscrepancy> page(long offset, int limit) {
        return database
                .list(
                        Place::of,
                        DIFFERING + "SELECT scope, owner, position" + FROM
                                + " ORDER BY day DESC, reported DESC, owner, position LIMIT ?3 OFFSET ?4",
                        kind,
                        scope,
                        limit,
                        offset)
                .stream()
                .map(this::read)
                .toList();
    }

    /** Over all kinds. */
    public List<Count> byKind() {
        return database.list(
                row -> new Count(row.getString(1), row.getLong(2)),
                DIFFERING + "SELECT kind, count(*) FROM differing GROUP BY 1 ORDER BY 2 DESC, 1");
    }

    /** Where a discrepancy stands: the position is that within its event or story. */
    private record Place(Scope scope, String owner, int position) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(Scope.valueOf(row.getString(1)), row.getString(2), row.getInt(3));
        }
    }

    private StoredDiscrepancy read(Place place) {
        if (place.scope == Scope.STORY) {
            JsonNode story = tree("SELECT record FROM story WHERE id = ?", place.owner);
            return ofStory(story, story.path("discrepancies").path(place.position));
        }
        return new StoredDiscrepancy(
                Scope.EVENT,
                place.owner,
                tree("SELECT record FROM discrepancy WHERE event_id = ? AND position = ?", place.owner, place.position),
                tree("SELECT record FROM event WHERE id = ?", place.owner));
    }

    static StoredDiscrepancy ofStory(JsonNode story, JsonNode record) {
        return new StoredDiscrepancy(Scope.STORY, story.path("id").asString(), record, story);
    }

    private JsonNode tree(String query, Object... parameters) {
        return database.first(row -> Json.MAPPER.readTree(row.getString(1)), query, parameters)
                .orElseThrow();
    }
}
