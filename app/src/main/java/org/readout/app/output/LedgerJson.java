package org.readout.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.collate.json.LedgerEntryJson;
import org.readout.collate.json.Nodes;
import org.readout.core.Published;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger as one JSON object, {@code readout.ledger/1}. Keys are always there; what is absent is {@code null}. Offsets are
 * Unicode code points.
 */
public final class LedgerJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LedgerJson() {}

    /**
     * Indented, with a line end.
     *
     * @param asOf the day as of which it stands; absent when all documents were read
     */
    public static String write(Collation collation, List<LedgerEntry> entries, Optional<LocalDate> asOf) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.ledger/1");
        Nodes.text(root, "as_of", asOf);
        ArrayNode documents = root.putArray("documents");
        collation.documents().forEach(d -> document(documents.addObject(), d));
        entries(root.putArray("entries"), collation, entries);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void document(ObjectNode node, CodedDocument coded) {
        node.put("id", coded.document().id());
        node.put("file", coded.document().file());
        Nodes.text(node, "outlet", coded.document().outlet());
        Nodes.text(node, "published", coded.published().map(Published::earliest));
    }

    static void entries(ArrayNode array, Collation collation, List<LedgerEntry> entries) {
        LedgerEntryJson json = new LedgerEntryJson(collation);
        entries.forEach(e -> json.write(array.addObject(), e, e.event()));
    }
}
