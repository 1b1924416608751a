package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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

    /** A value of a parameter, and what it has to do to the answer that there is without it. */
    private record Case(String value, BiPredicate<JsonNode, JsonNode> honoured) {}

    @Test
    void everyDescribedParameter_isHonoured() {
        Map<String, Case> cases = cases();
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

    private static Map<String, Case> cases() {
        JsonNode events = api.ask("GET /api/v1/events", API + "/events", 200);
        JsonNode ledger = api.ask("GET /api/v1/ledger", API + "/ledger", 200);
        String outlet = events.at("/items/0/outlets/0").asString();
        String first = events.at("/items/0/id").asString();
        String file = api.ask("GET /api/v1/documents", API + "/documents", 200)
                .at("/items/0/citations/0/file")
                .asString();
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("/events?text", new Case("tehran", RestContractTest::isPart));
        cases.put(
                "/events?actor",
                all(
                        "IRN",
                        e -> e.path("actors").toString().contains("IRN")
                                || e.path("recipients").toString().contains("IRN")));
        cases.put("/events?type", all("ASSAULT", e -> e.path("type").asString().equals("ASSAULT")));
        cases.put(
                "/events?status", all("denied", e -> e.path("status").asString().equals("DENIED")));
        cases.put("/events?since", new Case("2024-08-02", RestContractTest::isPart));
        cases.put("/events?until", new Case("2024-07-31", RestContractTest::isPart));
        cases.put(
                "/events?outlet", all(outlet, e -> e.path("outlets").toString().contains(outlet)));
        cases.put("/events?disputed", all("true", e -> e.path("discrepancies").asInt() > 0));
        cases.put(
                "/events?changed",
                new Case("2999-01-01T00:00:00Z", (a, b) -> b.path("total").asInt() == 0));
        cases.put("/events?after", new Case(first, RestContractTest::goesOn));
        cases.put(
                "/events/{id}?after",
                new Case(
                        "1",
                        (a, b) ->
                                b.path("accounts").size() == a.path("accounts").size() - 1));
        cases.put(
                "/events/{id}?limit", new Case("1", (a, b) -> b.path("accounts").size() == 1));
        cases.put(
                "/discrepancies?kind",
                all("NUMBER", d -> d.path("kind").asString().equals("NUMBER")));
        cases.put("/discrepancies?after", new Case("1", RestContractTest::goesOn));
        cases.put("/documents?text", new Case(file, RestContractTest::isPart));
        cases.put(
                "/documents?outlet",
                all(outlet, d -> d.at("/citations/0/outlet").asString().equals(outlet)));
        cases.put("/documents?since", new Case("2024-09-01", RestContractTest::isPart));
        cases.put("/documents?until", new Case("2024-09-01", RestContractTest::isPart));
        cases.put("/documents?after", new Case("1", RestContractTest::goesOn));
        cases.put("/documents/{id}?with_text", new Case("true", (a, b) -> !a.has("text") && b.has("text")));
        String kind = ledger.at("/items/0/kind").asString();
        String stated = ledger.at("/items/0/event").asString();
        cases.put("/ledger?kind", all(kind, l -> l.path("kind").asString().equals(kind)));
        cases.put(
                "/ledger?state",
                new Case(
                        "MET",
                        (a, b) -> !a.toString().contains("\"MET\"")
                                && b.path("total").asInt() == 0));
        cases.put(
                "/ledger?open",
                all(
                        "true",
                        l -> Set.of("OPEN", "ACCEPTED").contains(l.path("state").asString())));
        cases.put("/ledger?party", all("IRN", l -> (l.path("by") + "" + l.path("to")).contains("IRN")));
        cases.put("/ledger?event", all(stated, l -> l.path("event").asString().equals(stated)));
        cases.put("/ledger?after", new Case("1", RestContractTest::goesOn));
        cases.put(
                "/tension?source",
                new Case("Hamas", (a, b) -> b.at("/source/label").asString().equals("Hamas")));
        cases.put("/tension?target", new Case("USA", (a, b) -> !b.at("/target").equals(a.at("/target"))));
        cases.put(
                "/tension?by",
                new Case("month", (a, b) -> b.path("period").asString().equals("month")));
        cases.put(
                "/tension?limit",
                new Case(
                        "1",
                        (a, b) -> b.path("events_cited").asInt() == 1
                                && a.path("events").size() > 1));
        cases.put("/sources?after", new Case("1", RestContractTest::goesOn));
        cases.put(
                "/changes?since",
                new Case("2999-01-01", (a, b) -> b.path("total").asInt() == 0));
        cases.put("/changes?after", new Case("1", RestContractTest::goesOn));
        for (String list : List.of("/events", "/discrepancies", "/documents", "/ledger", "/sources", "/changes")) {
            cases.put(
                    list + "?limit",
                    new Case(
                            "1",
                            (a, b) -> b.path("items").size() == 1
                                    && b.path("total").equals(a.path("total"))
                                    && (b.path("total").asInt() == 1)
                                            == b.path("next").isNull()));
        }
        return cases;
    }

    /** All that is left has it, and something is left. */
    private static Case all(String value, java.util.function.Predicate<JsonNode> has) {
        return new Case(
                value,
                (without, with) -> !with.path("items").isEmpty()
                        && with.path("items").valueStream().allMatch(has)
                        && with.path("total").asInt()
                                == without.path("items")
                                        .valueStream()
                                        .filter(has)
                                        .count());
    }

    private static boolean isPart(JsonNode without, JsonNode with) {
        int left = with.path("total").asInt();
        return left > 0 && left < without.path("total").asInt() && ids(without).containsAll(ids(with));
    }

    /** The same list without its first entry. */
    private static boolean goesOn(JsonNode without, JsonNode with) {
        List<JsonNode> before = without.path("items").valueStream().toList();
        List<JsonNode> after = with.path("items").valueStream().toList();
        return !before.isEmpty()
                && after.size() >= before.size() - 1
                && before.subList(1, before.size()).equals(after.subList(0, before.size() - 1));
    }

    private static Set<String> ids(JsonNode list) {
        return list.path("items")
                .valueStream()
                .map(i -> i.path("id").asString())
                .collect(Collectors.toSet());
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
