package org.readout.collate.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of a ledger as they stand in {@code readout.ledger/1}, and in {@code ledger} of an event of a project. */
public final class LedgerEntryJson {
    private final Map<String, EventMention> mentions;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    public LedgerEntryJson(Collation collation) {
        this.mentions = collation.mentionsById();
        collation.documents().forEach(d -> documents.put(d.document().id(), d.document()));
    }

    /** @param event what the event of its first statement is called there */
    public void write(ObjectNode node, LedgerEntry entry, String event) {
        node.put("id", entry.id());
        node.put("kind", entry.kind().name());
        node.put("state", entry.state().name());
        node.put("event", event);
        Nodes.actors(node.putArray("by"), entry.by());
        Nodes.actors(node.putArray("to"), entry.to());
        Nodes.foreseen(node, entry.foreseen());
        Nodes.text(node, "made", entry.made());
        ObjectNode due = node.putObject("due");
        Nodes.text(due, "earliest", entry.due().flatMap(DateRange::earliest));
        Nodes.text(due, "latest", entry.due().flatMap(DateRange::latest));
        excerpt(node.putObject("words"), entry.document(), entry.words());
        if (entry.condition().isPresent()) {
            excerpt(
                    node.putObject("condition"),
                    entry.document(),
                    entry.condition().get());
        } else {
            node.putNull("condition");
        }
        Nodes.strings(node, "said_by", saidBy(entry.statements().get(0)));
        Nodes.strings(node, "statements", entry.statements());
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(c -> change(changes.addObject(), c));
    }

    private void change(ObjectNode node, LedgerEntry.Change change) {
        node.put("state", change.state().name());
        node.put("claimed", change.claimed());
        Nodes.text(node, "reported", change.reported());
        node.put("mention", change.mention());
        Nodes.strings(node, "said_by", saidBy(change.mention()));
        EventMention mention = mentions.get(change.mention());
        if (mention != null) {
            excerpt(
                    node.putObject("words"),
                    change.document(),
                    mention.evidence().sentence());
        }
        Nodes.strings(node, "reasons", change.reasons());
    }

    private List<String> saidBy(String id) {
        EventMention mention = mentions.get(id);
        return mention == null ? List.of() : EventJson.saidBy(mention);
    }

    private void excerpt(ObjectNode node, String document, Excerpt excerpt) {
        Document whole = documents.get(document);
        node.put("document", document);
        node.put("text", excerpt.text());
        if (whole != null) {
            Nodes.span(node, excerpt.span(), offsets.computeIfAbsent(document, d -> CodePoints.of(whole.text())));
        }
    }
}
