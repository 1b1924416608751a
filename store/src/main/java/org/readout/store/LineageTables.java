package org.readout.store;

import java.util.HashMap;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LineageEdge;
import org.readout.core.CodePoints;
import org.readout.core.Origin;
import tools.jackson.databind.node.ArrayNode;

/** Who rests on whom, and the independent reports that are left: written anew with each collation. */
final class LineageTables {
    private final Database database;

    LineageTables(Database database) {
        this.database = database;
    }

    /** Part of a transaction of the caller. */
    void write(Collation collation) {
        lineage(collation);
        origins(collation);
    }

    private void lineage(Collation collation) {
        Map<String, CodePoints> offsets = new HashMap<>();
        collation.documents().stream()
                .map(CodedDocument::document)
                .forEach(d -> offsets.put(d.id(), CodePoints.of(d.text())));
        database.update("DELETE FROM lineage");
        for (LineageEdge edge : collation.lineage()) {
            ArrayNode evidence = Json.array();
            CodePoints points = offsets.getOrDefault(edge.document(), CodePoints.of(""));
            edge.evidence().forEach(e -> Json.excerpt(evidence.addObject(), e, points));
            database.update(
                    "INSERT INTO lineage (document_id, kind, source_id, outlet, strength, reason, evidence)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    edge.document(),
                    edge.kind().name(),
                    edge.source(),
                    edge.outlet(),
                    edge.strength(),
                    edge.reason(),
                    evidence.toString());
        }
    }

    private void origins(Collation collation) {
        database.update("DELETE FROM origin");
        for (Origin origin : collation.origins()) {
            database.update("INSERT INTO origin (id, name) VALUES (?, ?)", origin.id(), origin.name());
            for (int i = 0; i < origin.documents().size(); i++) {
                database.update(
                        "INSERT INTO origin_document (origin_id, position, document_id) VALUES (?, ?, ?)",
                        origin.id(),
                        i,
                        origin.documents().get(i));
            }
        }
    }
}
