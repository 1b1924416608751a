package org.readout.store.export;

import static org.readout.store.export.Columns.number;
import static org.readout.store.export.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/** Events in the 40 columns of POLECAT, the data set in PLOVER; several values are joined by "; ", none is "None". */
final class PloverTable {
    private static final String NONE = "None";
    private static final Columns<ExchangeRow> COLUMNS = columns();

    private PloverTable() {}

    static Table of(ExchangeRows rows) {
        return new Table(
                "plover",
                "one event with all its parties",
                COLUMNS.columns(),
                taker -> rows.events(r -> taker.accept(new Table.Row(COLUMNS.row(r), Optional.empty()))));
    }

    private static Columns<ExchangeRow> columns() {
        Columns<ExchangeRow> columns = new Columns<ExchangeRow>()
                .add("Event ID", Type.TEXT, "id of the event", r -> r.event().id())
                .add(
                        "Event Date",
                        Type.DATE,
                        "the first possible day, else that of the first report: see the ids file",
                        ExchangeRow::day)
                .add("Event Type", Type.TEXT, "PLOVER type", r -> text(r.record(), "type"))
                .add("Event Mode", Type.TEXT, "PLOVER mode", r -> orNone(text(r.record(), "mode")))
                .add("Intensity", Type.NUMBER, "score of type and mode, −10 to +10", r -> number(r.record(), "score"))
                .add(
                        "Quad Code",
                        Type.TEXT,
                        "quad class in words",
                        r -> orNone(text(r.record(), "quad")).replace('_', ' '))
                .add("Contexts", Type.TEXT, "of all mentions", r -> list(ExchangeRows.contexts(r.mentions()).stream()));
        party(columns, "Actor", "actors");
        party(columns, "Recipient", "recipients");
        place(columns);
        columns.add(
                        "Source",
                        Type.TEXT,
                        "outlets that report it",
                        r -> list(texts(r.record().path("outlets"))))
                .add(
                        "Publication Date",
                        Type.DATE,
                        "earliest day of publication",
                        r -> text(r.record(), "first_reported"));
        for (String story : List.of("Story People", "Story Organizations", "Story Locations")) {
            columns.add(story, Type.TEXT, "always None: only parties of events are coded", r -> NONE);
        }
        return columns.add("Language", Type.TEXT, "of the texts that were coded", r -> "English")
                .add("Version", Type.TEXT, "of program, model and codebook", PloverTable::version);
    }

    private static void party(Columns<ExchangeRow> columns, String role, String key) {
        columns.add(role + " Name", Type.TEXT, "canonical names", r -> each(r, key, p -> text(p, "name")))
                .add(
                        role + " Country",
                        Type.TEXT,
                        "ISO 3166-1 alpha-3, or IGO, NGO, NON",
                        r -> each(r, key, p -> text(p, "country")))
                .add(role + " COW", Type.TEXT, "Correlates of War numbers", r -> each(r, key, PloverTable::cow))
                .add(
                        "Primary " + role + " Sector",
                        Type.TEXT,
                        "most telling sector of each",
                        r -> each(r, key, p -> text(p.path("sectors").path(0))))
                .add(
                        role + " Sectors",
                        Type.TEXT,
                        "sectors of each, with / between",
                        r -> each(r, key, p -> texts(p.path("sectors")).collect(Collectors.joining("/"))))
                .add(role + " Title", Type.TEXT, "always None: titles are read, not kept", r -> NONE)
                .add(
                        role + " Name Raw",
                        Type.TEXT,
                        "words of the first report",
                        r -> list(r.firstReport().path(key).valueStream().map(p -> text(p, "text"))))
                .add(
                        "Wikipedia " + role + " ID",
                        Type.TEXT,
                        "the dictionary's ids: parties are not linked to Wikipedia",
                        r -> each(r, key, p -> text(p, "id")));
    }

    private static void place(Columns<ExchangeRow> columns) {
        columns.add("Placename", Type.TEXT, "place", r -> r.place().orElse(NONE))
                .add(
                        "City",
                        Type.TEXT,
                        "the place, within 25 km",
                        r -> r.isTown() ? r.place().orElse(NONE) : NONE)
                .add("District", Type.TEXT, "always None: not coded", r -> NONE)
                .add("Province", Type.TEXT, "always None: not coded", r -> NONE)
                .add(
                        "Country",
                        Type.TEXT,
                        "ISO 3166-1 alpha-3",
                        r -> r.placeCountry().orElse(NONE))
                .add("Latitude", Type.NUMBER, "WGS 84", r -> number(r.record(), "place", "lat"))
                .add("Longitude", Type.NUMBER, "WGS 84", r -> number(r.record(), "place", "lon"))
                .add("GeoNames ID", Type.TEXT, "always None: not kept", r -> NONE)
                .add(
                        "Raw Placename",
                        Type.TEXT,
                        "words of the first report",
                        r -> orNone(text(r.firstReport(), "place", "text")))
                .add("Feature Type", Type.TEXT, "always None: not kept", r -> NONE);
    }

    private static String each(ExchangeRow row, String key, Function<JsonNode, @Nullable String> value) {
        return list(row.record().path(key).valueStream().map(value));
    }

    private static String list(Stream<@Nullable String> values) {
        String joined = values.map(PloverTable::orNone).collect(Collectors.joining("; "));
        return joined.isEmpty() ? NONE : joined;
    }

    private static Stream<@Nullable String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    private static String orNone(@Nullable String value) {
        return value == null || value.isEmpty() ? NONE : value;
    }

    private static @Nullable String cow(JsonNode party) {
        Object number = Columns.number(text(party, "country"), CountryCodes.Codes::cow);
        return number == null ? null : number.toString();
    }

    private static String version(ExchangeRow row) {
        JsonNode coder = row.firstReport().path("coder");
        return text(coder, "version") + " " + text(coder, "model") + " " + text(coder, "codebook");
    }
}
