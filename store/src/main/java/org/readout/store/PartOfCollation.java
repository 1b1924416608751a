package org.readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.coder.json.MentionJson;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.collate.MergeReason;
import org.readout.collate.json.EventJson;
import org.readout.core.CodePoints;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Reads a few events back with what they rest on, whatever the size of the project. */
final class PartOfCollation {
    private static final String GIVEN = "(SELECT value FROM json_each(?))";

    private final Database database;

    PartOfCollation(Database database) {
        this.database = database;
    }

    private record Row(String id, String document, String record) {}

    /**
     * Events in the order of their ids, their mentions, and the documents that tell of them, which have no other mentions,
     * no details and no problems here. There is no ledger, and no origins but those of the events.
     *
     * @param most mentions read of each event, its first ones
     */
    Collation read(List<String> ids, int most) {
        String given = array(ids);
        Map<String, JsonNode> records = new LinkedHashMap<>();
        ids.forEach(id -> records.put(id, Json.object()));
        database.each(
                node -> records.put(node.path("id").asString(), node),
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM event WHERE id IN " + GIVEN,
                given);
        records.values().removeIf(JsonNode::isEmpty);
        Map<String, List<Row>> rows = mentionRows(given, most);
        List<CodedDocument> documents = documents(documentIds(records, rows), rows);
        Map<String, EventMention> mentions = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (CodedDocument coded : documents) {
            coded.mentions().forEach(m -> mentions.put(m.id(), m));
            texts.put(coded.document().id(), coded.document().text());
        }
        List<Event> events = records.values().stream()
                .map(record -> EventJson.read(record, mentions, texts))
                .toList();
        return new Collation(
                documents,
                events,
                lineage(texts),
                events.stream().flatMap(e -> e.origins().stream()).distinct().toList(),
                reasons(records),
                List.of(),
                List.of());
    }

    private Map<String, List<Row>> mentionRows(String given, int most) {
        Map<String, List<Row>> rows = new HashMap<>();
        database.each(
                row -> rows.computeIfAbsent(row.document, d -> new ArrayList<>())
                        .add(row),
                row -> new Row(row.getString(1), row.getString(2), row.getString(3)),
                "SELECT DISTINCT m.id, m.document_id, m.record FROM event_mention em"
                        + " JOIN mention m ON m.id = em.mention_id AND m.document_id = em.document_id"
                        + " WHERE em.event_id IN " + GIVEN + " AND em.position < ? ORDER BY m.document_id, m.position",
                given,
                most);
        return rows;
    }

    /** Documents of the mentions that were read, and those that the events' histories name. */
    private static Set<String> documentIds(Map<String, JsonNode> records, Map<String, List<Row>> rows) {
        Set<String> ids = new LinkedHashSet<>(rows.keySet());
        records.values()
                .forEach(record -> record.path("history")
                        .forEach(step -> ids.add(step.path("document").asString())));
        return ids;
    }

    private List<CodedDocument> documents(Set<String> ids, Map<String, List<Row>> rows) {
        return database.list(
                row -> {
                    String text = row.getString("text");
                    List<EventMention> mentions = rows.getOrDefault(row.getString("id"), List.of()).stream()
                            .map(m -> MentionJson.read(m.record, text))
                            .toList();
                    return DocumentTable.coded(row, mentions, List.of(), List.of());
                },
                "SELECT * FROM document WHERE id IN " + GIVEN
                        + " ORDER BY published_earliest IS NULL, published_earliest, number",
                array(ids));
    }

    /** Of the documents at hand; what one of them rests on need not be among them. */
    private List<LineageEdge> lineage(Map<String, String> texts) {
        return database.list(
                row -> {
                    String document = row.getString(1);
                    String text = texts.getOrDefault(document, "");
                    CodePoints offsets = CodePoints.of(text);
                    List<Excerpt> evidence = Json.MAPPER
                            .readTree(row.getString(6))
                            .valueStream()
                            .map(e -> Excerpt.of(text, Json.span(e, offsets)))
                            .toList();
                    return new LineageEdge(
                            LineageEdge.Kind.valueOf(row.getString(2)),
                            document,
                            Optional.ofNullable(row.getString(3)).filter(texts::containsKey),
                            Optional.of(Optional.ofNullable(row.getString(4))
                                    .orElse(Optional.ofNullable(row.getString(7))
                                            .orElse("outlet not stated"))),
                            row.getDouble(5),
                            row.getString(8),
                            evidence);
                },
                "SELECT l.document_id, l.kind, l.source_id, l.outlet, l.strength, l.evidence, s.outlet, l.reason FROM lineage l"
                        + " LEFT JOIN document s ON s.id = l.source_id WHERE l.document_id IN " + GIVEN
                        + " ORDER BY l.number",
                array(new HashSet<>(texts.keySet())));
    }

    private static Map<String, List<MergeReason>> reasons(Map<String, JsonNode> records) {
        Map<String, List<MergeReason>> reasons = new HashMap<>();
        records.forEach((id, record) -> reasons.put(
                id,
                record.path("joined")
                        .valueStream()
                        .map(n -> new MergeReason(
                                n.path("mention").asString(),
                                n.path("with").asString(),
                                n.path("score").asDouble(),
                                n.path("agreements")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                        .toList()));
        return reasons;
    }

    private static String array(Iterable<String> values) {
        ArrayNode array = Json.array();
        values.forEach(array::add);
        return array.toString();
    }
}
