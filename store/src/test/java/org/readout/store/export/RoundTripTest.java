package org.readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analysis.network.Networks;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Scale;
import org.readout.collate.json.EventJson;
import org.readout.store.EventQuery;
import org.readout.store.Project;
import org.readout.store.ProjectActs;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written comes back as it was, from every format. */
class RoundTripTest {
    private static final List<String> TABLES =
            List.of("events", "mentions", "documents", "spans", "sources", "discrepancies", "ledger", "dyad_days");

    @TempDir
    private static Path folder;

    private static Path file = Path.of("p.db");

    @BeforeAll
    static void ingest() {
        file = folder.resolve("p.db");
        Project.ofNews(file, 25);
    }

    @Test
    void csv_comesBackCellByCell() throws Exception {
        Path out = export(ExportFormat.CSV);

        for (Table table : tables()) {
            List<List<String>> read = Rfc4180.read(Files.readString(out.resolve(table.name() + ".csv")));
            assertThat(read.get(0))
                    .isEqualTo(table.columns().stream().map(Column::name).toList());
            assertThat(read.subList(1, read.size())).as(table.name()).isEqualTo(cells(table));
        }
    }

    @Test
    void parquetAndDuckdb_comeBackCellByCell() throws Exception {
        Path out = export(ExportFormat.PARQUET);
        Path one = export(ExportFormat.DUCKDB).resolve("readout.duckdb");

        for (Table table : tables()) {
            assertThat(duck("", "read_parquet('" + out.resolve(table.name() + ".parquet") + "')"))
                    .as(table.name())
                    .isEqualTo(cells(table));
            assertThat(duck(one.toString(), table.name())).as(table.name()).isEqualTo(cells(table));
        }
    }

    @Test
    void jsonl_comesBackAsTheRecords() throws Exception {
        Path out = export(ExportFormat.JSONL);

        for (Table table : tables()) {
            List<String> lines = new ArrayList<>();
            table.rows().each(row -> lines.add(JsonText.line(table, row)));
            assertThat(Files.readAllLines(out.resolve(table.name() + ".jsonl"))).isEqualTo(lines);
        }
        try (ProjectReader project = ProjectReader.open(file)) {
            List<String> ids = new ArrayList<>();
            project.events(EventQuery.ALL, e -> {
                assertThat(EventJson.read(e.record()).mentions()).isNotEmpty();
                ids.add(e.id());
            });
            assertThat(Files.readAllLines(out.resolve("events.jsonl")).stream()
                            .map(JsonMapper.shared()::readTree)
                            .map(n -> EventJson.read(n).id()))
                    .isEqualTo(ids);
        }
    }

    @Test
    void graphml_comesBackAsTheTies() throws Exception {
        Path out = export(ExportFormat.GRAPHML).resolve("network.graphml");

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList edges = factory.newDocumentBuilder().parse(out.toFile()).getElementsByTagName("edge");
        Map<String, Double> read = new TreeMap<>();
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            read.put(edge.getAttribute("source") + ">" + edge.getAttribute("target"), data(edge, "edge.balance"));
        }
        Map<String, Double> ties = new TreeMap<>();
        try (ProjectReader project = ProjectReader.open(file)) {
            List<Tie> all = new Networks(new java.util.SplittableRandom(1))
                    .of(ProjectActs.of(new ProjectLookup(project), Scale.plover()), java.util.Optional.empty())
                    .get(0)
                    .ties();
            all.forEach(t -> ties.put(t.source() + ">" + t.target(), t.balance()));
        }
        assertThat(read).isNotEmpty().isEqualTo(ties);
        assertThat(read.values()).anyMatch(b -> b < 0);
    }

    @Test
    void jsonld_isUnderstoodByAnIndependentReader() throws Exception {
        Path out = export(ExportFormat.JSONLD).resolve("readout.jsonld");
        String text = Files.readString(out);

        JsonArray expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get();

        Map<String, List<String>> types = new LinkedHashMap<>();
        expanded.forEach(node -> types.put(
                node.asJsonObject().getString("@id"),
                node.asJsonObject().getJsonArray("@type").stream()
                        .map(t -> t.toString().replace("\"", ""))
                        .toList()));
        TreeSet<String> events = new TreeSet<>();
        TreeSet<String> mentions = new TreeSet<>();
        try (ProjectReader project = ProjectReader.open(file)) {
            project.events(EventQuery.ALL, e -> events.add("urn:readout:event:" + e.id()));
            project.mentions((record, event) -> mentions.add("urn:readout:mention:"
                    + JsonMapper.shared().readTree(record).path("id").asString()));
        }
        assertThat(of(types, "https://schema.org/Event")).isEqualTo(events);
        assertThat(of(types, "https://schema.org/Claim")).isEqualTo(mentions);
        assertThat(of(types, "http://www.w3.org/ns/prov#SoftwareAgent")).hasSize(1);
        assertThat(text).contains("\"sourceChain\":[{\"type\":\"readout:Source\"");
        assertThat(expanded.toString())
                .contains("https://schema.org/appearance", "http://www.w3.org/ns/prov#wasDerivedFrom", "\"@list\"")
                .contains("\"@id\":\"urn:readout:event:" + events.first().substring("urn:readout:event:".length()));
        JsonNode claim = JsonMapper.shared()
                .readTree(text)
                .path("@graph")
                .valueStream()
                .filter(n -> n.path("type").path(0).asString("").equals("schema:Claim"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.path("span")).hasSize(2);
    }

    @Test
    void gdelt_has61ColumnsAndAPairARow() throws Exception {
        Path out = export(ExportFormat.GDELT);

        List<String> header = List.of(
                Files.readString(out.resolve("gdelt.header.tab")).strip().split("\t", -1));
        List<List<String>> rows = tabs(out.resolve("gdelt.export.CSV"));
        assertThat(header).hasSize(61).startsWith("GLOBALEVENTID", "SQLDATE").endsWith("DATEADDED", "SOURCEURL");
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(61));
        assertThat(rows.stream().map(r -> r.get(0))).doesNotHaveDuplicates();
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(header.indexOf("Actor1Code"))).isIn("SWEGOV", "NORGOV", "FINGOV");
            assertThat(row.get(header.indexOf("EventCode"))).isEqualTo("194");
            assertThat(row.get(header.indexOf("EventRootCode"))).isEqualTo("19");
            assertThat(row.get(header.indexOf("QuadClass"))).isEqualTo("4");
            assertThat(row.get(header.indexOf("GoldsteinScale"))).isEqualTo("-10");
            assertThat(row.get(header.indexOf("SQLDATE"))).startsWith("2024");
        });
        List<List<String>> ids = Rfc4180.read(Files.readString(out.resolve("ids-gdelt.csv")));
        assertThat(ids.stream().skip(1).map(r -> r.get(0)))
                .isEqualTo(rows.stream().map(r -> r.get(0)).toList());
        assertThat(ids.stream().skip(1).map(r -> r.get(2))).doesNotContain("DENIED", "NEGATED");
        assertThat(ids.stream().skip(1).map(r -> r.get(3))).containsOnly("stated");
        assertThat(Files.readString(out.resolve("README-gdelt.md")))
                .contains("## Left out", "events negated, denied or otherwise not happened", "Not told apart");
        assertWritten(out.resolve("gdelt.export.CSV"), GdeltTable.of(new ExchangeRows(open())), false);
    }

    @Test
    void icews_comesBackCellByCell() throws Exception {
        Path out = export(ExportFormat.ICEWS).resolve("icews.tab");

        assertThat(tabs(out).get(0))
                .hasSize(20)
                .startsWith("Event ID", "Event Date")
                .endsWith("Latitude", "Longitude");
        assertWritten(out, IcewsTable.of(new ExchangeRows(open())), true);
    }

    @Test
    void plover_comesBackCellByCell() throws Exception {
        Path out = export(ExportFormat.PLOVER).resolve("plover.tab");

        assertThat(tabs(out).get(0))
                .hasSize(40)
                .startsWith("Event ID", "Event Date")
                .endsWith("Language", "Version");
        assertWritten(out, PloverTable.of(new ExchangeRows(open())), true);
    }

    @Test
    void cameo_hasACodeForEveryTypeAndModeOfTheCodebook() throws IOException {
        String ontology = new String(
                Objects.requireNonNull(org.readout.coder.Readout.class.getResourceAsStream("codebook/ontology.yaml"))
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        List<String> types = ontology.lines().filter(l -> l.startsWith("- {")).toList();

        assertThat(types).hasSize(16).allSatisfy(line -> {
            String type = line.replaceFirst("- \\{type: (\\w+),.*", "$1");
            assertThat(Cameo.of(type, java.util.Optional.empty(), List.of()))
                    .as(type)
                    .isPresent();
            String modes = line.contains("modes: {") ? line.replaceFirst(".*modes: \\{([^}]*)}.*", "$1") : "";
            for (String mode : modes.isEmpty() ? List.<String>of() : Arrays.asList(modes.split(","))) {
                String name = mode.split(":")[0].strip().replace("'", "");
                assertThat(Cameo.of(type, java.util.Optional.of(name), List.of())
                                .orElseThrow())
                        .as(type + "-" + name)
                        .isNotNull();
            }
        });
        assertThat(Cameo.of("AGREE", java.util.Optional.empty(), List.of("military", "CONSULT"))
                        .orElseThrow()
                        .code())
                .isEqualTo("036");
        assertThat(Cameo.of("MADE_UP", java.util.Optional.empty(), List.of())).isEmpty();
    }

    private static void assertWritten(Path file, Table table, boolean header) throws IOException {
        List<List<String>> read = tabs(file);
        assertThat(header ? read.subList(1, read.size()) : read).isNotEmpty().isEqualTo(cells(table));
    }

    private static List<List<String>> tabs(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(l -> List.of(l.split("\t", -1)))
                .toList();
    }

    private static TreeSet<String> of(Map<String, List<String>> types, String type) {
        TreeSet<String> ids = new TreeSet<>();
        types.forEach((id, all) -> {
            if (all.contains(type)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static Double data(Element edge, String key) {
        NodeList data = edge.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("key").equals(key)) {
                return Double.valueOf(data.item(i).getTextContent());
            }
        }
        throw new AssertionError(key);
    }

    /** Values as CSV has them, which is also what the other forms must give. */
    private static List<List<String>> cells(Table table) {
        List<List<String>> cells = new ArrayList<>();
        Consumer<Table.Row> taker =
                row -> cells.add(Arrays.stream(row.values()).map(CsvText::text).toList());
        table.rows().each(taker);
        return cells;
    }

    private static List<List<String>> duck(String database, String from) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + from)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    @Nullable Object value = result.getObject(i);
                    row.add(value instanceof Double || value == null ? CsvText.text(value) : value.toString());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Table> tables() {
        ProjectReader project = open();
        List<Table> tables = List.of(
                EventTables.events(project, EventQuery.ALL),
                MentionTables.mentions(project),
                DocumentTables.documents(project, false),
                SpanTables.spans(project),
                DocumentTables.sources(project),
                EventTables.discrepancies(project),
                LedgerTables.ledger(project),
                DyadDays.of(project).table());
        assertThat(tables).extracting(Table::name).isEqualTo(TABLES);
        return tables;
    }

    /** Left open until the process ends: the tables read it when they are asked for rows. */
    private static ProjectReader open() {
        return ProjectReader.open(file);
    }

    private static Path export(ExportFormat format) throws IOException {
        Path out = folder.resolve(format.ending());
        try (ProjectReader reader = ProjectReader.open(file)) {
            new Export(
                            reader,
                            format,
                            new Export.Settings(false, "1", "readout export it", Instant.parse("2026-11-22T04:00:00Z")))
                    .write(out);
        }
        return out;
    }
}
