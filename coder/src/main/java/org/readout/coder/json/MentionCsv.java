package org.readout.coder.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.Span;

/**
 * Event mentions as one flat table after RFC 4180: a header line, CR LF line ends, quotes only where needed.
 *
 * <p>A field that is absent is empty. A field with several values joins them by {@code |}, in the record's order, so that
 * the n-th name, country and id belong together; a {@code |} or backslash inside a value is preceded by a backslash.
 * Offsets are Unicode code points of the document's text.
 */
public final class MentionCsv {
    private static final List<Column> COLUMNS = columns();

    private record Column(String name, Function<Row, String> value) {}

    private record Row(EventMention mention, CodePoints offsets) {}

    private MentionCsv() {}

    /** The column names in order, as one line with its line end. */
    public static String header() {
        return line(COLUMNS.stream().map(Column::name));
    }

    /** The names of the columns, in order. */
    public static List<String> columnNames() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /** The mention as one line with its line end. */
    public static String write(EventMention mention, CodePoints documentOffsets) {
        Row row = new Row(mention, documentOffsets);
        return line(COLUMNS.stream().map(c -> c.value().apply(row)));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        documentColumns(columns);
        kindColumns(columns);
        partyColumns(columns, "actor", EventMention::actors);
        partyColumns(columns, "recipient", EventMention::recipients);
        circumstanceColumns(columns);
        sourceColumns(columns);
        evidenceColumns(columns);
        return List.copyOf(columns);
    }

    private static void documentColumns(List<Column> columns) {
        add(columns, "id", EventMention::id);
        add(columns, "document_id", m -> m.document().id());
        add(columns, "file", m -> m.document().file());
        add(columns, "title", m -> m.document().title().orElse(""));
        add(columns, "outlet", m -> m.document().outlet().orElse(""));
        add(columns, "url", m -> m.document().url().orElse(""));
        add(columns, "published_earliest", m -> text(m.document().published().map(p -> p.earliest())));
        add(columns, "published_latest", m -> text(m.document().published().map(p -> p.latest())));
        add(columns, "published_basis", m -> text(m.document().published().map(p -> Names.lower(p.basis()))));
    }

    private static void kindColumns(List<Column> columns) {
        add(columns, "type", m -> m.kind().type());
        add(columns, "mode", m -> m.kind().mode().orElse(""));
        add(columns, "contexts", m -> joined(m.contexts()));
        add(columns, "quad", m -> m.quad().name());
        add(columns, "score", m -> number(m.score()));
        add(columns, "status", m -> m.status().name());
        add(columns, "foreseen_type", m -> text(m.foreseen().map(f -> f.type())));
        add(columns, "foreseen_mode", m -> text(m.foreseen().flatMap(f -> f.mode())));
    }

    private static void partyColumns(
            List<Column> columns, String prefix, Function<EventMention, List<ActorMention>> parties) {
        add(
                columns,
                prefix + "_texts",
                m -> each(parties.apply(m), a -> a.excerpt().text()));
        add(
                columns,
                prefix + "_ids",
                m -> each(parties.apply(m), a -> a.actor().id().orElse("")));
        add(
                columns,
                prefix + "_names",
                m -> each(parties.apply(m), a -> a.actor().name().orElse("")));
        add(
                columns,
                prefix + "_countries",
                m -> each(parties.apply(m), a -> a.actor().country().orElse("")));
        add(
                columns,
                prefix + "_sectors",
                m -> each(
                        parties.apply(m),
                        a -> a.actor().sectors().stream().map(Sector::name).collect(Collectors.joining("+"))));
    }

    private static void circumstanceColumns(List<Column> columns) {
        add(columns, "date_earliest", m -> text(m.date().flatMap(d -> d.earliest())));
        add(columns, "date_latest", m -> text(m.date().flatMap(d -> d.latest())));
        add(columns, "date_timex", m -> text(m.date().flatMap(d -> d.timex())));
        add(columns, "date_text", m -> words(m.date().flatMap(d -> d.source())));
        add(columns, "place_name", m -> text(m.place().map(Place::name)));
        add(columns, "place_country", m -> text(m.place().flatMap(Place::country)));
        add(columns, "place_lat", m -> coordinate(m, Place.Point::latitude));
        add(columns, "place_lon", m -> coordinate(m, Place.Point::longitude));
        add(columns, "place_radius_km", m -> coordinate(m, Place.Point::radiusKm));
        add(columns, "place_text", m -> words(m.place().flatMap(Place::source)));
        add(columns, "quantity_values", m -> each(m.quantities(), MentionCsv::value));
        add(columns, "quantity_bounds", m -> each(m.quantities(), q -> q.bound().name()));
        add(columns, "quantity_units", m -> each(m.quantities(), Quantity::unit));
        add(columns, "quantity_of", m -> each(m.quantities(), q -> q.of().orElse("")));
        add(columns, "quantity_texts", m -> each(m.quantities(), q -> q.source().text()));
    }

    private static void sourceColumns(List<Column> columns) {
        add(
                columns,
                "source_texts",
                m -> each(m.attribution(), a -> words(a.source().excerpt())));
        add(
                columns,
                "source_names",
                m -> each(m.attribution(), a -> a.source().name().orElse("")));
        add(
                columns,
                "source_kinds",
                m -> each(m.attribution(), a -> a.source().kind().name()));
        add(
                columns,
                "source_countries",
                m -> each(m.attribution(), a -> a.source().country().orElse("")));
        add(columns, "source_cues", m -> each(m.attribution(), a -> words(a.cue())));
        add(columns, "source_forms", m -> each(m.attribution(), a -> a.form().name()));
        add(columns, "anonymity_reasons", m -> each(m.attribution(), a -> reason(a)));
        add(columns, "condition", m -> words(m.condition()));
    }

    private static void evidenceColumns(List<Column> columns) {
        add(columns, "trigger", m -> m.evidence().trigger().text());
        addOffsets(columns, "trigger", m -> m.evidence().trigger().span());
        add(columns, "sentence", m -> m.evidence().sentence().text());
        addOffsets(columns, "sentence", m -> m.evidence().sentence().span());
        add(columns, "confidence", m -> number(m.confidence()));
        add(columns, "decided_by", m -> joined(m.decidedBy()));
        add(columns, "coder_version", m -> m.coder().version());
        add(columns, "coder_model", m -> m.coder().model());
        add(columns, "coder_codebook", m -> m.coder().codebook());
    }

    private static void add(List<Column> columns, String name, Function<EventMention, String> value) {
        columns.add(new Column(name, row -> value.apply(row.mention())));
    }

    private static void addOffsets(List<Column> columns, String name, Function<EventMention, Span> span) {
        columns.add(new Column(
                name + "_start",
                row -> Integer.toString(
                        row.offsets().fromUtf16(span.apply(row.mention()).start()))));
        columns.add(new Column(
                name + "_end",
                row -> Integer.toString(
                        row.offsets().fromUtf16(span.apply(row.mention()).end()))));
    }

    private static String reason(Attribution link) {
        return link.anonymityReason().orElse("");
    }

    private static String value(Quantity quantity) {
        return quantity.value().isPresent() ? number(quantity.value().getAsDouble()) : "";
    }

    private static String coordinate(EventMention mention, Function<Place.Point, Double> coordinate) {
        return mention.place()
                .flatMap(Place::point)
                .map(p -> number(coordinate.apply(p)))
                .orElse("");
    }

    private static String words(Optional<Excerpt> excerpt) {
        return excerpt.map(Excerpt::text).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static <T> String each(List<T> elements, Function<T, String> text) {
        return joined(elements.stream().map(text).toList());
    }

    private static String joined(List<String> values) {
        return values.stream()
                .map(v -> v.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    private static String line(Stream<String> fields) {
        return fields.map(MentionCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
