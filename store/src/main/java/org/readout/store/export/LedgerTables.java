package org.readout.store.export;

import static org.readout.store.export.Columns.each;
import static org.readout.store.export.Columns.joined;
import static org.readout.store.export.Columns.key;
import static org.readout.store.export.Columns.text;

import java.util.Optional;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/** Demands, promises, plans, threats, warnings and conditions with what became of them, as a flat table. */
public final class LedgerTables {
    private static final Columns<JsonNode> COLUMNS = columns();

    private LedgerTables() {}

    public static Table ledger(ProjectReader project) {
        return new Table(
                "ledger",
                "one demand, promise, plan, threat, warning or condition that was stated",
                COLUMNS.columns(),
                taker -> new ProjectLookup(project)
                        .ledger(e -> taker.accept(new Table.Row(COLUMNS.row(e), Optional.of(e.toString())))));
    }

    private static Columns<JsonNode> columns() {
        Columns<JsonNode> columns = new Columns<JsonNode>()
                .add("id", Type.TEXT, "stable as long as its first statement is the first", e -> text(e, "id"))
                .add("kind", Type.TEXT, "DEMAND, PROMISE, PLAN, THREAT, WARNING or CONDITION", e -> text(e, "kind"))
                .add(
                        "state",
                        Type.TEXT,
                        "OPEN, ACCEPTED, MET, REFUSED, BROKEN, CARRIED_OUT or WITHDRAWN, by the reports",
                        e -> text(e, "state"))
                .add("event_id", Type.TEXT, "the event that its first statement belongs to", e -> text(e, "event"));
        parties(columns, "by", "who states it");
        parties(columns, "to", "at whom it is directed");
        return columns.add("foreseen_type", Type.TEXT, "type of what would happen", e -> text(e, "foreseen", "type"))
                .add("foreseen_mode", Type.TEXT, "its mode", e -> text(e, "foreseen", "mode"))
                .add("made", Type.DATE, "day on which it was said, else of its first report", e -> text(e, "made"))
                .add("due_earliest", Type.DATE, "first day on which it is to happen", e -> text(e, "due", "earliest"))
                .add("due_latest", Type.DATE, "last day", e -> text(e, "due", "latest"))
                .add("document_id", Type.TEXT, "document that states it first", e -> text(e, "words", "document"))
                .add("words", Type.TEXT, "the statement in the words of the text", e -> text(e, "words", "text"))
                .add("words_start", Type.INTEGER, "offset in Unicode code points", e -> offset(e, 0))
                .add("words_end", Type.INTEGER, "offset behind the last code point", e -> offset(e, 1))
                .add("condition", Type.TEXT, "words of the condition", e -> text(e, "condition", "text"))
                .add("said_by", Type.TEXT, "chain of sources from the outermost", e -> joined(e.path("said_by")))
                .add("statement_ids", Type.TEXT, "ids of the mentions that state it", e -> joined(e.path("statements")))
                .add(
                        "change_states",
                        Type.TEXT,
                        "what later reports tell, in order",
                        e -> each(e.path("changes"), key("state")))
                .add(
                        "change_claimed",
                        Type.TEXT,
                        "true where only a source says so, which does not alter the state",
                        e -> each(e.path("changes"), key("claimed")))
                .add("change_days", Type.TEXT, "days of those reports", e -> each(e.path("changes"), key("reported")))
                .add("change_mention_ids", Type.TEXT, "their mentions", e -> each(e.path("changes"), key("mention")));
    }

    private static void parties(Columns<JsonNode> columns, String key, String meaning) {
        columns.add(key + "_ids", Type.TEXT, meaning + ": dictionary ids", e -> each(e.path(key), key("id")))
                .add(key + "_names", Type.TEXT, meaning + ": names", e -> each(e.path(key), key("name")))
                .add(
                        key + "_countries",
                        Type.TEXT,
                        meaning + ": ISO 3166-1 alpha-3, or IGO, NGO, NON",
                        e -> each(e.path(key), key("country")));
    }

    private static @org.jspecify.annotations.Nullable Object offset(JsonNode entry, int end) {
        JsonNode span = entry.path("words").path("span");
        return span.isArray() ? (Object) span.path(end).asLong() : null;
    }
}
