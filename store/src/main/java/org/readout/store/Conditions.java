package org.readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An {@link EventQuery} as names and values: those of the Events page, of REST and of saved filters. */
public final class Conditions {
    private Conditions() {}

    /** Those that are set, in one order. */
    public static Map<String, String> of(EventQuery query) {
        Map<String, String> set = new LinkedHashMap<>();
        query.text().ifPresent(v -> set.put("text", v));
        query.type().ifPresent(v -> set.put("type", v));
        query.status().ifPresent(v -> set.put("status", v.name()));
        query.actor().ifPresent(v -> set.put("actor", v));
        query.outlet().ifPresent(v -> set.put("outlet", v));
        query.since().ifPresent(v -> set.put("since", v.toString()));
        query.until().ifPresent(v -> set.put("until", v.toString()));
        query.changedSince().ifPresent(v -> set.put("changed", v.toString()));
        if (query.disputed()) {
            set.put("disputed", "true");
        }
        return set;
    }

    /** As in "type ASSAULT, status DENIED"; "all events" where nothing narrows. */
    public static String inWords(EventQuery query) {
        String words = of(query).entrySet().stream()
                .map(e -> e.getKey().equals("disputed") ? "disputed" : e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "all events" : words;
    }

    static String write(EventQuery query) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        of(query).forEach(node::put);
        return node.toString();
    }

    static EventQuery read(String json) {
        JsonNode node = Json.MAPPER.readTree(json);
        return new EventQuery(
                text(node, "since").map(LocalDate::parse),
                text(node, "changed").map(Instant::parse),
                text(node, "type"),
                text(node, "actor"),
                text(node, "status").map(Status::valueOf),
                text(node, "text"),
                text(node, "until").map(LocalDate::parse),
                text(node, "outlet"),
                node.has("disputed"));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asString);
    }
}
