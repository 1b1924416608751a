package org.readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.Correction;
import org.readout.collate.Correction.Anchor;
import org.readout.core.CodePoints;
import org.readout.core.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** People's decisions on events in their table, beside what the machine found; undone ones stay, marked. */
final class CorrectionTable {
    private final Database database;
    private final String now;

    CorrectionTable(Database database, String now) {
        this.database = database;
        this.now = now;
    }

    /**
     * Returns the founders of the events that the decision is about.
     *
     * @throws IllegalArgumentException when the event is not known, or the mentions are none or all of its mentions
     */
    Set<String> split(String event, Set<String> mentions) {
        String id = live(event);
        List<JsonNode> parted = anchors(id, mentions, true);
        List<JsonNode> others = anchors(id, mentions, false);
        if (parted.size() != mentions.size() || others.isEmpty()) {
            throw new IllegalArgumentException("Of the mentions given " + parted.size() + " are of event " + id
                    + ", which has "
                    + (parted.size() + others.size()) + "."
                    + " " + "Name some, but not all, of its mentions; readout events --format jsonl lists them.");
        }
        return add(Correction.Kind.SPLIT, parted, others);
    }

    Set<String> merge(String event, String other) {
        String first = live(event);
        String second = live(other);
        if (first.equals(second)) {
            throw new IllegalArgumentException(
                    "Both are event " + first + "." + " " + "Name two events; an id that was merged is an alias.");
        }
        return add(Correction.Kind.MERGE, anchors(first, Set.of(), false), anchors(second, Set.of(), false));
    }

    /**
     * Takes the last decision that stands back, and returns the founders of the events that it was about; absent when there is none.
     */
    Optional<Set<String>> undo() {
        Optional<JsonNode> last = database.first(
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM correction WHERE undone_at IS NULL ORDER BY number DESC LIMIT 1");
        database.update(
                "UPDATE correction SET undone_at = ? WHERE number ="
                        + " (SELECT max(number) FROM correction WHERE undone_at IS NULL)",
                now);
        return last.map(record -> founders(database, record));
    }

    /** Those that stand, in the order in which they were taken; words of documents that are not given are left out. */
    static List<Correction> standing(Database database, Collection<CodedDocument> documents) {
        List<JsonNode> records = standing(database);
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, CodePoints> offsets = new HashMap<>();
        documents.forEach(
                d -> offsets.put(d.document().id(), CodePoints.of(d.document().text())));
        return records.stream()
                .flatMap(record -> correction(record, offsets).stream())
                .toList();
    }

    private static List<JsonNode> standing(Database database) {
        return database.list(
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM correction WHERE undone_at IS NULL ORDER BY number");
    }

    /** For each decision that stands, the founders of the events that the collator made of the mentions it names. */
    static List<Set<String>> founders(Database database) {
        return standing(database).stream().map(r -> founders(database, r)).toList();
    }

    private static Set<String> founders(Database database, JsonNode record) {
        Set<String> founders = new LinkedHashSet<>();
        for (String key : List.of("mentions", "others")) {
            for (JsonNode anchor : record.path(key)) {
                founders.addAll(database.list(
                        row -> row.getString(1),
                        "SELECT j.founder FROM mention m JOIN joined j ON j.document_id = m.document_id AND j.position = m.position"
                                + " WHERE m.document_id = ? AND m.trigger_start = ? AND m.trigger_end = ?",
                        anchor.path("document").asString(),
                        anchor.path("span").path(0).asInt(),
                        anchor.path("span").path(1).asInt()));
            }
        }
        return founders;
    }

    private static Optional<Correction> correction(JsonNode record, Map<String, CodePoints> offsets) {
        List<Anchor> mentions = anchors(record.path("mentions"), offsets);
        List<Anchor> others = anchors(record.path("others"), offsets);
        return mentions.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correction(
                        Correction.Kind.valueOf(record.path("kind").asString()), mentions, others));
    }

    private static List<Anchor> anchors(JsonNode nodes, Map<String, CodePoints> offsets) {
        List<Anchor> anchors = new ArrayList<>();
        nodes.valueStream().forEach(node -> {
            String document = node.path("document").asString();
            CodePoints points = offsets.get(document);
            if (points != null) {
                Span span = Json.span(node, points);
                anchors.add(new Anchor(document, span));
            }
        });
        return anchors;
    }

    private Set<String> add(Correction.Kind kind, List<JsonNode> mentions, List<JsonNode> others) {
        ObjectNode record = Json.object();
        record.put("kind", kind.name());
        ArrayNode some = record.putArray("mentions");
        mentions.forEach(some::add);
        ArrayNode rest = record.putArray("others");
        others.forEach(rest::add);
        database.update("INSERT INTO correction (record, made_at) VALUES (?, ?)", record.toString(), now);
        return founders(database, record);
    }

    /** The id itself, or that of the event of which it is an alias. */
    private String live(String event) {
        return database.first(
                        row -> row.getString(1),
                        "SELECT id FROM event WHERE state = 'LIVE' AND id IN (?, (SELECT event_id FROM event_alias WHERE alias = ?))",
                        event,
                        event)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The project has no event " + event + ". readout events --format jsonl lists the ids."));
    }

    /** The words of the event's mentions: of those named, or of the rest. */
    private List<JsonNode> anchors(String event, Set<String> mentions, boolean named) {
        List<JsonNode> anchors = new ArrayList<>();
        database.each(
                node -> {
                    if (mentions.contains(node.path("mention").asString()) == named) {
                        anchors.add(node);
                    }
                },
                row -> {
                    ObjectNode node = Json.object();
                    node.put("mention", row.getString(1));
                    node.put("document", row.getString(2));
                    node.putArray("span").add(row.getInt(3)).add(row.getInt(4));
                    return (JsonNode) node;
                },
                "SELECT mention_id, document_id, trigger_start, trigger_end FROM event_mention WHERE event_id = ?"
                        + " ORDER BY position",
                event);
        return anchors;
    }
}
