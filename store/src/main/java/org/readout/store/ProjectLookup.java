package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.collate.json.EventJson;
import org.readout.core.Event;
import tools.jackson.databind.JsonNode;

/** Single records of a project and lists of them page by page, in the one view that its {@link ProjectReader} has. */
public final class ProjectLookup {
    private static final String MENTION =
            "SELECT m.record, (SELECT event_id FROM event_mention WHERE mention_id = m.id" + " LIMIT 1) FROM mention m";

    private final ProjectReader project;
    private final Database database;

    public ProjectLookup(ProjectReader project) {
        this.project = project;
        this.database = project.database();
    }

    /**
     * At most {@code limit} of the events asked for, in an order.
     *
     * @param after id of the event after which to go on, which may have been merged or withdrawn since; absent for the first
     * @throws IllegalArgumentException when the text is no query that FTS5 understands
     */
    public List<StoredEvent> events(EventQuery query, EventOrder order, Optional<String> after, int limit) {
        List<StoredEvent> events = new ArrayList<>();
        new EventSql(query).page(database, order, after, limit, events::add);
        return events;
    }

    /**
     * At most {@code limit} of the events asked for, those that were made or changed last first.
     *
     * @throws IllegalArgumentException when the text is no query that FTS5 understands
     */
    public List<StoredEvent> lastChanged(EventQuery query, int limit) {
        EventSql sql = new EventSql(query);
        sql.check(database);
        return database.list(
                EventSql::event,
                EventSql.SELECT + sql.where() + " ORDER BY e.changed_at DESC, e.number DESC LIMIT ?",
                sql.parameters(limit));
    }

    /** Absent when no document has it. */
    public Optional<StoredMention> mention(String id) {
        return database.first(ProjectLookup::mention, MENTION + " WHERE m.id = ? LIMIT 1", id);
    }

    /** The mentions of an event, in order of report; none when it was merged or withdrawn. */
    public List<StoredMention> mentions(String event) {
        return database.list(
                ProjectLookup::mention,
                "SELECT m.record, e.event_id FROM event_mention e JOIN mention m ON m.id = e.mention_id"
                        + " AND m.document_id = e.document_id WHERE e.event_id = ? ORDER BY e.position",
                event);
    }

    /** The mentions in a document, in order of text. */
    public List<StoredMention> mentionsIn(String document) {
        return database.list(
                ProjectLookup::mention, MENTION + " WHERE m.document_id = ? ORDER BY m.position", document);
    }

    public Optional<StoredDocument> document(String id) {
        return project.documents("WHERE d.id = ?", 1, id).stream().findFirst();
    }

    /** Every entry of the ledger as in {@code readout.ledger/1}, in order of report. */
    public void ledger(Consumer<JsonNode> taker) {
        database.each(
                taker, row -> Json.MAPPER.readTree(row.getString(1)), "SELECT record FROM ledger ORDER BY number");
    }

    /** All events there are, as values. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        project.events(EventQuery.ALL, e -> events.add(EventJson.read(e.record())));
        return events;
    }

    /** The confidence of the surest mention of each event, by its id. */
    public Map<String, Double> confidence() {
        Map<String, Double> confidence = new HashMap<>();
        database.each(
                e -> confidence.put(e.getKey(), e.getValue()),
                row -> Map.entry(row.getString(1), row.getDouble(2)),
                "SELECT e.event_id, max(m.record ->> '$.confidence') FROM event_mention e"
                        + " JOIN mention m ON m.id = e.mention_id GROUP BY e.event_id");
        return confidence;
    }

    /** Who acts or is acted on in any record, each once for each wording; all records are read for it. */
    public List<NamedParty> namedParties() {
        return database.list(
                row -> NamedParty.read(Json.MAPPER.readTree(row.getString(1))),
                "SELECT DISTINCT json_remove(p.value, '$.span') FROM mention m, json_each(m.record, '$.actors') p"
                        + " UNION SELECT DISTINCT json_remove(p.value, '$.span') FROM mention m,"
                        + " json_each(m.record, '$.recipients') p");
    }

    /** Whether the parties of an event that is there have one of that name: an id, a country or a name, in any case. */
    public boolean hasParty(String name) {
        return database.first(
                        row -> true,
                        "SELECT 1 FROM event_party p JOIN event e ON e.id = p.event_id WHERE e.state = 'LIVE'"
                                + " AND (p.actor_id = ?1 COLLATE NOCASE OR p.name = ?1 COLLATE NOCASE"
                                + " OR p.country = ?1 COLLATE NOCASE) LIMIT 1",
                        name)
                .isPresent();
    }

    /** The last day of publication known, ISO 8601. */
    public Optional<String> lastPublished() {
        return database.first(
                        row -> Optional.ofNullable(row.getString(1)), "SELECT max(published_latest) FROM document")
                .flatMap(day -> day);
    }

    private static StoredMention mention(ResultSet row) throws SQLException {
        return new StoredMention(Json.MAPPER.readTree(row.getString(1)), Optional.ofNullable(row.getString(2)));
    }
}
