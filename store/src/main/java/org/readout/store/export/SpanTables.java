package org.readout.store.export;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.coder.json.MentionJson;
import org.readout.store.ProjectReader;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every stretch of text that a record points at, one a row: stand-off annotation of the documents. */
final class SpanTables {
    private static final Columns<Mark> COLUMNS = columns();

    private SpanTables() {}

    private record Mark(
            String document,
            long start,
            long end,
            String role,
            long position,
            @Nullable String mention) {}

    static Table spans(ProjectReader project) {
        return new Table(
                "spans", "one stretch of a document's text that a record points at", COLUMNS.columns(), taker -> {
                    Consumer<Mark> marks = mark -> taker.accept(new Table.Row(COLUMNS.row(mark), Optional.empty()));
                    project.documents(d -> {
                        parts(d.id(), "boilerplate", d.boilerplate(), marks);
                        parts(d.id(), "origin_hint", d.originHints(), marks);
                    });
                    project.mentions((record, event) -> mention(MentionJson.tree(record), marks));
                });
    }

    private static void parts(String document, String role, String json, Consumer<Mark> marks) {
        JsonNode parts = JsonMapper.shared().readTree(json);
        for (int i = 0; i < parts.size(); i++) {
            mark(document, parts.path(i).path("span"), role, i, null, marks);
        }
    }

    private static void mention(JsonNode record, Consumer<Mark> marks) {
        String document = record.path("document").path("id").asString();
        String id = record.path("id").asString();
        mark(document, record.path("evidence").path("sentence"), "sentence", 0, id, marks);
        mark(document, record.path("evidence").path("trigger").path("span"), "trigger", 0, id, marks);
        each(document, record, "actors", "actor", id, marks);
        each(document, record, "recipients", "recipient", id, marks);
        mark(document, record.path("date").path("span"), "date", 0, id, marks);
        mark(document, record.path("place").path("span"), "place", 0, id, marks);
        each(document, record, "quantities", "quantity", id, marks);
        mark(document, record.path("condition").path("span"), "condition", 0, id, marks);
        JsonNode links = record.path("attribution");
        for (int i = 0; i < links.size(); i++) {
            mark(document, links.path(i).path("source").path("span"), "source", i, id, marks);
            mark(document, links.path(i).path("cue").path("span"), "cue", i, id, marks);
            for (JsonNode content : links.path(i).path("content")) {
                mark(document, content, "content", i, id, marks);
            }
        }
    }

    private static void each(
            String document, JsonNode record, String key, String role, String id, Consumer<Mark> marks) {
        JsonNode all = record.path(key);
        for (int i = 0; i < all.size(); i++) {
            mark(document, all.path(i).path("span"), role, i, id, marks);
        }
    }

    private static void mark(
            String document, JsonNode span, String role, int position, @Nullable String mention, Consumer<Mark> marks) {
        if (span.isArray()) {
            marks.accept(new Mark(document, span.path(0).asLong(), span.path(1).asLong(), role, position, mention));
        }
    }

    private static Columns<Mark> columns() {
        return new Columns<Mark>()
                .add("document_id", Type.TEXT, "the document", Mark::document)
                .add("span_start", Type.INTEGER, "offset in Unicode code points of the text", Mark::start)
                .add("span_end", Type.INTEGER, "offset behind the last code point", Mark::end)
                .add(
                        "role",
                        Type.TEXT,
                        "boilerplate, origin_hint; or of a mention: sentence, trigger, actor, recipient, date, place, quantity,"
                                + " condition, source, cue, content",
                        Mark::role)
                .add(
                        "position",
                        Type.INTEGER,
                        "which of several, from 0: of source, cue and content the link of the chain, outermost 0",
                        Mark::position)
                .add("mention_id", Type.TEXT, "the mention; empty for parts of the document", Mark::mention);
    }
}
