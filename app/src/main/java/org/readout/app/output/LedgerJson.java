package org.readout.app.output;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
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

    private final Map<String, EventMention> mentions;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    LedgerJson(Collation collation) {
        this.mentions = collation.mentionsById();
        collation.documents().forEach(d -> documents.put(d.document().id(), d.document()));
    }

    /**
     * Indented, with a line end.
     *
     * @param asOf the day as of which it stands; absent when all documents were read
     */
    public static String write(Collation collation, List<LedgerEntry> entries, Optional<LocalDate> asOf) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.ledger/1");
        CollationJson.text(root, "as_of", asOf.map(Object::toString));
        ArrayNode documents = root.putArray("documents");
        collation.documents().forEach(d -> document(documents.addObject(), d));
        new LedgerJson(collation).entries(root.putArray("entries"), entries);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void document(ObjectNode node, CodedDocument coded) {
        node.put("id", coded.document().id());
        node.put("file", coded.document().file());
        CollationJson.text(node, "outlet", coded.document().outlet());
        CollationJson.text(
                node, "published", coded.published().map(Published::earliest).map(Object::toString));
    }

    void entries(ArrayNode array, List<LedgerEntry> entries) {
        entries.forEach(e -> entry(array.addObject(), e));
    }

    private void entry(ObjectNode node, LedgerEntry entry) {
        node.put("id", entry.id());
        node.put("kind", entry.kind().name());
        node.put("state", entry.state().name());
        node.put("event", entry.event());
        CollationJson.actors(node.putArray("by"), entry.by());
        CollationJson.actors(node.putArray("to"), entry.to());
        CollationJson.kind(node, entry.foreseen());
        CollationJson.text(node, "made", entry.made().map(Object::toString));
        ObjectNode due = node.putObject("due");
        CollationJson.text(
                due, "earliest", entry.due().flatMap(d -> d.earliest()).map(Object::toString));
        CollationJson.text(due, "latest", entry.due().flatMap(d -> d.latest()).map(Object::toString));
        excerpt(node.putObject("words"), entry.document(), entry.words());
        if (entry.condition().isPresent()) {
            excerpt(
                    node.putObject("condition"),
                    entry.document(),
                    entry.condition().get());
        } else {
            node.putNull("condition");
        }
        CollationJson.strings(node, "said_by", saidBy(entry.statements().get(0)));
        CollationJson.strings(node, "statements", entry.statements());
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(c -> change(changes.addObject(), c));
    }

    private void change(ObjectNode node, LedgerEntry.Change change) {
        node.put("state", change.state().name());
        node.put("claimed", change.claimed());
        CollationJson.text(node, "reported", change.reported().map(Object::toString));
        node.put("mention", change.mention());
        CollationJson.strings(node, "said_by", saidBy(change.mention()));
        EventMention mention = mentions.get(change.mention());
        if (mention != null) {
            excerpt(
                    node.putObject("words"),
                    change.document(),
                    mention.evidence().sentence());
        }
        CollationJson.strings(node, "reasons", change.reasons());
    }

    private List<String> saidBy(String id) {
        EventMention mention = mentions.get(id);
        return mention == null ? List.of() : CollationJson.chain(mention);
    }

    private void excerpt(ObjectNode node, String document, Excerpt excerpt) {
        Document whole = documents.get(document);
        node.put("document", document);
        node.put("text", excerpt.text());
        if (whole != null) {
            CodePoints points = offsets.computeIfAbsent(document, d -> CodePoints.of(whole.text()));
            ArrayNode span = node.putArray("span");
            span.add(points.fromUtf16(excerpt.span().start()));
            span.add(points.fromUtf16(excerpt.span().end()));
        }
    }
}
