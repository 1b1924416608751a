package org.readout.app.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.app.web.chart.DataTable;
import org.readout.core.Place;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** Events of a chart as a table: whole for programs, the first of them for reading. */
public final class EntryTable {
    private static final int MOST_ROWS = 60;

    private record Field(Column column, Function<Entry, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            field("id", Type.TEXT, "id of the event", e -> e.event().id()),
            field(
                    "first_day",
                    Type.DATE,
                    "first day it may have happened on",
                    e -> e.first().map(Object::toString).orElse(null)),
            field(
                    "last_day",
                    Type.DATE,
                    "last such day",
                    e -> e.last().map(Object::toString).orElse(null)),
            field(
                    "bound_by",
                    Type.TEXT,
                    "date: the reports tell it; first_report: only the day of the first report bounds it",
                    e -> e.isDated() ? "date" : e.day().isPresent() ? "first_report" : null),
            field("type", Type.TEXT, "PLOVER type", e -> e.event().kind().type()),
            field("mode", Type.TEXT, "PLOVER mode", e -> e.event().kind().mode().orElse(null)),
            field("quad", Type.TEXT, "quad class", e -> e.event().quad().name()),
            field(
                    "score",
                    Type.NUMBER,
                    "conflict–cooperation scale, −10 to +10",
                    e -> e.event().score()),
            field(
                    "status",
                    Type.TEXT,
                    "what it has come to, by the reports",
                    e -> e.event().status().name()),
            field("sources", Type.TEXT, "who acts, joined by |", e -> joined(e.sources())),
            field("targets", Type.TEXT, "towards whom, joined by |", e -> joined(e.targets())),
            field(
                    "dyads",
                    Type.TEXT,
                    "pairs SOURCE:TARGET, joined by |",
                    e -> e.pairs().stream()
                            .map(p -> p.source() + ":" + p.target())
                            .sorted()
                            .collect(Collectors.joining("|"))),
            field(
                    "place",
                    Type.TEXT,
                    "name of the place",
                    e -> e.event().place().map(Place::name).orElse(null)),
            field(
                    "place_country",
                    Type.TEXT,
                    "ISO 3166-1 alpha-3",
                    e -> e.event().place().flatMap(Place::country).orElse(null)),
            field("place_lat", Type.NUMBER, "WGS 84", e -> point(e, Place.Point::latitude)),
            field("place_lon", Type.NUMBER, "WGS 84", e -> point(e, Place.Point::longitude)),
            field("place_radius_km", Type.NUMBER, "the place lies within", e -> point(e, Place.Point::radiusKm)),
            field("mentions", Type.INTEGER, "statements of it", e ->
                    (long) e.event().mentions()),
            field("documents", Type.INTEGER, "documents that tell it", e ->
                    (long) e.event().documents()),
            field("origins", Type.INTEGER, "independent reports", e ->
                    (long) e.event().origins()),
            field("discrepancies", Type.INTEGER, "fields on which accounts differ", e ->
                    (long) e.event().discrepancies()),
            field(
                    "confidence",
                    Type.NUMBER,
                    "of its surest mention",
                    e -> e.event().confidence()),
            field("headline", Type.TEXT, "the event in one line", e -> e.headline()));

    private EntryTable() {}

    /** All of them, one row each. */
    public static Table of(String name, List<Entry> entries) {
        return new Table(
                name,
                "one event of the chart",
                FIELDS.stream().map(Field::column).toList(),
                taker -> entries.forEach(e -> taker.accept(new Table.Row(
                        FIELDS.stream().map(f -> f.value().apply(e)).toArray(), Optional.empty()))));
    }

    /** The first of them, for reading. */
    public static DataTable read(String caption, List<Entry> entries) {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (Entry entry : entries.subList(0, Math.min(MOST_ROWS, entries.size()))) {
            rows.add(List.of(
                    DataTable.text(EventWords.when(entry)),
                    DataTable.link(entry.headline(), EventWords.href(entry.event())),
                    DataTable.text(EventWords.kind(entry.event())),
                    DataTable.text(EventWords.status(entry.event())),
                    DataTable.number(entry.event().documents())));
        }
        Optional<String> more = entries.size() > MOST_ROWS
                ? Optional.of("The first " + MOST_ROWS + " of " + EventWords.counted(entries.size(), "event")
                        + "; CSV and JSON below have all.")
                : Optional.empty();
        return new DataTable(caption, List.of("When", "Event", "Kind", "Status", "Documents"), rows, more);
    }

    private static Field field(String name, Type type, String meaning, Function<Entry, @Nullable Object> value) {
        return new Field(new Column(name, type, meaning), value);
    }

    private static String joined(java.util.Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining("|"));
    }

    private static @Nullable Object point(Entry entry, Function<Place.Point, Double> value) {
        return entry.event().place().flatMap(Place::point).map(value).orElse(null);
    }
}
