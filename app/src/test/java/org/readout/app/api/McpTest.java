package org.readout.app.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.Main;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.app.web.ServeSettings;
import org.readout.app.web.Site;
import org.readout.app.web.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a child process, asked over its standard input and output by the client of the SDK. */
class McpTest {
    @TempDir
    private Path folder;

    @Test
    void stdio_answersEveryToolWithCitations() {
        try (McpSyncClient client = client(stdio(TestProject.of(folder.resolve("p.db"), Haniyeh.collation())))) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("readout");
            assertThat(client.getServerInstructions()).contains("Cite the documents");
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactlyInAnyOrderElementsOf(
                            Operations.all().stream().map(Operation::name).toList());

            JsonNode found = ask(client, "search_events", Map.of("limit", 2));
            assertThat(found.path("items")).hasSize(2);
            String id = found.at("/items/0/id").asString();
            assertThat(found.at("/items/0/headline").asString()).isNotEmpty();
            JsonNode event = ask(client, "get_event", Map.of("id", id));
            assertThat(event.path("accounts")).isNotEmpty().allSatisfy(McpTest::isCited);
            JsonNode evidence = ask(
                    client,
                    "get_evidence",
                    Map.of("id", event.at("/accounts/0/mention").asString()));
            isCited(evidence);
            assertThat(evidence.path("span")).hasSize(2);
            JsonNode documents = ask(client, "list_documents", Map.of());
            assertThat(documents.path("items")).isNotEmpty().allSatisfy(McpTest::isCited);
            String document = documents.at("/items/0/id").asString();
            JsonNode whole = ask(client, "get_document", Map.of("id", document, "with_text", true));
            JsonNode span = evidenceSpan(whole);
            assertThat(slice(whole.path("text").asString(), span))
                    .isEqualTo(whole.at("/mentions/0/citations/0/quote").asString());
            assertThat(ask(client, "list_discrepancies", Map.of()).path("items"))
                    .isNotEmpty()
                    .allSatisfy(d -> assertThat(d.path("accounts")).allSatisfy(McpTest::isCited));
            assertThat(ask(client, "list_ledger", Map.of()).path("items"))
                    .isNotEmpty()
                    .allSatisfy(McpTest::isCited);
            assertThat(ask(client, "list_sources", Map.of()).path("items")).isNotEmpty();
            assertThat(ask(client, "list_changes", Map.of("since", "2020-01-01T00:00:00Z"))
                            .path("items"))
                    .isNotEmpty()
                    .allSatisfy(McpTest::isCited);
            JsonNode tension = ask(client, "get_tension", Map.of("source", "ISR", "target", "IRN"));
            assertThat(tension.path("schema").asString()).isEqualTo("readout.tension/1");
            assertThat(tension.path("citations"))
                    .hasSize(tension.path("events_cited").asInt());
        }
    }

    @Test
    void inputThatEndsAtOnce_isAnsweredWhole() throws Exception {
        String asked = """
                no message
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
                "clientInfo":{"name":"pipe","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}

                [7]
                {"jsonrpc":"2.0","id":null,"method":"ping"}
                {"jsonrpc":"2.0","id":1.5,"method":"ping"}
                {"id":7,"method":"ping"}
                {"jsonrpc":"2.0","id":"two","method":"tools/list"}
                {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search_events","arguments":{"limit":1}}}""";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new McpTools(TestProject.of(folder.resolve("p.db"), Haniyeh.collation()))
                .serve(new ByteArrayInputStream(asked.getBytes(UTF_8)), out, "test");

        List<JsonNode> answers =
                out.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(answers)
                .extracting(a -> a.path("id").toString())
                .containsExactlyInAnyOrder("null", "null", "null", "null", "null", "1", "\"two\"", "3");
        assertThat(answers)
                .filteredOn(a -> a.path("id").isNull())
                .extracting(a -> a.at("/error/code").asInt())
                .containsExactly(-32700, -32600, -32600, -32600, -32600);
        assertThat(answers)
                .filteredOn(a -> a.path("id").asInt(0) == 3)
                .allMatch(a -> !a.at("/result/structuredContent/items").isEmpty());
    }

    @Test
    void clientThatDoesNotSayThatItIsReady_isAnsweredAtOnce() throws Exception {
        String asked = """
                {"jsonrpc":"2.0","id":1,"method":"tools/list"}
                {"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
                "clientInfo":{"name":"hasty","version":"1"}}}
                {"jsonrpc":"2.0","id":3,"method":"tools/list"}""";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new McpTools(TestProject.of(folder.resolve("p.db"), Haniyeh.collation()))
                .serve(new ByteArrayInputStream(asked.getBytes(UTF_8)), out, "test");

        List<JsonNode> answers =
                out.toString(UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(answers).extracting(a -> a.path("id").asInt()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(answers)
                .filteredOn(a -> a.path("id").asInt() == 1)
                .allMatch(a -> a.at("/error/message").asString().contains("initialize"));
        assertThat(answers)
                .filteredOn(a -> a.path("id").asInt() == 3)
                .allMatch(a -> !a.at("/result/tools").isEmpty());
    }

    @Test
    void pages_coverEveryEventOnce() {
        try (McpSyncClient client = client(stdio(TestProject.of(folder.resolve("p.db"), Haniyeh.collation())))) {
            client.initialize();
            Set<String> seen = new HashSet<>();
            String after = "";
            long total;
            do {
                JsonNode page = ask(client, "search_events", Map.of("limit", 3, "after", after));
                total = page.path("total").asLong();
                page.path("items")
                        .forEach(e ->
                                assertThat(seen.add(e.path("id").asString())).isTrue());
                after = page.path("next").asString("");
            } while (!after.isEmpty());
            assertThat(seen).hasSize((int) total);
        }
    }

    @Test
    void events_comeNewestFirstUnlessTheOldestAreAskedFor() {
        try (McpSyncClient client = client(stdio(TestProject.of(folder.resolve("p.db"), Haniyeh.collation())))) {
            client.initialize();
            List<String> newest = ids(client, Map.of("limit", 100));
            List<String> paged = new ArrayList<>();
            for (String after = ""; paged.size() < newest.size(); after = paged.get(paged.size() - 1)) {
                paged.addAll(ids(client, Map.of("limit", 25, "after", after, "order", "NEWEST")));
            }
            List<String> days = days(client, Map.of("limit", 100));

            assertThat(days).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(paged).isEqualTo(newest);
            assertThat(days(client, Map.of("limit", 100, "order", "OLDEST")))
                    .isSorted()
                    .containsAll(days);
        }
    }

    private static List<String> ids(McpSyncClient client, Map<String, Object> asked) {
        return ask(client, "search_events", asked)
                .path("items")
                .valueStream()
                .map(e -> e.path("id").asString())
                .toList();
    }

    /** The first days of those that have one. */
    private static List<String> days(McpSyncClient client, Map<String, Object> asked) {
        return ask(client, "search_events", asked)
                .path("items")
                .valueStream()
                .map(e -> e.at("/date/earliest").asString(""))
                .filter(day -> !day.isEmpty())
                .toList();
    }

    @Test
    void whatCannotBeAnswered_isACodedError() {
        try (McpSyncClient client = client(stdio(TestProject.of(folder.resolve("p.db"), Haniyeh.collation())))) {
            client.initialize();
            assertThat(error(client, "get_event", Map.of("id", "nothing"))).isEqualTo("NOT_FOUND");
            assertThat(error(client, "get_evidence", Map.of("id", "nothing"))).isEqualTo("NOT_FOUND");
            assertThat(error(client, "search_events", Map.of("after", "nothing")))
                    .isEqualTo("NOT_FOUND");
            assertThat(error(client, "search_events", Map.of("text", "\"unclosed")))
                    .isEqualTo("BAD_SEARCH");
            assertThat(error(client, "search_events", Map.of("since", "yesterday")))
                    .isEqualTo("BAD_PARAMETER");
            assertThat(error(client, "get_tension", Map.of("source", ",", "target", "IRN")))
                    .isEqualTo("BAD_PARAMETER");
            assertThat(error(client, "get_tension", Map.of("source", "Hisbollah", "target", "IRN")))
                    .isEqualTo("UNKNOWN_PARTY");
            assertThat(text(client.callTool(McpSchema.CallToolRequest.builder("get_tension")
                            .arguments(Map.of("source", "ISR", "target", "Hisbollah"))
                            .build())))
                    .contains("Hisbollah: No country", "near it: Hezbollah.");
        }
    }

    @Test
    void http_answersWhileServing() throws Exception {
        ServeSettings settings = new ServeSettings(
                TestProject.of(folder.resolve("p.db"), Haniyeh.collation()),
                "127.0.0.1",
                0,
                List.of(),
                true,
                "test",
                Clock.systemUTC());
        Site site = new Site(List.of(), List.of(), List.of(new McpOverHttp()));
        try (WebServer server = WebServer.start(settings, site);
                McpSyncClient client =
                        client(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + server.port())
                                .endpoint("/mcp")
                                .build())) {
            client.initialize();
            assertThat(ask(client, "search_events", Map.of("limit", 1)).path("items"))
                    .allSatisfy(McpTest::isCited);
            assertThat(error(client, "get_event", Map.of("id", "nothing"))).isEqualTo("NOT_FOUND");
            for (String noMessage : List.of("nonsense", "[]", "{\"a\":1}")) {
                assertThat(post(server.port(), noMessage, "application/json, text/event-stream"))
                        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,"
                                + "\"message\":\"Invalid message format\"}}");
            }
            assertThat(post(server.port(), "{}", "application/json"))
                    .contains("text/event-stream required")
                    .doesNotContain("stackTrace");
        }
    }

    private static String post(int port, String body, String accept) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
                                .header("Content-Type", "application/json")
                                .header("Accept", accept)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static McpSyncClient client(McpClientTransport transport) {
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(5))
                .initializationTimeout(Duration.ofMinutes(5))
                .build();
    }

    private static StdioClientTransport stdio(Path project) {
        ServerParameters command = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "mcp",
                        "--db",
                        project.toString())
                .build();
        return new StdioClientTransport(command, new JacksonMcpJsonMapper(JsonMapper.shared()));
    }

    private static JsonNode ask(McpSyncClient client, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).as(tool + " " + text(result)).isFalse();
        return JsonMapper.shared().readTree(text(result));
    }

    private static String error(McpSyncClient client, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).isTrue();
        JsonNode error = JsonMapper.shared().readTree(text(result)).path("error");
        assertThat(error.path("message").asString()).isNotEmpty();
        assertThat(error.path("next_step").asString()).isNotEmpty();
        return error.path("code").asString();
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    private static JsonNode evidenceSpan(JsonNode document) {
        return document.at("/mentions/0/citations/0/span");
    }

    private static String slice(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.path(0).asInt()),
                text.offsetByCodePoints(0, span.path(1).asInt()));
    }

    private static void isCited(JsonNode item) {
        assertThat(item.path("citations")).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.path("document").asString()).isNotEmpty();
            assertThat(citation.has("title") && citation.has("outlet") && citation.has("published"))
                    .isTrue();
            assertThat(citation.has("url") && citation.has("file")).isTrue();
        });
    }
}
