package org.readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.json.MentionCsv;
import org.readout.coder.json.MentionJson;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.store.EventQuery;
import org.readout.store.Project;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every exported file is opened by DuckDB and gives back what the project has. */
class ExportTest {
    private static final List<String> TABLES =
            List.of("events", "mentions", "documents", "spans", "sources", "discrepancies", "ledger", "dyad_days");

    @TempDir
    private Path folder;

    private List<Document> documents = List.of();
    private Path file = Path.of("p.db");
    private ProjectReader.Size size = new ProjectReader.Size(0, 0, 0, 0);

    @BeforeEach
    void ingest() {
        file = folder.resolve("p.db");
        documents = Project.ofNews(file, 40);
        try (ProjectReader reader = ProjectReader.open(file)) {
            size = reader.size();
        }
        assertThat(size.mentions()).isGreaterThan(50);
    }

    @Test
    void csv_holdsEveryRowWithTypesThatReadersGuess() throws Exception {
        Path out = export(ExportFormat.CSV, false);

        assertSizes(out, "read_csv(?)", "csv");
        assertThat(query("SELECT sum(mentions) FROM read_csv(?)", out.resolve("events.csv")))
                .isEqualTo(Long.toString(size.mentions()));
        assertThat(query("SELECT typeof(date_earliest) FROM read_csv(?) LIMIT 1", out.resolve("events.csv")))
                .isEqualTo("DATE");
        assertThat(Files.readString(out.resolve("mentions.csv")))
                .startsWith(MentionCsv.header().strip() + ",event_id");
    }

    @Test
    void mentionsAsCsv_areThoseOfTheCodeCommand() throws Exception {
        Path out = export(ExportFormat.CSV, false);
        Map<String, CodePoints> texts = new TreeMap<>();
        documents.forEach(d -> texts.put(d.id(), CodePoints.of(d.text())));

        List<String> expected = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.mentions((record, event) -> {
                Document document = documents.stream()
                        .filter(d -> record.contains(d.id()))
                        .findFirst()
                        .orElseThrow();
                expected.add(MentionCsv.write(
                                MentionJson.read(record, document.text()),
                                texts.getOrDefault(document.id(), CodePoints.of("")))
                        .strip());
            });
        }

        String exported = Files.readString(out.resolve("mentions.csv"));
        assertThat(expected)
                .hasSize((int) size.mentions())
                .allSatisfy(line -> assertThat(exported).contains("\r\n" + line + ","));
    }

    @Test
    void parquet_holdsEveryRowWithItsTypes() throws Exception {
        Path out = export(ExportFormat.PARQUET, true);

        assertSizes(out, "read_parquet(?)", "parquet");
        assertThat(query("SELECT typeof(date_earliest) FROM read_parquet(?) LIMIT 1", out.resolve("events.parquet")))
                .isEqualTo("DATE");
        assertThat(query("SELECT text FROM read_parquet(?) LIMIT 1", out.resolve("documents.parquet")))
                .isEqualTo(documents.get(0).text());
        assertThat(query(
                        "SELECT count(*) FROM read_parquet(?) WHERE place_lat = 12.5", out.resolve("mentions.parquet")))
                .isEqualTo(Long.toString(size.mentions()));
    }

    @Test
    void jsonl_holdsTheInterchangeRecords() throws Exception {
        Path out = export(ExportFormat.JSONL, false);

        assertSizes(out, "read_json(?)", "jsonl");
        assertThat(Files.readAllLines(out.resolve("mentions.jsonl")))
                .allSatisfy(line ->
                        assertThat(MentionJson.tree(line).path("id").asString()).hasSize(32));
        assertThat(Files.readAllLines(out.resolve("events.jsonl"))).allMatch(l -> l.contains("\"readout.event/1\""));
        assertThat(Files.readString(out.resolve("documents.jsonl"))).doesNotContain("\"text\":\"\uD83D\uDCF7");
    }

    @Test
    void geojson_isOneFeatureForEachPlace() throws Exception {
        Path out = export(ExportFormat.GEOJSON, false);

        JsonNode events = JsonMapper.shared().readTree(Files.readString(out.resolve("events.geojson")));
        assertThat(events.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(events.path("features")).hasSize((int) size.events());
        assertThat(events.at("/features/0/geometry/coordinates").toString()).isEqualTo("[30.25,12.5]");
        assertThat(query("SELECT count(*) FROM read_json(?)", out.resolve("mentions.geojson")))
                .isEqualTo(Long.toString(size.mentions()));
        assertThat(out.resolve("sources.geojson")).doesNotExist();
    }

    @Test
    void listsWithoutValues_areNullWhereThereIsNull() throws Exception {
        change(
                query(
                        "SELECT id FROM read_csv(?) LIMIT 1",
                        export(ExportFormat.CSV, false).resolve("events.csv")),
                "'$.recipients', json('[]'), '$.outlets', json('[]')");

        Path parquet = export(ExportFormat.PARQUET, false).resolve("events.parquet");
        assertThat(query(
                        "SELECT count(*) FROM read_parquet(?) WHERE recipient_ids IS NULL AND outlets IS NULL",
                        parquet))
                .isEqualTo("1");
        assertThat(query("SELECT count(*) FROM read_parquet(?) WHERE recipient_ids = '' OR outlets = ''", parquet))
                .isEqualTo("0");
        assertThat(Files.readString(export(ExportFormat.GEOJSON, false).resolve("events.geojson")))
                .contains("\"recipient_ids\":null")
                .doesNotContain(":\"\"");
    }

    @Test
    void formatsInOneFolder_keepTheirCodebooksAndIds() throws Exception {
        Path together = folder.resolve("together");
        for (ExportFormat format : List.of(ExportFormat.GDELT, ExportFormat.PLOVER)) {
            try (ProjectReader reader = ProjectReader.open(file)) {
                new Export(reader, format, new Export.Settings(false, "1", "readout export", Instant.EPOCH))
                        .write(together);
            }
        }

        for (String format : List.of("gdelt", "plover")) {
            assertThat(together.resolve("metadata-" + format + ".json")).exists();
            assertThat(Files.readString(together.resolve("README-" + format + ".md")))
                    .contains("as " + format + " by");
        }
        assertThat(Files.readAllLines(together.resolve("ids-gdelt.csv")).get(0))
                .isNotEqualTo(
                        Files.readAllLines(together.resolve("ids-plover.csv")).get(0));
    }

    @Test
    void codebookOfJsonLines_saysWhichAreWholeRecords() throws Exception {
        assertThat(Files.readString(export(ExportFormat.JSONL, false).resolve("README-jsonl.md")))
                .contains("`events.jsonl`, `mentions.jsonl` and `ledger.jsonl` is a whole record");
    }

    @Test
    void duckdb_isOneFileWithEveryTable() throws Exception {
        Path out = export(ExportFormat.DUCKDB, false);

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + out.resolve("readout.duckdb"))) {
            for (String table : TABLES) {
                assertThat(first(connection, "SELECT count(*) FROM " + table, List.of()))
                        .as(table)
                        .isEqualTo(Long.toString(rows(out, table)));
            }
        }
    }

    @Test
    void panel_hasEveryPairOnEveryDay() throws Exception {
        Path panel = export(ExportFormat.PARQUET, false).resolve("dyad_days.parquet");

        long days = documents.stream()
                        .map(d -> d.published().orElseThrow().earliest())
                        .mapToLong(LocalDate::toEpochDay)
                        .max()
                        .orElseThrow()
                - documents.stream()
                        .map(d -> d.published().orElseThrow().earliest())
                        .mapToLong(LocalDate::toEpochDay)
                        .min()
                        .orElseThrow()
                + 1;
        assertThat(query("SELECT count(DISTINCT date) FROM read_parquet(?)", panel))
                .isEqualTo(Long.toString(days));
        assertThat(query(
                        "SELECT count(*) = count(DISTINCT (source, target)) * count(DISTINCT date) FROM read_parquet(?)",
                        panel))
                .isEqualTo("true");
        assertThat(query(
                        "SELECT bool_and(events = verbal_cooperation + material_cooperation + verbal_conflict"
                                + " + material_conflict) AND sum(events) > 0 AND min(events) = 0 FROM read_parquet(?)",
                        panel))
                .isEqualTo("true");
        assertThat(query(
                        "SELECT DISTINCT source_cow || '/' || source_gw FROM read_parquet(?) WHERE source = 'NOR'",
                        panel))
                .isEqualTo("385/385");
        assertThat(query("SELECT sum(documents) FROM (SELECT DISTINCT date, documents FROM read_parquet(?))", panel))
                .isEqualTo(Long.toString(documents.size()));
    }

    @Test
    void panel_placesUndatedEventsByReportAndTellsWhatIsLeftOut() throws Exception {
        String counted = "type <> 'THREATEN' AND status = 'OCCURRED' AND record ->> '$.actors[0].country' IS NOT NULL";
        List<String> ids = new ArrayList<>();
        try (Connection project = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet found = project.createStatement()
                        .executeQuery("SELECT id FROM event WHERE " + counted + " ORDER BY id LIMIT 4")) {
            while (found.next()) {
                ids.add(found.getString(1));
            }
        }
        assertThat(ids).hasSize(4);
        List<String> outside = new ArrayList<>();
        Path panel = export(ExportFormat.CSV, false, outside).resolve("dyad_days.csv");
        assertThat(outside)
                .containsExactly(
                        "1 event between countries before or after all days of publication, so not in dyad_days");
        long before = Long.parseLong(query("SELECT sum(events) FROM read_csv(?)", panel));
        assertThat(query("SELECT sum(by_report) FROM read_csv(?)", panel)).isEqualTo("0");
        change(ids.get(0), "'$.date', NULL");
        change(ids.get(1), "'$.date', NULL, '$.status', 'HISTORICAL'");
        change(ids.get(2), "'$.date.latest', '2030-01-01'");
        change(ids.get(3), "'$.date.earliest', '1999-01-01', '$.date.latest', '1999-01-01'");

        List<String> left = new ArrayList<>();
        Path out = export(ExportFormat.CSV, false, left);
        assertThat(query("SELECT sum(events) FROM read_csv(?)", panel)).isEqualTo(Long.toString(before - 3));
        assertThat(query("SELECT sum(by_report) FROM read_csv(?)", panel)).isEqualTo("1");
        assertThat(left)
                .containsExactlyInAnyOrder(
                        "1 event between countries that can be put on no day, so not in dyad_days",
                        "1 event between countries dated by a range of days, so not in dyad_days",
                        "2 events between countries before or after all days of publication, so not in dyad_days");
        assertThat(Files.readString(out.resolve("README-csv.md"))).contains(left);
        assertThat(Files.readString(export(ExportFormat.GEOJSON, false).resolve("README-geojson.md")))
                .doesNotContain("dyad_days");
    }

    private void change(String event, String fields) throws SQLException {
        try (Connection project = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            project.createStatement()
                    .executeUpdate(
                            "UPDATE event SET record = json_set(record, " + fields + ") WHERE id = '" + event + "'");
        }
    }

    @Test
    void codebook_describesEveryColumnAndSaysHowToCite() throws Exception {
        Path out = export(ExportFormat.CSV, false);

        String readme = Files.readString(out.resolve("README-csv.md"));
        assertThat(readme).contains("Cite as", "Terms.", "coder test, model none, codebook cheap", "readout export it");
        for (String table : TABLES) {
            String header = Files.readAllLines(out.resolve(table + ".csv")).get(0);
            assertThat(header.split(","))
                    .allSatisfy(column -> assertThat(readme).contains("| `" + column + "` |"));
        }
        assertThat(out.toFile().list()).hasSize(TABLES.size() + 2);
    }

    @Test
    void countryCodes_areThoseOfTheStateSystemLists() {
        assertThat(CountryCodes.size()).isEqualTo(195);
        assertThat(CountryCodes.of("USA")).contains(new CountryCodes.Codes("USA", 2, 2));
        assertThat(CountryCodes.of("DEU")).contains(new CountryCodes.Codes("GMY", 255, 260));
        assertThat(CountryCodes.of("YEM")).contains(new CountryCodes.Codes("YEM", 679, 678));
        assertThat(CountryCodes.of("SRB")).contains(new CountryCodes.Codes("YUG", 345, 340));
        assertThat(CountryCodes.of("ISR")).contains(new CountryCodes.Codes("ISR", 666, 666));
        assertThat(CountryCodes.of("TON")).contains(new CountryCodes.Codes("TON", 955, 972));
        assertThat(CountryCodes.of("PSE")).isEmpty();
    }

    private Path export(ExportFormat format, boolean fullText) throws IOException {
        return export(format, fullText, new ArrayList<>());
    }

    private Path export(ExportFormat format, boolean fullText, List<String> left) throws IOException {
        Path out = folder.resolve("it's out");
        try (ProjectReader reader = ProjectReader.open(file)) {
            Export export = new Export(
                    reader,
                    format,
                    new Export.Settings(fullText, "1", "readout export it", Instant.parse("2026-11-22T04:00:00Z")));
            export.write(out);
            left.addAll(export.leftOut());
        }
        return out;
    }

    private void assertSizes(Path out, String reader, String ending) throws SQLException, IOException {
        for (String table : TABLES) {
            assertThat(query("SELECT count(*) FROM " + reader, out.resolve(table + "." + ending)))
                    .as(table)
                    .isEqualTo(Long.toString(rows(out, table)));
        }
        List<String> events = new ArrayList<>();
        try (ProjectReader project = ProjectReader.open(file)) {
            project.events(EventQuery.ALL, e -> events.add(e.id()));
        }
        assertThat(rows(out, "events")).isEqualTo(events.size());
        assertThat(rows(out, "mentions")).isEqualTo(size.mentions());
        assertThat(rows(out, "documents")).isEqualTo(size.documents());
    }

    private static long rows(Path out, String table) throws IOException {
        Path described = Files.list(out)
                .filter(f -> f.getFileName().toString().startsWith("metadata-"))
                .findFirst()
                .orElseThrow();
        JsonNode metadata = JsonMapper.shared().readTree(Files.readString(described));
        return metadata.path("tables")
                .valueStream()
                .filter(t -> t.path("name").asString().equals(table))
                .findFirst()
                .orElseThrow()
                .path("rows")
                .asLong();
    }

    private static String query(String sql, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return first(connection, sql, List.of(file.toString()));
        }
    }

    private static String first(Connection connection, String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return String.valueOf(rows.getObject(1));
            }
        }
    }
}
