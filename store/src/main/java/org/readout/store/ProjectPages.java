package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.collate.Collation;
import org.readout.core.Discrepancy;
import org.readout.core.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * Lists and counts of a project for pages, in the one view that its {@link ProjectReader} has. What a page needs is read,
 * never the whole project.
 */
public final class ProjectPages {
    /** Changes among which the newest events are sought. */
    private static final int LOOKED_AT = 1000;

    private final Database database;

    public ProjectPages(ProjectReader project) {
        this.database = project.database();
    }

    /** Rises with every change of an event, so that what was counted can be kept until then. */
    public long version() {
        return database.number("SELECT ifnull(max(number), 0) FROM event_change");
    }

    /**
     * Events a part at a time, the newest first, and how they divide.
     *
     * @throws IllegalArgumentException when the text is no query that FTS5 understands
     */
    public EventList list(EventQuery query) {
        return list(query, query.text().map(this::match));
    }

    /**
     * The same of a text that was searched for already.
     *
     * @param match of the query's text in this {@link #version}; absent when it has none
     */
    public EventList list(EventQuery query, Optional<TextMatch> match) {
        return new EventList(database, query, match);
    }

    /**
     * What a full-text search finds.
     *
     * @throws IllegalArgumentException when the text is no query that FTS5 understands
     */
    public TextMatch match(String text) {
        return TextMatch.of(database, text);
    }

    public DocumentList list(DocumentQuery query) {
        return new DocumentList(database, query);
    }

    public LedgerList list(LedgerQuery query) {
        return new LedgerList(database, query);
    }

    /**
     * @param since the first day on which something has to have been reported; absent for all
     * @param fewest documents that a story has to have
     */
    public StoryList stories(Optional<LocalDate> since, int fewest) {
        return new StoryList(database, since, fewest);
    }

    /** The story of an id, as {@code readout.story/1}. */
    public Optional<JsonNode> story(String id) {
        return new StoredStories(database).get(id);
    }

    /** The documents of a story. */
    public DocumentList documentsOf(String story) {
        return DocumentList.ofStory(database, story);
    }

    /** The stories that came out of one, in order of first report. */
    public List<JsonNode> storiesOutOf(String id) {
        return new StoredStories(database).outOf(id);
    }

    /** The story that a document is on; absent before the first collation. */
    public Optional<JsonNode> storyOf(String document) {
        return new StoredStories(database).of(document);
    }

    /** @param kind absent for all */
    public DiscrepancyList discrepancies(Optional<Discrepancy.Kind> kind) {
        return new DiscrepancyList(database, kind, Optional.empty());
    }

    /** Those of events alone. */
    public DiscrepancyList discrepanciesOfEvents() {
        return new DiscrepancyList(database, Optional.empty(), Optional.of(StoredDiscrepancy.Scope.EVENT));
    }

    /**
     * Events with what they rest on, in the order of the ids; unknown ids are passed over. Their documents have no other
     * mentions, no details and no problems.
     *
     * @param most mentions of each event that are read, its first ones
     */
    public Collation collation(List<String> events, int most) {
        return new PartOfCollation(database).read(events, most);
    }

    /** The entry of the ledger that a mention states, as in {@code readout.ledger/1}. */
    public Optional<JsonNode> entryStatedBy(String mention) {
        return database.first(
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT l.record FROM ledger_mention m JOIN ledger l ON l.id = m.ledger_id WHERE m.mention_id = ? AND m.states"
                        + " ORDER BY l.number LIMIT 1",
                mention);
    }

    /** The text of a document. */
    public Optional<String> textOf(String document) {
        return new DocumentTable(database).text(document);
    }

    /** The outlet of a document; absent where none is stated. */
    public Optional<String> outletOf(String document) {
        return database.first(
                        row -> Optional.ofNullable(row.getString(1)),
                        "SELECT outlet FROM document WHERE id = ?",
                        document)
                .flatMap(outlet -> outlet);
    }

    /** What was noted while a document was read and coded, as "CODE: what and what to do". */
    public List<String> problems(String document) {
        return database.list(
                row -> row.getString(1) + ": " + row.getString(2) + " "
                        + ProblemCode.valueOf(row.getString(1)).nextStep(),
                "SELECT code, detail FROM problem WHERE document_id = ? ORDER BY number",
                document);
    }

    /** On what a document rests, and what rests on it. */
    public List<Link> lineage(String document) {
        return database.list(ProjectPages::link, """
                SELECT l.kind, l.document_id, d.outlet, l.source_id, ifnull(s.outlet, l.outlet), l.strength, l.reason, l.evidence
                FROM lineage l JOIN document d ON d.id = l.document_id LEFT JOIN document s ON s.id = l.source_id
                WHERE l.document_id = ? OR l.source_id = ? ORDER BY l.number
                """, document, document);
    }

    /** Which outlets rest on which, most often first. */
    public List<Relation> relations(int limit) {
        return database.list(
                row -> new Relation(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)), """
                SELECT ifnull(d.outlet, ''), l.kind, ifnull(s.outlet, l.outlet), count(DISTINCT d.id) AS n
                FROM lineage l JOIN document d ON d.id = l.document_id LEFT JOIN document s ON s.id = l.source_id
                WHERE ifnull(s.outlet, l.outlet) IS NOT NULL
                GROUP BY 1, 2, 3 ORDER BY n DESC, 1, 3 LIMIT ?
                """, limit);
    }

    /** What became of an event, in order. */
    public List<EventChange> changes(String event) {
        return database.list(
                ProjectReader::change,
                "SELECT number, event_id, kind, other_id, at, detail FROM event_change WHERE event_id = ?1 OR other_id = ?1"
                        + " ORDER BY number",
                event);
    }

    /** The last steps of a kind in the history of the events, newest first; only those that changed a status if so asked. */
    public List<EventChange> lastChanges(EventChange.Kind kind, boolean ofStatus, int limit) {
        return database.list(
                ProjectReader::change,
                "SELECT number, event_id, kind, other_id, at, detail FROM event_change WHERE kind = ?"
                        + (ofStatus ? " AND detail ->> '$.status' IS NOT NULL" : "")
                        + " ORDER BY number DESC LIMIT ?",
                kind.name(),
                limit);
    }

    /**
     * The events made last; of those made together the last reported first.
     *
     * @param limit at most {@value #LOOKED_AT}
     */
    public List<String> newest(int limit) {
        return database.list(
                row -> row.getString(1),
                "SELECT e.id FROM (SELECT event_id, at, number FROM event_change WHERE kind = 'CREATED'"
                        + " ORDER BY number DESC LIMIT " + LOOKED_AT + ") c JOIN event e ON e.id = c.event_id"
                        + " WHERE e.state = 'LIVE' ORDER BY c.at DESC, ifnull(e.first_reported, '') DESC, c.number DESC LIMIT ?",
                limit);
    }

    /** How old the data are. */
    public Age age() {
        return database.first(
                        row -> new Age(
                                Optional.ofNullable(row.getString(1)),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3))),
                        """
                SELECT (SELECT max(added_at) FROM document), (SELECT min(published_earliest) FROM document),
                  (SELECT max(published_earliest) FROM document)
                """)
                .orElseThrow();
    }

    /**
     * @param added when the last document was added, UTC, ISO 8601 with milliseconds; absent in an empty project
     * @param first first day of publication known, ISO 8601
     * @param last last day of publication known, ISO 8601
     */
    public record Age(Optional<String> added, Optional<String> first, Optional<String> last) {}

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                row.getDouble(6),
                row.getString(7),
                Json.MAPPER
                        .readTree(row.getString(8))
                        .valueStream()
                        .map(e -> e.path("text").asString())
                        .toList());
    }
}
