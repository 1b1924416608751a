package org.readout.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every route is described and every description holds. */
class RestApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void start() {
        ServeSettings settings = new ServeSettings(
                TestProject.of(folder.resolve("p.db"), Haniyeh.collation()),
                "127.0.0.1",
                0,
                List.of(),
                true,
                "test",
                Clock.systemUTC());
        Site site = new Site(List.of(), List.of(), List.of(new RestApi(), new Feed()));
        server = WebServer.start(settings, site);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void description_isTheFileInTheDocs() throws Exception {
        assertThat(Files.readString(Path.of("..", "docs", "openapi.json")))
                .as("write it anew with the answer of /api/v1/openapi.json")
                .isEqualTo(get("/api/v1/openapi.json").body());
    }

    @Test
    void routesAndDescription_areTheSame() throws Exception {
        JsonNode description =
                JsonMapper.shared().readTree(get("/api/v1/openapi.json").body());
        TreeSet<String> described = new TreeSet<>(description.path("paths").propertyNames());
        TreeSet<String> expected = new TreeSet<>();
        Operations.all().forEach(o -> expected.add("/api/v1" + o.path()));

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(described).isEqualTo(expected);
        for (String path : described) {
            assertThat(get(path.replaceAll("\\{\\w+}", "x")).body())
                    .as(path)
                    .doesNotContain("There is no page at this address");
        }
        HttpResponse<String> unrouted = get("/api/v1/undescribed");
        assertThat(unrouted.statusCode()).as(unrouted.body()).isEqualTo(404);
    }

    @Test
    void everyAnswer_isAsDescribed() throws Exception {
        JsonNode events = answer("search_events", "/events?limit=50");
        String event = events.at("/items/0/id").asString();
        JsonNode whole = answer("get_event", "/events/" + event);
        events.path("items")
                .forEach(e -> answer("get_event", "/events/" + e.path("id").asString()));
        answer("get_evidence", "/mentions/" + whole.at("/accounts/0/mention").asString());
        JsonNode documents = answer("list_documents", "/documents");
        answer("get_document", "/documents/" + documents.at("/items/0/id").asString() + "?with_text=true");
        assertThat(answer("list_discrepancies", "/discrepancies").path("items")).isNotEmpty();
        assertThat(answer("list_ledger", "/ledger").path("items")).isNotEmpty();
        answer("get_tension", "/tension?source=ISR&target=IRN&by=DAY");
        assertThat(answer("list_sources", "/sources").path("items")).isNotEmpty();
        assertThat(answer("list_changes", "/changes?since=2020-01-01T00:00:00Z").path("items"))
                .isNotEmpty();
    }

    @Test
    void everyParameterThatIsDescribed_isUnderstoodAndNoOther() throws Exception {
        for (Operation operation : Operations.all()) {
            String path = operation.path().replaceAll("\\{\\w+}", "x");
            assertThat(error("/api/v1" + path + "?made_up=1", 400)).isEqualTo("BAD_PARAMETER");
        }
        assertThat(error("/api/v1/events?limit=0", 400)).isEqualTo("BAD_PARAMETER");
        assertThat(error("/api/v1/events?status=MAYBE", 400)).isEqualTo("BAD_PARAMETER");
        assertThat(error("/api/v1/events?since=2024-01-01&since=2024-01-02", 400))
                .isEqualTo("BAD_PARAMETER");
        assertThat(error("/api/v1/events?text=%22unclosed", 400)).isEqualTo("BAD_SEARCH");
        assertThat(error("/api/v1/events/x", 404)).isEqualTo("NOT_FOUND");
        assertThat(error("/api/v1/changes", 400)).isEqualTo("BAD_PARAMETER");
        assertThat(error("/api/v1/tension?source=ISR", 400)).isEqualTo("BAD_PARAMETER");
    }

    @Test
    void answers_areConditional() throws Exception {
        HttpResponse<String> first = get("/api/v1/events");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void feed_isAtomOfTheFilterAndConditional() throws Exception {
        HttpResponse<String> all = get("/feed.atom");
        HttpResponse<String> some = get("/feed.atom?type=ASSAULT&disputed=on");
        Document feed = parsed(all.body());

        assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
        int entries = feed.getElementsByTagName("entry").getLength();
        assertThat(entries)
                .isEqualTo(answer("search_events", "/events").path("total").asInt());
        assertThat(parsed(some.body()).getElementsByTagName("entry").getLength())
                .isLessThan(entries);
        for (String element : List.of("id", "updated", "title", "link")) {
            assertThat(feed.getElementsByTagName(element).getLength())
                    .as(element)
                    .isGreaterThan(entries);
        }
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .contains("“", "independent report");
        assertThat(get(
                                "/feed.atom",
                                "If-None-Match",
                                all.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(
                                "/feed.atom",
                                "If-Modified-Since",
                                all.headers().firstValue("Last-Modified").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/feed.atom", "If-Modified-Since", "Sat, 1 Jan 2000 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(parsed(get("/feed.atom?changed=2999-01-01&page=2").body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The answer, which its schema must take whole. */
    private static JsonNode answer(String operation, String path) {
        HttpResponse<String> response;
        try {
            response = get("/api/v1" + path);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        Operation asked = Operations.all().stream()
                .filter(o -> o.name().equals(operation))
                .findFirst()
                .orElseThrow();
        assertThat(schema(OpenApi.schemaName(asked)).validate(answer)).as(path).isEmpty();
        return answer;
    }

    private static String error(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        assertThat(schema("Error").validate(answer)).as(path).isEmpty();
        return answer.at("/error/code").asString();
    }

    private static Schema schema(String name) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", OpenApi.tree().path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
