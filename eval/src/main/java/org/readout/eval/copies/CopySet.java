package org.readout.eval.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.LineageEdge;
import org.readout.core.Document;
import org.readout.eval.PairScores;

/**
 * Documents of which it is known which go back to one text.
 *
 * @param groups the group of every document by its id; a document with no copy is a group of its own
 */
record CopySet(List<Document> documents, Map<String, String> groups) {

    CopySet {
        documents = List.copyOf(documents);
        groups = Map.copyOf(groups);
    }

    /** The lineage that collation finds from the texts alone: nothing is coded, so relays and inferred dates are not known. */
    List<LineageEdge> lineage() {
        Collation collation = new Collator()
                .collate(documents.stream()
                        .map(d -> new CodedDocument(d, d.published(), List.of(), List.of(), List.of(), List.of()))
                        .toList());
        return collation.lineage();
    }

    /** Agreement of the groups that the edges between documents make with the true ones. */
    PairScores score(List<LineageEdge> lineage) {
        Map<String, String> found = new HashMap<>();
        documents.forEach(d -> found.put(d.id(), d.id()));
        for (LineageEdge edge : lineage) {
            Optional<String> source = edge.source().filter(s -> edge.kind() != LineageEdge.Kind.RELAY);
            if (source.isPresent()) {
                String joined = Objects.requireNonNull(found.get(source.get()));
                String other = Objects.requireNonNull(found.get(edge.document()));
                found.replaceAll((document, group) -> group.equals(other) ? joined : group);
            }
        }
        return PairScores.of(groups, found);
    }
}
