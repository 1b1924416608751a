package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.store.review.Anchor;
import org.readout.store.review.Attachment;
import org.readout.store.review.Attachments;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;

/** What a project has of reviews, and the records that want one. Belongs to the reader that gave it. */
public final class ReviewReader {
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

    /** What wants a look, as of now: to be kept while {@link #codings} and the revision of the events stay the same. */
    public Wanted wanted() {
        return Wanted.of(database);
    }

    /** When a document was last coded, UTC, ISO 8601; empty in an empty project. */
    public String codings() {
        return database.first(row -> Optional.ofNullable(row.getString(1)), "SELECT max(coded_at) FROM document")
                .flatMap(time -> time)
                .orElse("");
    }

    /** The {@link ReviewQueue} of a reviewer. */
    public ReviewQueue queueOf(String reviewer) {
        return queueOf(reviewer, wanted());
    }

    /** @param wanted of this project as it is now */
    public ReviewQueue queueOf(String reviewer, Wanted wanted) {
        return new ReviewQueue(database, reviewer, wanted);
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

    /** Modes that records of a type have. */
    public List<String> modes(String type) {
        return database.list(
                row -> row.getString(1),
                "SELECT DISTINCT mode FROM mention WHERE type = ? AND mode IS NOT NULL ORDER BY mode",
                type);
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
