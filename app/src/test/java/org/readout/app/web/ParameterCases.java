package org.readout.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A value for each described parameter, with what it has to do to an answer. */
final class ParameterCases {
    private ParameterCases() {}

    /** A value of a parameter, and what it has to do to the answer that there is without it. */
    record Case(String value, BiPredicate<JsonNode, JsonNode> honoured) {}

    /** By route without its method, and parameter, as in "/events?text". */
    static Map<String, Case> cases(Described api) {
        JsonNode events = api.ask("GET /api/v1/events", "/api/v1/events", 200);
        JsonNode ledger = api.ask("GET /api/v1/ledger", "/api/v1/ledger", 200);
        String outlet = events.at("/items/0/outlets/0").asString();
        String first = events.at("/items/0/id").asString();
        String file = api.ask("GET /api/v1/documents", "/api/v1/documents", 200)
                .at("/items/0/citations/0/file")
                .asString();
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("/events?text", new Case("tehran", ParameterCases::isPart));
        cases.put(
                "/events?actor",
                all(
                        "IRN",
                        e -> e.path("actors").toString().contains("IRN")
                                || e.path("recipients").toString().contains("IRN")));
        cases.put("/events?type", all("ASSAULT", e -> e.path("type").asString().equals("ASSAULT")));
        cases.put(
                "/events?status", all("denied", e -> e.path("status").asString().equals("DENIED")));
        cases.put("/events?since", new Case("2024-08-02", ParameterCases::isPart));
        cases.put("/events?until", new Case("2024-07-31", ParameterCases::isPart));
        cases.put(
                "/events?outlet", all(outlet, e -> e.path("outlets").toString().contains(outlet)));
        cases.put("/events?disputed", all("true", e -> e.path("discrepancies").asInt() > 0));
        cases.put(
                "/events?changed",
                new Case("2999-01-01T00:00:00Z", (a, b) -> b.path("total").asInt() == 0));
        cases.put(
                "/events?order",
                new Case(
                        "oldest",
                        (a, b) -> firstDay(b).compareTo(firstDay(a)) < 0
                                && b.path("total").equals(a.path("total"))));
        cases.put("/events?after", new Case(first, ParameterCases::goesOn));
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
        cases.put("/discrepancies?after", new Case("1", ParameterCases::goesOn));
        cases.put("/documents?text", new Case(file, ParameterCases::isPart));
        cases.put(
                "/documents?outlet",
                all(outlet, d -> d.at("/citations/0/outlet").asString().equals(outlet)));
        cases.put("/documents?since", new Case("2024-09-01", ParameterCases::isPart));
        cases.put("/documents?until", new Case("2024-09-01", ParameterCases::isPart));
        cases.put("/documents?after", new Case("1", ParameterCases::goesOn));
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
        cases.put("/ledger?after", new Case("1", ParameterCases::goesOn));
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
        cases.put(
                "/tension?whole",
                new Case(
                        "true",
                        (a, b) -> b.path("windows").size()
                                == a.path("windows").size()
                                        + a.path("windows_left_out").asInt()));
        cases.put("/sources?after", new Case("1", ParameterCases::goesOn));
        cases.put(
                "/changes?since",
                new Case("2999-01-01", (a, b) -> b.path("total").asInt() == 0));
        cases.put("/changes?after", new Case("1", ParameterCases::goesOn));
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

    private static String firstDay(JsonNode events) {
        return events.at("/items/0/date/earliest").asString();
    }
}
