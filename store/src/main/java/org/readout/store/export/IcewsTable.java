package org.readout.store.export;

import static org.readout.store.export.Columns.number;
import static org.readout.store.export.Columns.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/** Events in the 20 columns of the ICEWS Coded Event Data. */
final class IcewsTable {
    private static final Columns<ExchangeRow> COLUMNS = columns();

    private IcewsTable() {}

    static Table of(ExchangeRows rows) {
        return new Table(
                "icews",
                "one event between one source and one target",
                COLUMNS.columns(),
                taker -> rows.pairs(r -> taker.accept(new Table.Row(COLUMNS.row(r), Optional.empty()))));
    }

    private static Columns<ExchangeRow> columns() {
        Columns<ExchangeRow> columns = new Columns<ExchangeRow>()
                .add(
                        "Event ID",
                        Type.INTEGER,
                        "number of the row; the ids file has the event's own id",
                        ExchangeRow::number)
                .add(
                        "Event Date",
                        Type.DATE,
                        "the first possible day, else that of the first report: see the ids file",
                        ExchangeRow::day);
        party(columns, "Source", ExchangeRow::source);
        columns.add("Event Text", Type.TEXT, "name of the CAMEO category", cameo(Cameo.Code::name))
                .add("CAMEO Code", Type.TEXT, "two to four digits", cameo(Cameo.Code::code))
                .add("Intensity", Type.NUMBER, "Goldstein score of the CAMEO code", cameo(Cameo.Code::goldstein));
        party(columns, "Target", ExchangeRow::target);
        return columns.add(
                        "Story ID",
                        Type.TEXT,
                        "id of the document of the first report",
                        r -> text(r.firstReport(), "document", "id"))
                .add("Sentence Number", Type.INTEGER, "always empty: sentences have offsets, not numbers", r -> null)
                .add("Publisher", Type.TEXT, "its outlet", r -> text(r.firstReport(), "document", "outlet"))
                .add(
                        "City",
                        Type.TEXT,
                        "the place, where it lies within 25 km of its coordinates",
                        r -> r.isTown() ? r.place().orElse(null) : null)
                .add("District", Type.TEXT, "always empty: not coded", r -> null)
                .add(
                        "Province",
                        Type.TEXT,
                        "the place, where it is wider and no country",
                        r -> !r.isTown() && number(r.record(), "place", "lat") != null
                                ? r.place().orElse(null)
                                : null)
                .add(
                        "Country",
                        Type.TEXT,
                        "English name (CLDR) of the country of the place",
                        r -> r.placeCountry().map(CountryNames::of).orElse(null))
                .add("Latitude", Type.NUMBER, "WGS 84", r -> number(r.record(), "place", "lat"))
                .add("Longitude", Type.NUMBER, "WGS 84", r -> number(r.record(), "place", "lon"));
    }

    private static void party(
            Columns<ExchangeRow> columns, String prefix, Function<ExchangeRow, Optional<JsonNode>> party) {
        columns.add(
                        prefix + " Name",
                        Type.TEXT,
                        "canonical name, else the country's",
                        r -> party.apply(r).map(IcewsTable::name).orElse(null))
                .add(
                        prefix + " Sectors",
                        Type.TEXT,
                        "PLOVER sector codes with commas between; ICEWS's own list of sectors is another",
                        r -> party.apply(r).map(IcewsTable::sectors).orElse(null))
                .add(
                        prefix + " Country",
                        Type.TEXT,
                        "English name (CLDR)",
                        r -> party.apply(r)
                                .flatMap(p -> Optional.ofNullable(text(p, "country")))
                                .map(CountryNames::of)
                                .orElse(null));
    }

    private static Function<ExchangeRow, @Nullable Object> cameo(Function<Cameo.Code, Object> part) {
        return row -> row.cameo().map(part).orElse(null);
    }

    private static @Nullable String name(JsonNode party) {
        String name = text(party, "name");
        String country = text(party, "country");
        return name != null || country == null ? name : CountryNames.of(country);
    }

    private static String sectors(JsonNode party) {
        return party.path("sectors").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
    }
}
