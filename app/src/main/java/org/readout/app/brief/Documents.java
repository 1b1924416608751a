package org.readout.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.LineageEdge;
import org.readout.core.CodePoints;
import org.readout.core.Document;

/** The documents of a collation, numbered from 1 in their order, with who is a copy of whom. */
final class Documents {
    private static final Set<LineageEdge.Kind> COPIES = Set.of(
            LineageEdge.Kind.EXACT_COPY,
            LineageEdge.Kind.NEAR_COPY,
            LineageEdge.Kind.ABRIDGED_COPY,
            LineageEdge.Kind.REPRINT,
            LineageEdge.Kind.TRANSLATION,
            LineageEdge.Kind.AGENCY,
            LineageEdge.Kind.REVISION);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Document> byId = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();
    private final Map<String, String> copiedFrom = new HashMap<>();

    Documents(List<CodedDocument> documents, List<LineageEdge> lineage) {
        for (CodedDocument coded : documents) {
            numbers.put(coded.document().id(), numbers.size() + 1);
            byId.put(coded.document().id(), coded.document());
        }
        for (LineageEdge edge : lineage) {
            if (COPIES.contains(edge.kind())) {
                edge.source().filter(byId::containsKey).ifPresent(s -> copiedFrom.put(edge.document(), s));
            }
        }
    }

    /** The number in the list of sources. */
    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), id);
    }

    /** The outlet, else the file's name without folders and extension. */
    String name(String id) {
        Document document = document(id);
        return document.outlet().orElseGet(() -> baseName(document.file()));
    }

    private static String baseName(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String bare = last.replaceFirst("\\.\\w{1,5}(?=$|#)", "");
        return bare.isBlank() ? file : bare;
    }

    CodePoints offsets(String id) {
        return offsets.computeIfAbsent(id, i -> CodePoints.of(document(i).text()));
    }

    String text(String id) {
        return document(id).text();
    }

    /** Every record's document is one of the collation's. */
    private Document document(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** The document that this one is a copy of, followed back as far as it is among the documents. */
    Optional<String> original(String id) {
        String at = id;
        for (int steps = 0; copiedFrom.containsKey(at) && steps <= numbers.size(); steps++) {
            at = copiedFrom.get(at);
        }
        return at.equals(id) ? Optional.empty() : Optional.of(at);
    }
}
