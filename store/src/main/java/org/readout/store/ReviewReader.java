package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.store.review.Anchor;
import org.readout.store.review.Attachment;
import org.readout.store.review.Attachments;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.QueueItem;
import org.readout.store.review.QueueItem.Reason;

/** What a project has of reviews, and the records that want one. Belongs to the reader that gave it. */
public final class ReviewReader {
    /** A fixed text but for the parameters: the reviewer, twice. */
    private static final String WANTED = """
            WITH reason (mention, bit) AS (
              SELECT number, %d FROM mention WHERE confidence < 0.5
              UNION
              SELECT m.number, %d FROM mention m JOIN event_mention em ON em.mention_id = m.id
                JOIN event e ON e.id = em.event_id
              WHERE m.status NOT IN ('OCCURRED', 'ONGOING', 'HISTORICAL') AND e.origins = 1
              UNION
              SELECT m.number, %d FROM discrepancy d, json_each(d.record, '$.accounts') a,
                json_each(a.value, '$.mentions') x JOIN mention m ON m.id = x.value
              UNION
              SELECT m.number, %d FROM review_standing s JOIN mention m ON m.id = s.mention_id
              GROUP BY m.number HAVING count(DISTINCT ifnull(s.reading, '')) > 1),
            wanted AS (
              SELECT mention, sum(bit) AS bits, count(*) AS reasons FROM reason GROUP BY mention)
            """.formatted(
                    Reason.LOW_CONFIDENCE.bit(),
                    Reason.ONE_ORIGIN.bit(),
                    Reason.DISCREPANCY.bit(),
                    Reason.REVIEWERS_DIFFER.bit());

    private static final String UNDECIDED = """
             FROM wanted w JOIN mention m ON m.number = w.mention
            WHERE NOT EXISTS (
              SELECT 1 FROM review_standing s WHERE s.reviewer = ? AND s.document_id = m.document_id
                AND (s.mention_id = m.id OR s.trigger_start < m.trigger_end AND s.trigger_end > m.trigger_start
                  AND NOT EXISTS (SELECT 1 FROM mention o WHERE o.id = s.mention_id)))
            """;
    private static final String IN_ORDER = """
            ORDER BY CASE WHEN w.bits & %d THEN 0
                WHEN EXISTS (SELECT 1 FROM review_standing s WHERE s.mention_id = m.id) THEN 2 ELSE 1 END,
              w.reasons DESC, m.confidence, m.number LIMIT ? OFFSET ?
            """.formatted(Reason.REVIEWERS_DIFFER.bit());

    private final Database database;

    ReviewReader(Database database) {
        this.database = database;
    }

    /** Every entry of the log, in order. */
    public List<Decision> log() {
        return database.list(ReviewRows::decision, "SELECT * FROM review_decision ORDER BY number");
    }

    /** The decisions in force, with the records that they are about now. */
    public List<Attachment> standing() {
        List<CodedRecord> records = database.list(
                ReviewRows::record,
                "SELECT " + ReviewRows.MENTION + " FROM mention m WHERE m.document_id IN"
                        + " (SELECT document_id FROM review_decision) ORDER BY m.document_id, m.position");
        return Attachments.standing(log(), records);
    }

    /**
     * The records that a reviewer has not decided on and that have a {@link Reason}.
     *
     * <p>First those on which reviewers differ, then those that nobody has decided on, then those that others have; within
     * each, more reasons come first, then less confidence, then the order in which documents came.
     */
    public List<QueueItem> queue(String reviewer, int limit, int offset) {
        return database.list(
                ReviewReader::item,
                WANTED + "SELECT " + ReviewRows.MENTION + ", w.bits, m.confidence,"
                        + " (SELECT event_id FROM event_mention em WHERE em.mention_id = m.id LIMIT 1)" + UNDECIDED
                        + IN_ORDER,
                reviewer,
                limit,
                offset);
    }

    /** How many records are in the {@link #queue}. */
    public long queueSize(String reviewer) {
        return database.number(WANTED + "SELECT count(*)" + UNDECIDED, reviewer);
    }

    private static QueueItem item(ResultSet row) throws SQLException {
        int bits = row.getInt(6);
        return new QueueItem(
                ReviewRows.record(row),
                Arrays.stream(Reason.values())
                        .filter(r -> (bits & r.bit()) != 0)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getString(8)),
                row.getDouble(7));
    }

    /** The record of an id. */
    public Optional<CodedRecord> record(String id) {
        return database.first(
                ReviewRows::record, "SELECT " + ReviewRows.MENTION + " FROM mention m WHERE m.id = ? LIMIT 1", id);
    }

    /** The records whose ids begin like that, at most two: enough to see whether there is one. */
    public List<CodedRecord> recordsLike(String start) {
        return database.list(
                ReviewRows::record,
                "SELECT " + ReviewRows.MENTION + " FROM mention m WHERE substr(m.id, 1, ?) = ? LIMIT 2",
                start.length(),
                start);
    }

    /** The records of a document, in the order of its text. */
    public List<CodedRecord> records(String document) {
        return database.list(
                ReviewRows::record,
                "SELECT " + ReviewRows.MENTION + " FROM mention m WHERE m.document_id = ? ORDER BY m.position",
                document);
    }

    /** The id of the document of that id or file name; absent when there is none or more than one. */
    public Optional<String> documentNamed(String idOrFile) {
        List<String> ids = database.list(
                row -> row.getString(1),
                "SELECT id FROM document WHERE id = ? OR file = ? LIMIT 2",
                idOrFile,
                idOrFile);
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** The whole text of a document. */
    public Optional<String> text(String document) {
        return database.first(row -> row.getString(1), "SELECT text FROM document WHERE id = ?", document);
    }

    /** Types of the records that the project has. */
    public List<String> types() {
        return database.list(row -> row.getString(1), "SELECT DISTINCT type FROM mention ORDER BY type");
    }

    /** Every sample drawn, in order. */
    public List<Audit> audits() {
        return database.list(row -> row.getLong(1), "SELECT number FROM review_audit ORDER BY number").stream()
                .flatMap(number -> audit(number).stream())
                .toList();
    }

    /** The sample of a number. */
    public Optional<Audit> audit(long number) {
        List<Audit.Item> items = new ArrayList<>();
        database.each(
                items::add,
                row -> new Audit.Item(
                        row.getInt("position"),
                        row.getString("stratum"),
                        row.getLong("stratum_size"),
                        row.getDouble("weight"),
                        new CodedRecord(
                                row.getString("mention_id"),
                                new Anchor(
                                        row.getString("document_id"),
                                        row.getInt("trigger_start"),
                                        row.getInt("trigger_end")),
                                Json.MAPPER.readTree(row.getString("record")))),
                "SELECT * FROM review_audit_item WHERE audit = ? ORDER BY position",
                number);
        return database.first(
                row -> new Audit(
                        row.getLong("number"),
                        row.getString("at"),
                        row.getLong("seed"),
                        row.getInt("by_type") == 1,
                        row.getLong("population"),
                        row.getString("coders").lines().toList(),
                        items),
                "SELECT * FROM review_audit WHERE number = ?",
                number);
    }
}
