package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.Haniyeh;
import org.readout.app.support.TestProject;
import org.readout.collate.LedgerEntry;
import org.readout.collate.LineageEdge;
import org.readout.core.Discrepancy;
import org.readout.core.QuadClass;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** The interface for programs is what its description says: every route, every answer, every parameter, and nothing besides. */
class RestContractTest {
    private static final String API = "/api/v1";

    /** Routes that are neither pages nor described: the description, feeds, and tools, which describe themselves. */
    private static final Set<String> OTHERS = Set.of(
            "GET /api/v1/openapi.json",
            "GET /feed.atom",
            "GET /filters/{number}/feed.atom",
            "GET /mcp",
            "POST /mcp",
            "GET " + Assets.PATH);

    @TempDir
    private static Path folder;

    private static WebServer server;
    private static Described api;
    private static String event = "";
    private static String mention = "";
    private static String document = "";

    @BeforeAll
    static void start() {
        ServeSettings settings = new ServeSettings(
                TestProject.of(folder.resolve("p.db"), Haniyeh.collation()),
                "127.0.0.1",
                0,
                List.of(),
                false,
                "test",
                TestProject.CLOCK);
        server = WebServer.start(settings, Site.standard());
        api = new Described(server.port());
        JsonNode events = api.ask("GET /api/v1/events", "/api/v1/events?limit=50", 200);
        event = events.path("items")
                .valueStream()
                .max(java.util.Comparator.comparingInt(e -> e.path("mentions").asInt()))
                .orElseThrow()
                .path("id")
                .asString();
        mention = api.ask("GET /api/v1/events/{id}", "/api/v1/events/" + event, 200)
                .at("/accounts/0/mention")
                .asString();
        document = api.ask("GET /api/v1/documents", "/api/v1/documents", 200)
                .at("/items/0/id")
                .asString();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteOfTheServer_isAPageOrDescribed() {
        Set<String> expected = new TreeSet<>(OTHERS);
        expected.addAll(api.routes());
        for (Page page : Site.standard().pages()) {
            String stem = page.path().equals("/") ? "/index" : page.path();
            List.of(page.path(), stem + ".json", stem + ".csv").forEach(path -> expected.add("GET " + path));
        }
        Site.standard().actions().forEach(action -> expected.add("POST " + action.path()));

        assertThat(server.routes()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void addressAndMethodThatAreNotDescribed_areRefused() {
        for (String address : List.of("/api/v1/undescribed", "/api/v1/events/x/y", "/api/v1", "/api/v2/events")) {
            assertThat(api.refused("GET", address, 404)).isEqualTo("NOT_FOUND");
        }
        for (String path :
                api.description().path("paths").propertyNames().stream().toList()) {
            for (String method : List.of("GET", "POST", "DELETE")) {
                if (!api.routes().contains(method + " " + path)) {
                    assertThat(api.refused(method, path.replaceAll("\\{\\w+}", "1"), 404))
                            .isEqualTo("NOT_FOUND");
                }
            }
            for (String method : List.of("PUT", "PATCH", "OPTIONS")) {
                assertThat(api.refused(method, path.replaceAll("\\{\\w+}", "1"), 405))
                        .isEqualTo("METHOD");
            }
        }
    }

    @Test
    void everySchema_isClosedAndSaysATypeForEveryProperty() {
        List<String> open = new ArrayList<>();
        JsonNode schemas = api.description().at("/components/schemas");
        schemas.properties().forEach(s -> collectOpen(s.getKey(), s.getValue(), open));
        assertThat(open).isEmpty();

        Set<String> used = new TreeSet<>();
        api.description().findValuesAsString("$ref").forEach(used::add);
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(schemas.propertyNames().stream()
                        .map(name -> "#/components/schemas/" + name)
                        .toList());
    }

    private static void collectOpen(String at, JsonNode schema, List<String> open) {
        boolean typed = List.of("type", "$ref", "oneOf", "const").stream().anyMatch(schema::has);
        boolean object = schema.path("type").toString().contains("\"object\"");
        boolean array = schema.path("type").toString().contains("\"array\"");
        if (!typed
                || object
                        && (!schema.has("properties")
                                || schema.path("additionalProperties").asBoolean(true))
                || array && !schema.has("items")) {
            open.add(at);
        }
        schema.path("properties").properties().forEach(p -> collectOpen(at + "/" + p.getKey(), p.getValue(), open));
        if (schema.has("items")) {
            collectOpen(at + "/items", schema.path("items"), open);
        }
        schema.path("oneOf").forEach(one -> collectOpen(at + "/oneOf", one, open));
    }

    @Test
    void choicesOfTheSchemas_areThoseOfTheRecords() {
        assertChoices("Status", Status.values());
        assertChoices("Quad", QuadClass.values());
        assertChoices("LedgerEntry/properties/kind", LedgerEntry.Kind.values());
        assertChoices("LedgerEntry/properties/state", LedgerEntry.State.values());
        assertChoices("ListDiscrepancies/properties/items/items/properties/kind", Discrepancy.Kind.values());
        assertChoices("GetDocument/properties/lineage/items/properties/kind", LineageEdge.Kind.values());
    }

    private static void assertChoices(String schema, Enum<?>[] values) {
        JsonNode choices = api.description().at("/components/schemas/" + schema + "/enum");
        assertThat(choices.valueStream().map(JsonNode::asString))
                .as(schema)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }

    @Test
    void everyAnswer_isAsDescribed_andEveryDescribedPropertyIsInOne() {
        JsonNode token = api.ask("GET /api/v1/token", "/api/v1/token", 200);
        Map<String, String> writing =
                Map.of(token.path("header").asString(), token.path("token").asString());
        String all =
                "{\"text\":\"haniyeh\",\"type\":\"ASSAULT\",\"status\":\"OCCURRED\",\"actor\":\"ISR\",\"outlet\":\"x\","
                        + "\"since\":\"2024-01-01\",\"until\":\"2025-01-01\",\"changed\":\"2024-01-01\",\"disputed\":true}";
        JsonNode saved = api.ask(
                "POST /api/v1/filters",
                "/api/v1/filters",
                201,
                writing,
                Optional.of("{\"name\":\"everything\",\"conditions\":" + all + "}"));
        for (String route : api.routes()) {
            if (route.startsWith("GET ")) {
                example(route).forEach(address -> api.ask(route, address, 200));
            }
        }
        api.ask("GET /api/v1/events/{id}", "/api/v1/events/unknown", 404);
        String number = saved.path("number").asString();
        api.ask("DELETE /api/v1/filters/{number}", "/api/v1/filters/" + number, 204, writing, Optional.empty());

        Set<String> described = new TreeSet<>();
        api.description()
                .at("/components/schemas")
                .properties()
                .forEach(s -> s.getValue()
                        .path("properties")
                        .propertyNames()
                        .forEach(p -> described.add(s.getKey() + "/" + p)));
        described.removeIf(p -> p.startsWith("NewFilter/"));
        described.removeAll(api.seen());
        assertThat(described).isEmpty();
    }

    /** Addresses of a route that are answered. */
    private static List<String> example(String route) {
        String path = route.substring("GET ".length());
        return switch (path) {
            case API + "/events/{id}" ->
                api.ask("GET /api/v1/events", API + "/events?limit=100", 200)
                        .path("items")
                        .valueStream()
                        .map(e -> API + "/events/" + e.path("id").asString())
                        .toList();
            case API + "/mentions/{id}" -> List.of(API + "/mentions/" + mention);
            case API + "/documents/{id}" ->
                api.ask("GET /api/v1/documents", API + "/documents?limit=100", 200)
                        .path("items")
                        .valueStream()
                        .map(d -> API + "/documents/" + d.path("id").asString() + "?with_text=true")
                        .toList();
            case API + "/tension" -> List.of(path + "?source=IRN&target=ISR&by=DAY", path + "?source=ISR&target=Hamas");
            case API + "/changes" -> List.of(path + "?since=2020-01-01");
            default -> List.of(path);
        };
    }

    @Test
    void everyDescribedParameter_isHonoured() {
        Map<String, ParameterCases.Case> cases = ParameterCases.cases(api);
        Set<String> parameters = new TreeSet<>();
        for (String route : api.routes()) {
            api.parameters(route)
                    .filter(p -> p.path("in").asString().equals("query"))
                    .map(p -> p.path("name").asString())
                    .forEach(name -> parameters.add(route.substring("GET /api/v1".length()) + "?" + name));
        }
        assertThat(cases.keySet()).containsExactlyInAnyOrderElementsOf(parameters);
        cases.forEach((parameter, one) -> {
            String path = parameter.replaceFirst("\\?.*", "");
            String route = "GET " + API + path;
            String base = base(path);
            JsonNode without = api.ask(route, base, 200);
            JsonNode with = api.ask(route, changed(base, parameter.replaceFirst(".*\\?", ""), one.value()), 200);
            assertThat(one.honoured().test(without, with))
                    .as(parameter + "=" + one.value() + ": " + with)
                    .isTrue();
        });
    }

    /** The address that a parameter is added to. */
    private static String base(String path) {
        return switch (path) {
            case "/events/{id}" -> API + "/events/" + event;
            case "/documents/{id}" -> API + "/documents/" + document;
            case "/tension" -> API + "/tension?source=IRN&target=ISR";
            case "/changes" -> API + "/changes?since=2020-01-01";
            default -> API + path;
        };
    }

    /** The address with the parameter, which takes the place of one of its name. */
    private static String changed(String address, String name, String value) {
        String rest = address.replaceFirst("([?&])" + name + "=[^&]*&?", "$1").replaceFirst("[?&]$", "");
        return rest + (rest.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void valueThatIsNotAsDescribed_isRefused() {
        for (String route : api.routes()) {
            if (!route.startsWith("GET ")) {
                continue;
            }
            String address = example(route).get(0);
            api.parameters(route)
                    .filter(p -> p.path("in").asString().equals("query"))
                    .forEach(parameter -> {
                        String name = parameter.path("name").asString();
                        for (String wrong : wrong(parameter.path("schema"))) {
                            api.ask(route, changed(address, name, wrong), 400);
                        }
                        String given = changed(address, name, "x");
                        api.ask(route, given + "&" + name + "=y", 400);
                        api.ask(route, changed(address, name, "x".repeat(201)), 414);
                        if (parameter.path("required").asBoolean()) {
                            api.ask(route, changed(address, name, ""), 400);
                        }
                    });
            if (!route.equals("GET /api/v1/token")) {
                api.ask(route, changed(address, "made_up", "1"), 400);
            }
        }
        assertThat(api.ask("GET /api/v1/events", API + "/events?text=%22unclosed", 400)
                        .at("/error/code")
                        .asString())
                .isEqualTo("BAD_SEARCH");
    }

    /** Values that the schema of a parameter does not allow. */
    private static List<String> wrong(JsonNode schema) {
        if (schema.has("enum")) {
            return List.of("NO_SUCH");
        }
        if (schema.path("format").asString("").equals("date")) {
            return List.of("soon", "2024-13-01");
        }
        return switch (schema.path("type").asString()) {
            case "integer" ->
                List.of(
                        "many",
                        Long.toString(schema.path("minimum").asLong() - 1),
                        Long.toString(schema.path("maximum").asLong() + 1));
            case "boolean" -> List.of("maybe");
            default -> List.of();
        };
    }
}
