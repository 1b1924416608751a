package org.readout.store.export;

import static org.readout.store.export.Columns.codes;
import static org.readout.store.export.Columns.each;
import static org.readout.store.export.Columns.joined;
import static org.readout.store.export.Columns.key;
import static org.readout.store.export.Columns.number;
import static org.readout.store.export.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.coder.json.MentionJson;
import org.readout.store.ProjectReader;
import org.readout.store.StoredMention;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/**
 * Event mentions as a flat table: the columns of {@code readout code --format csv}, and after them the event and the
 * country numbers.
 */
public final class MentionTables {
    private static final Columns<Mention> COLUMNS = columns();

    private MentionTables() {}

    private record Mention(JsonNode record, String event) {}

    static Table mentions(ProjectReader project) {
        return new Table(
                "mentions",
                "one statement, in one document, that an event happened, will, may, or did not happen",
                COLUMNS.columns(),
                taker -> project.mentions((record, event) -> taker.accept(new Table.Row(
                        COLUMNS.row(new Mention(MentionJson.tree(record), event)), Optional.of(record)))));
    }

    /** Some of them. */
    public static Table mentions(List<StoredMention> some) {
        return new Table(
                "mentions",
                "one statement, in one document, that an event happened, will, may, or did not happen",
                COLUMNS.columns(),
                taker -> some.forEach(m -> taker.accept(new Table.Row(
                        COLUMNS.row(new Mention(m.record(), m.event().orElse(""))),
                        Optional.of(m.record().toString())))));
    }

    private static Columns<Mention> columns() {
        Columns<Mention> columns = new Columns<>();
        document(columns);
        kind(columns);
        parties(columns, "actor", "actors");
        parties(columns, "recipient", "recipients");
        circumstances(columns);
        sources(columns);
        evidence(columns);
        return joins(columns);
    }

    private static void document(Columns<Mention> columns) {
        field(columns, "id", Type.TEXT, "stable for document, trigger, kind and parties", "id");
        field(columns, "document_id", Type.TEXT, "the document", "document", "id");
        field(columns, "file", Type.TEXT, "path or address as given", "document", "file");
        field(columns, "title", Type.TEXT, "title of the document", "document", "title");
        field(columns, "outlet", Type.TEXT, "its outlet", "document", "outlet");
        field(columns, "url", Type.TEXT, "its address", "document", "url");
        field(
                columns,
                "published_earliest",
                Type.DATE,
                "first day of publication",
                "document",
                "published",
                "earliest");
        field(columns, "published_latest", Type.DATE, "last day of publication", "document", "published", "latest");
        field(columns, "published_basis", Type.TEXT, "given, metadata or inferred", "document", "published", "basis");
    }

    private static void kind(Columns<Mention> columns) {
        field(columns, "type", Type.TEXT, "PLOVER type", "type");
        field(columns, "mode", Type.TEXT, "PLOVER mode", "mode");
        add(columns, "contexts", "PLOVER contexts", m -> joined(m.path("contexts")));
        field(columns, "quad", Type.TEXT, "quad class", "quad");
        numeric(columns, "score", "conflict–cooperation scale, −10 to +10", "score");
        field(columns, "status", Type.TEXT, "whether it happened, according to the mention", "status");
        field(columns, "foreseen_type", Type.TEXT, "type of what would happen", "foreseen", "type");
        field(columns, "foreseen_mode", Type.TEXT, "its mode", "foreseen", "mode");
    }

    private static void parties(Columns<Mention> columns, String prefix, String parties) {
        add(columns, prefix + "_texts", "words of the text", m -> each(m.path(parties), key("text")));
        add(columns, prefix + "_ids", "dictionary ids", m -> each(m.path(parties), key("id")));
        add(columns, prefix + "_names", "names", m -> each(m.path(parties), key("name")));
        add(
                columns,
                prefix + "_countries",
                "ISO 3166-1 alpha-3, or IGO, NGO, NON",
                m -> each(m.path(parties), key("country")));
        add(
                columns,
                prefix + "_sectors",
                "PLOVER sectors; those of one party are joined by +",
                m -> each(m.path(parties), p -> joined(p.path("sectors")).replace('|', '+')));
    }

    private static void circumstances(Columns<Mention> columns) {
        field(columns, "date_earliest", Type.DATE, "first day on which it may have begun", "date", "earliest");
        field(columns, "date_latest", Type.DATE, "last day", "date", "latest");
        field(columns, "date_timex", Type.TEXT, "TIMEX3 value", "date", "timex");
        field(columns, "date_text", Type.TEXT, "words it was read from", "date", "text");
        field(columns, "place_name", Type.TEXT, "place", "place", "name");
        field(columns, "place_country", Type.TEXT, "its country, ISO 3166-1 alpha-3", "place", "country");
        numeric(columns, "place_lat", "WGS 84 latitude", "place", "lat");
        numeric(columns, "place_lon", "WGS 84 longitude", "place", "lon");
        numeric(columns, "place_radius_km", "radius within which the place lies", "place", "radius_km");
        field(columns, "place_text", Type.TEXT, "words it was read from", "place", "text");
        add(
                columns,
                "quantity_values",
                "numbers; empty where malformed",
                m -> each(m.path("quantities"), key("value")));
        add(columns, "quantity_bounds", "EXACT, ABOUT, AT_LEAST …", m -> each(m.path("quantities"), key("bound")));
        add(columns, "quantity_units", "what is counted", m -> each(m.path("quantities"), key("unit")));
        add(columns, "quantity_of", "what is true of the counted", m -> each(m.path("quantities"), key("of")));
        add(columns, "quantity_texts", "words", m -> each(m.path("quantities"), key("text")));
    }

    private static void sources(Columns<Mention> columns) {
        link(columns, "source_texts", "chain of sources from the outermost: words", key("text"));
        link(columns, "source_names", "their names", key("name"));
        link(columns, "source_kinds", "PERSON, OFFICE, ANONYMOUS, OUTLET, DOCUMENT, UNNAMED", key("kind"));
        link(columns, "source_countries", "their countries", key("country"));
        add(
                columns,
                "source_cues",
                "words that attribute",
                m -> each(m.path("attribution"), l -> key("text").apply(l.path("cue"))));
        add(columns, "source_forms", "DIRECT, INDIRECT or MIXED", m -> each(m.path("attribution"), key("form")));
        add(
                columns,
                "anonymity_reasons",
                "reasons given for not naming the source",
                m -> each(m.path("attribution"), key("anonymity_reason")));
        field(columns, "condition", Type.TEXT, "words of the condition", "condition", "text");
    }

    private static void evidence(Columns<Mention> columns) {
        field(columns, "trigger", Type.TEXT, "words that name the event", "evidence", "trigger", "text");
        offset(columns, "trigger_start", m -> m.path("evidence").path("trigger").path("span"), 0);
        offset(columns, "trigger_end", m -> m.path("evidence").path("trigger").path("span"), 1);
        field(columns, "sentence", Type.TEXT, "the sentence or passage", "evidence", "text");
        offset(columns, "sentence_start", m -> m.path("evidence").path("sentence"), 0);
        offset(columns, "sentence_end", m -> m.path("evidence").path("sentence"), 1);
        numeric(columns, "confidence", "probability that the record is right", "confidence");
        add(columns, "decided_by", "rules and model decisions that made it", m -> joined(m.path("decided_by")));
        field(columns, "coder_version", Type.TEXT, "version of the program", "coder", "version");
        field(columns, "coder_model", Type.TEXT, "version of the model", "coder", "model");
        field(columns, "coder_codebook", Type.TEXT, "version of the codebook", "coder", "codebook");
    }

    private static Columns<Mention> joins(Columns<Mention> columns) {
        columns.add(
                "event_id",
                Type.TEXT,
                "the event that it is a mention of",
                m -> m.event().isEmpty() ? null : m.event());
        add(
                columns,
                "actor_cow",
                "Correlates of War numbers, empty where that list has none (IGO, NGO, NON, territories)",
                m -> codes(m.path("actors"), CountryCodes.Codes::cow));
        add(
                columns,
                "actor_gw",
                "Gleditsch–Ward numbers, empty where that list has none (IGO, NGO, NON, territories)",
                m -> codes(m.path("actors"), CountryCodes.Codes::gw));
        add(
                columns,
                "recipient_cow",
                "Correlates of War numbers, empty where that list has none (IGO, NGO, NON, territories)",
                m -> codes(m.path("recipients"), CountryCodes.Codes::cow));
        add(
                columns,
                "recipient_gw",
                "Gleditsch–Ward numbers, empty where that list has none (IGO, NGO, NON, territories)",
                m -> codes(m.path("recipients"), CountryCodes.Codes::gw));
        return columns;
    }

    private static void field(Columns<Mention> columns, String name, Type type, String meaning, String... path) {
        columns.add(name, type, meaning, m -> text(m.record(), path));
    }

    private static void numeric(Columns<Mention> columns, String name, String meaning, String... path) {
        columns.add(name, Type.NUMBER, meaning, m -> number(m.record(), path));
    }

    private static void add(Columns<Mention> columns, String name, String meaning, Function<JsonNode, String> value) {
        columns.add(name, Type.TEXT, meaning, m -> value.apply(m.record()));
    }

    private static void link(Columns<Mention> columns, String name, String meaning, Function<JsonNode, String> value) {
        add(columns, name, meaning, m -> each(m.path("attribution"), l -> value.apply(l.path("source"))));
    }

    private static void offset(Columns<Mention> columns, String name, Function<JsonNode, JsonNode> span, int end) {
        columns.add(
                name,
                Type.INTEGER,
                "offset in Unicode code points of the text",
                m -> span.apply(m.record()).path(end).asLong());
    }
}
