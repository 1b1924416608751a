package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.coder.json.MentionJson;
import org.readout.core.Actor;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Place;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Span;

/** Coded documents in their tables: written whole, and read back as they were. */
final class DocumentTable {
    private static final String INSERT = """
            INSERT INTO document (content_hash, file, title, outlet, url, language, text, given, published_earliest,
              published_latest, published_basis, published_why, boilerplate, origin_hints, relays, quotes, details,
              fingerprint, coded_at, id, added_at, collated)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash, file = excluded.file,
              title = excluded.title, language = excluded.language, given = excluded.given,
              published_earliest = excluded.published_earliest, published_latest = excluded.published_latest,
              published_basis = excluded.published_basis, published_why = excluded.published_why,
              boilerplate = excluded.boilerplate, origin_hints = excluded.origin_hints, relays = excluded.relays,
              quotes = excluded.quotes, details = excluded.details, fingerprint = excluded.fingerprint, coded_at = excluded.coded_at, collated = 0
            """;
    private static final String INSERT_MENTION = """
            INSERT INTO mention (document_id, position, id, type, mode, status, trigger_start, trigger_end, sentence,
              parties, place, record)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    DocumentTable(Database database) {
        this.database = database;
    }

    Optional<String> fingerprint(String documentId) {
        return database.first(row -> row.getString(1), "SELECT fingerprint FROM document WHERE id = ?", documentId);
    }

    /** Puts a document in place of what the project has of it; part of a transaction of the caller. */
    void put(CodedDocument coded, String fingerprint, String now) {
        Document document = coded.document();
        DocumentJson json = new DocumentJson(document.text());
        Optional<Published> published = coded.published();
        database.update(
                INSERT,
                document.contentHash(),
                document.file(),
                document.title(),
                document.outlet(),
                document.url(),
                document.language(),
                document.text(),
                DocumentJson.given(document.published()),
                published.map(p -> p.earliest().toString()),
                published.map(p -> p.latest().toString()),
                published.map(p -> p.basis().name()),
                published.map(Published::why),
                json.boilerplate(document.boilerplate()),
                json.hints(document.originHints()),
                json.relays(coded.relays()),
                json.quotes(coded.quotes()),
                new DetailJson(document.text()).write(coded.details()),
                fingerprint,
                now,
                document.id(),
                now);
        database.update("DELETE FROM mention WHERE document_id = ?", document.id());
        database.update("DELETE FROM problem WHERE document_id = ?", document.id());
        CodePoints offsets = CodePoints.of(document.text());
        int position = 0;
        for (EventMention mention : coded.mentions()) {
            putMention(mention, position++, offsets);
        }
        coded.problems().forEach(p -> putProblem(p, Optional.of(document.id()), offsets, now));
    }

    private void putMention(EventMention mention, int position, CodePoints offsets) {
        Span trigger = mention.evidence().trigger().span();
        database.update(
                INSERT_MENTION,
                mention.document().id(),
                position,
                mention.id(),
                mention.kind().type(),
                mention.kind().mode(),
                mention.status().name(),
                offsets.fromUtf16(trigger.start()),
                offsets.fromUtf16(trigger.end()),
                mention.evidence().sentence().text(),
                parties(mention),
                mention.place().map(Place::name).orElse(""),
                MentionJson.write(mention, offsets));
    }

    private static String parties(EventMention mention) {
        return Stream.concat(mention.actors().stream(), mention.recipients().stream())
                .map(party -> Stream.concat(
                                Optional.of(party.actor()).flatMap(Actor::name).stream(),
                                Stream.of(party.excerpt().text()))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    /** Adds a problem unless it is there; {@code offsets} of the text that its span is in. */
    void putProblem(Problem problem, Optional<String> document, CodePoints offsets, String now) {
        database.update(
                "INSERT OR IGNORE INTO problem (document_id, code, file, span_start, span_end, detail, found_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                document,
                problem.code().name(),
                problem.file(),
                problem.span().map(s -> offsets.fromUtf16(s.start())),
                problem.span().map(s -> offsets.fromUtf16(s.end())),
                problem.detail(),
                now);
    }

    Optional<CodedDocument> get(String documentId) {
        return database.first(this::read, "SELECT * FROM document WHERE id = ?", documentId);
    }

    /** A document without its mentions, details and problems. */
    Optional<CodedDocument> outline(String documentId) {
        return database.first(
                row -> coded(row, List.of(), List.of(), List.of()), "SELECT * FROM document WHERE id = ?", documentId);
    }

    Optional<String> text(String documentId) {
        return database.first(row -> row.getString(1), "SELECT text FROM document WHERE id = ?", documentId);
    }

    /** Every document in the order in which they were added. */
    void each(Consumer<CodedDocument> taker) {
        database.each(taker, this::read, "SELECT * FROM document ORDER BY number");
    }

    private CodedDocument read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String text = row.getString("text");
        return coded(
                row,
                mentions(id, text),
                new DetailJson(text).read(row.getString("details")),
                problems(id, CodePoints.of(text)));
    }

    /** A row of the table with other mentions, details and problems than those that the tables have. */
    static CodedDocument coded(ResultSet row, List<EventMention> mentions, List<Detail> details, List<Problem> problems)
            throws SQLException {
        String text = row.getString("text");
        DocumentJson json = new DocumentJson(text);
        Document document = new Document(
                row.getString("id"),
                row.getString("content_hash"),
                row.getString("file"),
                Optional.ofNullable(row.getString("title")),
                text,
                Optional.ofNullable(row.getString("outlet")),
                Optional.ofNullable(row.getString("url")),
                row.getString("language"),
                Optional.ofNullable(row.getString("given")).map(DocumentJson::given),
                json.boilerplate(row.getString("boilerplate")),
                json.hints(row.getString("origin_hints")));
        return new CodedDocument(
                document,
                published(row),
                mentions,
                json.relays(row.getString("relays")),
                json.quotes(row.getString("quotes")),
                details,
                problems);
    }

    private static Optional<Published> published(ResultSet row) throws SQLException {
        String earliest = row.getString("published_earliest");
        return earliest == null
                ? Optional.empty()
                : Optional.of(new Published(
                        LocalDate.parse(earliest),
                        LocalDate.parse(row.getString("published_latest")),
                        Published.Basis.valueOf(row.getString("published_basis")),
                        row.getString("published_why")));
    }

    /** The mentions of a document in the order of its text; none of an unknown one. */
    List<EventMention> mentions(String documentId) {
        return text(documentId).map(text -> mentions(documentId, text)).orElse(List.of());
    }

    private List<EventMention> mentions(String document, String text) {
        return database.list(
                row -> MentionJson.read(row.getString(1), text),
                "SELECT record FROM mention WHERE document_id = ? ORDER BY position",
                document);
    }

    private List<Problem> problems(String document, CodePoints offsets) {
        return database.list(
                row -> new Problem(
                        ProblemCode.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3) == null
                                ? Optional.empty()
                                : Optional.of(new Span(offsets.toUtf16(row.getInt(3)), offsets.toUtf16(row.getInt(4)))),
                        row.getString(5)),
                "SELECT code, file, span_start, span_end, detail FROM problem WHERE document_id = ? ORDER BY number",
                document);
    }
}
