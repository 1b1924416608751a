package org.readout.store.export;

import static org.readout.store.export.Columns.number;
import static org.readout.store.export.Columns.size;
import static org.readout.store.export.Columns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.store.export.Column.Type;
import tools.jackson.databind.JsonNode;

/** Events in the 61 columns of the event table of GDELT 2.0. */
final class GdeltTable {
    /** Sectors that CAMEO has as types of actors under the same letters. */
    private static final Set<String> TYPES = Set.of(
            "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "OPP", "REB", "UAF", "IGO", "NGO", "MED", "BUS", "EDU", "LAB",
            "REF", "CVL", "CRM", "IMG");

    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "NON");
    private static final String NOTHING = "always empty: ";

    private static final Columns<ExchangeRow> COLUMNS = columns();

    private GdeltTable() {}

    static Table of(ExchangeRows rows) {
        return new Table(
                "gdelt",
                "one event between one source (Actor1) and one target (Actor2)",
                COLUMNS.columns(),
                taker -> rows.pairs(r -> taker.accept(new Table.Row(COLUMNS.row(r), Optional.empty()))));
    }

    private static Columns<ExchangeRow> columns() {
        Columns<ExchangeRow> columns = new Columns<>();
        columns.add(
                "GLOBALEVENTID",
                Type.INTEGER,
                "number of the row; the ids file has the event's own id",
                ExchangeRow::number);
        days(columns);
        actor(columns, "Actor1", ExchangeRow::source);
        actor(columns, "Actor2", ExchangeRow::target);
        what(columns);
        geography(columns, "Actor1Geo_", row -> false);
        geography(columns, "Actor2Geo_", row -> false);
        geography(columns, "ActionGeo_", row -> row.place().isPresent());
        columns.add("DATEADDED", Type.INTEGER, "YYYYMMDDHHMMSS, UTC, when the event's id was given", GdeltTable::added);
        columns.add(
                "SOURCEURL",
                Type.TEXT,
                "address of the first report, else its file",
                r -> Optional.ofNullable(text(r.firstReport(), "document", "url"))
                        .orElseGet(() -> String.valueOf(text(r.firstReport(), "document", "file"))));
        return columns;
    }

    private static void days(Columns<ExchangeRow> columns) {
        columns.add(
                        "SQLDATE",
                        Type.INTEGER,
                        "YYYYMMDD, the first possible day, else that of the first report: see the ids file",
                        r -> digits(r.day(), 8))
                .add("MonthYear", Type.INTEGER, "YYYYMM", r -> digits(r.day(), 6))
                .add("Year", Type.INTEGER, "YYYY", r -> digits(r.day(), 4))
                .add(
                        "FractionDate",
                        Type.NUMBER,
                        "year + (month × 30 + day) / 365, as GDELT has it",
                        GdeltTable::fraction);
    }

    private static void actor(
            Columns<ExchangeRow> columns, String prefix, Function<ExchangeRow, Optional<JsonNode>> party) {
        columns.add(prefix + "Code", Type.TEXT, "country and types, one after another", party(party, GdeltTable::code))
                .add(
                        prefix + "Name",
                        Type.TEXT,
                        "name, else the country's, in capitals",
                        party(party, GdeltTable::name))
                .add(
                        prefix + "CountryCode",
                        Type.TEXT,
                        "ISO 3166-1 alpha-3, which CAMEO follows but for a few states; empty for IGO, NGO, NON",
                        party(party, p -> country(p).orElse(null)));
        for (String unknown : List.of("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")) {
            columns.add(prefix + unknown, Type.TEXT, NOTHING + "not coded", r -> null);
        }
        for (int i = 0; i < 3; i++) {
            int position = i;
            columns.add(
                    prefix + "Type" + (i + 1) + "Code",
                    Type.TEXT,
                    "PLOVER sector where CAMEO has the same code",
                    party(
                            party,
                            p -> types(p).stream().skip(position).findFirst().orElse(null)));
        }
    }

    private static Function<ExchangeRow, @Nullable Object> party(
            Function<ExchangeRow, Optional<JsonNode>> party, Function<JsonNode, @Nullable Object> value) {
        return row ->
                party.apply(row).isPresent() ? value.apply(party.apply(row).get()) : null;
    }

    private static void what(Columns<ExchangeRow> columns) {
        columns.add(
                        "IsRootEvent",
                        Type.INTEGER,
                        NOTHING + "the place of a sentence in its article is not coded",
                        r -> null)
                .add("EventCode", Type.TEXT, "CAMEO code", cameo(Cameo.Code::code))
                .add("EventBaseCode", Type.TEXT, "its first three digits", cameo(Cameo.Code::base))
                .add("EventRootCode", Type.TEXT, "its first two digits", cameo(Cameo.Code::root))
                .add(
                        "QuadClass",
                        Type.INTEGER,
                        "of the CAMEO root: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict",
                        cameo(Cameo.Code::quad))
                .add("GoldsteinScale", Type.NUMBER, "of the CAMEO code", cameo(Cameo.Code::goldstein))
                .add("NumMentions", Type.INTEGER, "mentions joined", r -> size(r.record(), "mentions"))
                .add("NumSources", Type.INTEGER, "outlets that report it", r -> size(r.record(), "outlets"))
                .add("NumArticles", Type.INTEGER, "documents that mention it", r -> size(r.record(), "documents"))
                .add("AvgTone", Type.NUMBER, NOTHING + "tone is not coded", r -> null);
    }

    private static Function<ExchangeRow, @Nullable Object> cameo(Function<Cameo.Code, Object> part) {
        return row -> row.cameo().map(part).orElse(null);
    }

    private static void geography(
            Columns<ExchangeRow> columns, String prefix, java.util.function.Predicate<ExchangeRow> known) {
        boolean action = prefix.startsWith("Action");
        String none = NOTHING + "where the actors are from is in their codes";
        columns.add(
                        prefix + "Type",
                        Type.INTEGER,
                        action ? "1 country, 3 town in the USA, 4 town elsewhere, 2 and 5 wider places there" : none,
                        r -> known.test(r) ? (Object) placeType(r) : null)
                .add(
                        prefix + "FullName",
                        Type.TEXT,
                        action ? "place, country" : none,
                        r -> known.test(r) ? fullName(r) : null);
        for (String code : List.of("CountryCode", "ADM1Code", "ADM2Code")) {
            columns.add(prefix + code, Type.TEXT, NOTHING + "FIPS codes are not kept", r -> null);
        }
        columns.add(
                        prefix + "Lat",
                        Type.NUMBER,
                        action ? "WGS 84 latitude" : none,
                        r -> known.test(r) ? number(r.record(), "place", "lat") : null)
                .add(
                        prefix + "Long",
                        Type.NUMBER,
                        action ? "WGS 84 longitude" : none,
                        r -> known.test(r) ? number(r.record(), "place", "lon") : null)
                .add(prefix + "FeatureID", Type.TEXT, NOTHING + "GeoNames ids are not kept", r -> null);
    }

    private static Long placeType(ExchangeRow row) {
        boolean american = row.placeCountry().filter("USA"::equals).isPresent();
        if (number(row.record(), "place", "lat") == null) {
            return 1L;
        }
        if (row.isTown()) {
            return american ? 3L : 4L;
        }
        return american ? 2L : 5L;
    }

    private static String fullName(ExchangeRow row) {
        String place = row.place().orElse("");
        return row.placeCountry()
                .map(CountryNames::of)
                .filter(country -> !country.equals(place))
                .map(country -> place + ", " + country)
                .orElse(place);
    }

    private static String code(JsonNode party) {
        return country(party).orElse("") + String.join("", types(party));
    }

    private static @Nullable Object name(JsonNode party) {
        String name = text(party, "name");
        return name != null
                ? name.toUpperCase(Locale.ENGLISH)
                : country(party)
                        .map(CountryNames::of)
                        .map(n -> (Object) n.toUpperCase(Locale.ENGLISH))
                        .orElse(null);
    }

    private static Optional<String> country(JsonNode party) {
        return Optional.ofNullable(text(party, "country")).filter(c -> !NO_COUNTRY.contains(c));
    }

    private static List<String> types(JsonNode party) {
        return party.path("sectors")
                .valueStream()
                .map(JsonNode::asString)
                .filter(TYPES::contains)
                .limit(3)
                .toList();
    }

    private static Long digits(String day, int length) {
        return Long.parseLong(day.replace("-", "").substring(0, length));
    }

    private static Double fraction(ExchangeRow row) {
        LocalDate day = LocalDate.parse(row.day());
        double share = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        return Math.round((day.getYear() + share) * 10_000) / 10_000.0;
    }

    private static Long added(ExchangeRow row) {
        return Long.parseLong(row.event().mintedAt().replaceAll("\\D", "").substring(0, 14));
    }
}
