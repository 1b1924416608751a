package org.readout.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.EventMention;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * A project as it was when it was opened, whatever is written to it meanwhile. Opens no model and changes nothing; a file
 * of an older version is brought to this one first. Not safe for use by several threads: each opens its own.
 */
public final class ProjectReader implements AutoCloseable {
    private static final String DOCUMENTS = """
            SELECT d.*, (SELECT count(*) FROM mention m WHERE m.document_id = d.id) AS mentions,
              (SELECT json_group_array(json_object('kind', l.kind, 'source', l.source_id, 'outlet', l.outlet,
                'strength', l.strength)) FROM lineage l WHERE l.document_id = d.id) AS lineage,
              (SELECT max(last_at) FROM retrieval r WHERE r.document_id = d.id) AS retrieved_at,
              ifnull((SELECT by_id FROM superseded s WHERE s.document_id = d.id ORDER BY s.last_at DESC LIMIT 1),
                (SELECT l.document_id FROM lineage l WHERE l.source_id = d.id AND l.kind = 'REVISION'
                  AND NOT EXISTS (SELECT 1 FROM retrieval a JOIN retrieval b ON b.address = a.address
                    WHERE a.document_id = d.id AND b.document_id = l.document_id)
                  ORDER BY l.number DESC LIMIT 1)
              ) AS superseded_by
            FROM document d
            """;

    private final Database database;

    private ProjectReader(Database database) {
        this.database = database;
    }

    /** How much a project has; {@code uncollated} documents are not in its events yet. */
    public record Size(long documents, long mentions, long events, long uncollated) {}

    public static ProjectReader open(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(
                    Problem.of(ProblemCode.STORE_MISSING, file.toString(), "There is no project of that name."));
        }
        Database database = Database.snapshot(file);
        boolean ready = false;
        try {
            if (!Schema.isCurrent(database)) {
                database.close();
                ProjectWriter.open(file, Clock.systemUTC()).close();
                database = Database.snapshot(file);
                database.number("SELECT count(*) FROM event");
            }
            ready = true;
            return new ProjectReader(database);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    public Size size() {
        return new Size(
                database.number("SELECT count(*) FROM document"),
                database.number("SELECT count(*) FROM mention"),
                database.number("SELECT count(*) FROM event WHERE state = 'LIVE'"),
                uncollated());
    }

    /** How many documents are not in the events, or only as an earlier version collated them. */
    public long uncollated() {
        return database.number("SELECT count(*) FROM document WHERE collated = 0");
    }

    /**
     * The events asked for, by date, undated ones last.
     *
     * @throws IllegalArgumentException when the text is no query that FTS5 understands
     */
    public void events(EventQuery query, Consumer<StoredEvent> taker) {
        new EventSql(query).run(database, taker);
    }

    /** The event of an id, also one that was merged or withdrawn. */
    public Optional<StoredEvent> event(String id) {
        return database.first(EventSql::event, EventSql.SELECT + " WHERE e.id = ?", id);
    }

    /** Events that were merged into others or withdrawn at that time or later, in the order in which they went. */
    public List<StoredEvent> gone(Instant since) {
        return database.list(
                EventSql::event,
                EventSql.SELECT + " WHERE e.state <> 'LIVE' AND e.changed_at >= ? ORDER BY e.changed_at, e.number",
                Times.text(since));
    }

    /**
     * The documents collated anew, in memory, with people's decisions and with their events under the ids they have in the project: for
     * what needs more than the records of events, such as the ledger.
     *
     * @param publishedBy only documents of which it is sure that they were published by the end of that day
     */
    public Collation collation(Optional<LocalDate> publishedBy) {
        List<CodedDocument> all = new ArrayList<>();
        new DocumentTable(database).each(all::add);
        List<CodedDocument> some =
                publishedBy.map(day -> Collator.publishedBy(day, all)).orElse(all);
        return CollationTables.withKnownIds(
                database, new Collator().collate(some, CorrectionTable.standing(database, some)));
    }

    /** What became of events at that time or later, in order. */
    public List<EventChange> changes(Instant since) {
        return database.list(
                ProjectReader::change,
                "SELECT number, event_id, kind, other_id, at, detail FROM event_change WHERE at >= ? ORDER BY number",
                Times.text(since));
    }

    /** Number of the newest change of events: equal numbers mean equal events, a higher one that some changed. */
    public long revision() {
        return database.number("SELECT max(number) FROM event_change");
    }

    /** Every event in short, in the order in which they were made. */
    public List<EventSummary> summaries() {
        return summaries(0);
    }

    /** The events in short that were made or changed after a revision. */
    public List<EventSummary> summaries(long revision) {
        SummaryReader reader = new SummaryReader();
        database.each(told -> {}, reader::mention, SummaryReader.MENTIONS, revision);
        return database.list(reader::event, SummaryReader.EVENTS, revision);
    }

    /** Ids of events that were merged into others or withdrawn after a revision. */
    public List<String> goneAfter(long revision) {
        return database.list(
                row -> row.getString(1),
                "SELECT id FROM event WHERE state <> 'LIVE'"
                        + " AND id IN (SELECT event_id FROM event_change WHERE number > ?)",
                revision);
    }

    /** The last day on which a document was published, as far as is known. */
    public Optional<LocalDate> lastPublished() {
        return database.first(
                        row -> Optional.ofNullable(row.getString(1)), "SELECT max(published_latest) FROM document")
                .flatMap(day -> day.map(LocalDate::parse));
    }

    /** Every field on which accounts differ: of events in the order of their dates, then of stories in the order of first report. */
    public void discrepancies(Consumer<StoredDiscrepancy> taker) {
        database.each(
                taker,
                row -> new StoredDiscrepancy(
                        StoredDiscrepancy.Scope.EVENT,
                        row.getString(1),
                        Json.MAPPER.readTree(row.getString(2)),
                        Json.MAPPER.readTree(row.getString(3))),
                "SELECT d.event_id, d.record, e.record FROM discrepancy d JOIN event e ON e.id = d.event_id"
                        + " ORDER BY e.date_earliest IS NULL, e.date_earliest, e.id, d.position");
        database.each(
                story -> story.path("discrepancies")
                        .forEach(record -> taker.accept(DiscrepancyList.ofStory(story, record))),
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM story WHERE id IN (SELECT story_id FROM story_discrepancy) ORDER BY position");
    }

    /** Every story as {@code readout.story/1}, in order of first report. */
    public void stories(Consumer<JsonNode> taker) {
        new StoredStories(database).each(taker);
    }

    /** Every mention as {@code readout.mention/1}, with the id of its event, empty before the first collation. */
    public void mentions(BiConsumer<String, String> taker) {
        database.each(
                pair -> taker.accept(pair[0], pair[1]),
                row -> new String[] {row.getString(1), row.getString(2)},
                "SELECT m.record, ifnull((SELECT event_id FROM event_mention WHERE mention_id = m.id LIMIT 1), '')"
                        + " FROM mention m JOIN document d ON d.id = m.document_id ORDER BY d.number, m.position");
    }

    /**
     * The mentions that speak of what may come, in the order of report: with a condition or standing in one, threats, and what lies ahead. With them goes whatever of the
     * other mentions names somebody in a condition.
     */
    public List<EventMention> statements() {
        return new StatementReader(database).read();
    }

    /** What made the mentions: program, model and codebook, one line for each set of versions among them. */
    public List<String> coders() {
        return ReviewRows.coders(database);
    }

    /** What the project has of reviews. */
    public ReviewReader reviews() {
        return new ReviewReader(database);
    }

    /** The filters of events that people keep under a name. */
    public SavedFilterReader filters() {
        return new SavedFilterReader(database);
    }

    /** Every document, in the order in which they were added. */
    public void documents(Consumer<StoredDocument> taker) {
        database.each(taker, ProjectReader::document, DOCUMENTS + " ORDER BY d.number");
    }

    /** @param condition after the tables, with its parameters; never from outside */
    List<StoredDocument> documents(String condition, int limit, @Nullable Object... parameters) {
        @Nullable Object[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = limit;
        return database.list(ProjectReader::document, DOCUMENTS + " " + condition + " ORDER BY d.number LIMIT ?", all);
    }

    Database database() {
        return database;
    }

    /** The outlets, those with most documents first. */
    public List<Source> sources() {
        return database.list(ProjectReader::source, """
                WITH d AS (
                  SELECT outlet, count(*) AS documents, min(published_earliest) AS first_day,
                    max(published_latest) AS last_day,
                    sum(id IN (SELECT document_id FROM lineage WHERE kind <> 'RELAY')) AS derived,
                    sum(id IN (SELECT document_id FROM lineage WHERE kind = 'RELAY')) AS relaying,
                    sum((SELECT count(*) FROM mention m WHERE m.document_id = document.id)) AS mentions
                  FROM document GROUP BY outlet),
                e AS (
                  SELECT document.outlet, count(DISTINCT event_id) AS events,
                    count(DISTINCT CASE WHEN position = 0 THEN event_id END) AS first_reports
                  FROM event_mention JOIN document ON document.id = event_mention.document_id GROUP BY document.outlet),
                r AS (
                  SELECT ifnull(s.outlet, l.outlet) AS outlet, count(DISTINCT l.document_id) AS relayed
                  FROM lineage l LEFT JOIN document s ON s.id = l.source_id WHERE l.kind = 'RELAY' GROUP BY 1)
                SELECT d.*, c.country, ifnull(e.events, 0) AS events, ifnull(e.first_reports, 0) AS first_reports,
                  ifnull(r.relayed, 0) AS relayed
                FROM d LEFT JOIN e ON e.outlet IS d.outlet LEFT JOIN r ON r.outlet = d.outlet
                  LEFT JOIN outlet_country c ON c.outlet = d.outlet
                ORDER BY d.documents DESC, d.outlet
                """);
    }

    static EventChange change(ResultSet row) throws SQLException {
        return new EventChange(
                row.getLong(1),
                row.getString(2),
                EventChange.Kind.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                Json.MAPPER.readTree(row.getString(6)));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("country")),
                row.getLong("documents"),
                row.getLong("derived"),
                row.getLong("relaying"),
                row.getLong("relayed"),
                row.getLong("mentions"),
                row.getLong("events"),
                row.getLong("first_reports"),
                Optional.ofNullable(row.getString("first_day")),
                Optional.ofNullable(row.getString("last_day")));
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new StoredDocument(
                row.getString("id"),
                row.getString("content_hash"),
                row.getString("file"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")),
                row.getString("language"),
                published(row),
                row.getString("boilerplate"),
                row.getString("origin_hints"),
                row.getString("lineage"),
                row.getLong("mentions"),
                text.codePointCount(0, text.length()),
                text,
                Optional.ofNullable(row.getString("retrieved_at")),
                Optional.ofNullable(row.getString("superseded_by")),
                row.getString("added_at"),
                row.getString("coded_at"));
    }

    /** Absent when neither given nor inferred. */
    static Optional<StoredDocument.Published> published(ResultSet row) throws SQLException {
        String earliest = row.getString("published_earliest");
        return earliest == null
                ? Optional.empty()
                : Optional.of(new StoredDocument.Published(
                        earliest,
                        row.getString("published_latest"),
                        row.getString("published_basis").toLowerCase(Locale.ROOT),
                        row.getString("published_why")));
    }

    @Override
    public void close() {
        database.close();
    }
}
