package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.LineageEdge;
import org.readout.core.CodePoints;
import org.readout.core.Excerpt;
import org.readout.core.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Who rests on whom, and the independent reports that are left. */
final class LineageTables {
    private final Database database;
    private final DocumentTable documents;

    LineageTables(Database database) {
        this.database = database;
        this.documents = new DocumentTable(database);
    }

    /** Adds the edges that a document brought; part of a transaction of the caller. */
    void add(long step, List<LineageEdge> edges) {
        for (LineageEdge edge : edges) {
            ArrayNode evidence = Json.array();
            CodePoints points = offsets(edge.document());
            edge.evidence().forEach(e -> Json.excerpt(evidence.addObject(), e, points));
            database.update(
                    "INSERT INTO lineage (document_id, kind, source_id, outlet, strength, reason, evidence, step)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    edge.document(),
                    edge.kind().name(),
                    edge.source(),
                    edge.outlet(),
                    edge.strength(),
                    edge.reason(),
                    evidence.toString(),
                    step);
        }
    }

    private CodePoints offsets(String document) {
        return CodePoints.of(text(document));
    }

    private String text(String document) {
        return documents.text(document).orElse("");
    }

    /** The edges from documents, in the order in which they were found. */
    List<LineageEdge> of(Collection<String> documentIds) {
        List<Numbered> edges = new ArrayList<>();
        for (String document : documentIds) {
            edges.addAll(database.list(
                    row -> edge(row, text(document)),
                    "SELECT * FROM lineage WHERE document_id = ? ORDER BY number",
                    document));
        }
        edges.sort(Comparator.comparingLong(Numbered::number));
        return edges.stream().map(Numbered::edge).toList();
    }

    private record Numbered(long number, LineageEdge edge) {}

    private static Numbered edge(ResultSet row, String text) throws SQLException {
        CodePoints points = CodePoints.of(text);
        List<Excerpt> evidence = Json.MAPPER
                .readTree(row.getString("evidence"))
                .valueStream()
                .map(e -> excerpt(e, points))
                .toList();
        return new Numbered(
                row.getLong("number"),
                new LineageEdge(
                        LineageEdge.Kind.valueOf(row.getString("kind")),
                        row.getString("document_id"),
                        Optional.ofNullable(row.getString("source_id")),
                        Optional.ofNullable(row.getString("outlet")),
                        row.getDouble("strength"),
                        row.getString("reason"),
                        evidence));
    }

    private static Excerpt excerpt(JsonNode node, CodePoints points) {
        return new Excerpt(node.path("text").asString(), Json.span(node, points));
    }

    /** Takes out the edges found in a step or later, and returns the documents at their ends. */
    Set<String> forget(long from) {
        Set<String> ends = new LinkedHashSet<>();
        database.each(
                ends::addAll,
                row -> row.getString(2) == null
                        ? List.of(row.getString(1))
                        : List.of(row.getString(1), row.getString(2)),
                "SELECT document_id, source_id FROM lineage WHERE step >= ?",
                from);
        database.update("DELETE FROM lineage WHERE step >= ?", from);
        return ends;
    }

    /** The documents that go back to one text with any of these, and these. */
    Set<String> copies(Collection<String> documentIds) {
        Set<String> found = new HashSet<>(documentIds);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String document = open.remove();
            database
                    .list(
                            row -> row.getString(1),
                            "SELECT source_id FROM lineage WHERE document_id = ? AND source_id IS NOT NULL AND kind <> 'RELAY'"
                                    + " UNION SELECT document_id FROM lineage WHERE source_id = ? AND kind <> 'RELAY'",
                            document,
                            document)
                    .stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** The documents that these relay. */
    Set<String> relayed(Collection<String> documentIds) {
        Set<String> found = new LinkedHashSet<>();
        for (String document : documentIds) {
            found.addAll(database.list(
                    row -> row.getString(1),
                    "SELECT source_id FROM lineage WHERE document_id = ? AND source_id IS NOT NULL AND kind = 'RELAY'",
                    document));
        }
        return found;
    }

    /** Writes on which origins documents rest, in place of what was known of them. */
    void origins(Collection<CodedDocument> of, List<Origin> origins) {
        Set<String> left = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (CodedDocument coded : of) {
            String id = coded.document().id();
            ids.add(id);
            left.addAll(database.list(
                    row -> row.getString(1), "SELECT origin_id FROM origin_document WHERE document_id = ?", id));
            database.update("DELETE FROM origin_document WHERE document_id = ?", id);
        }
        for (Origin origin : origins) {
            database.update(
                    "INSERT INTO origin (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                    origin.id(),
                    origin.name());
            origin.documents().stream().filter(ids::contains).forEach(document -> rests(origin.id(), document));
        }
        left.forEach(id -> database.update(
                "DELETE FROM origin WHERE id = ? AND NOT EXISTS (SELECT 1 FROM origin_document WHERE origin_id = origin.id)",
                id));
    }

    private void rests(String origin, String document) {
        database.update(
                "INSERT INTO origin_document (origin_id, position, document_id) VALUES"
                        + " (?, (SELECT ifnull(max(position) + 1, 0) FROM origin_document WHERE origin_id = ?), ?)",
                origin,
                origin,
                document);
    }
}
