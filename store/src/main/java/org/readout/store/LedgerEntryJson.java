package org.readout.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of a ledger as {@code readout.ledger/1} has them: all keys are always there, absent is {@code null}. */
public final class LedgerEntryJson {
    private final Map<String, EventMention> mentions;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, CodePoints> offsets = new HashMap<>();

    public LedgerEntryJson(Collation collation) {
        this.mentions = collation.mentionsById();
        collation.documents().forEach(d -> documents.put(d.document().id(), d.document()));
    }

    /** @param event id under which the event of the entry is known */
    public ObjectNode write(LedgerEntry entry, String event) {
        ObjectNode node = Json.object();
        node.put("id", entry.id());
        node.put("kind", entry.kind().name());
        node.put("state", entry.state().name());
        node.put("event", event);
        EventJson.actors(node.putArray("by"), entry.by());
        EventJson.actors(node.putArray("to"), entry.to());
        EventJson.foreseen(node, entry.foreseen());
        Json.text(node, "made", entry.made());
        ObjectNode due = node.putObject("due");
        Json.text(due, "earliest", entry.due().flatMap(d -> d.earliest()));
        Json.text(due, "latest", entry.due().flatMap(d -> d.latest()));
        excerpt(node.putObject("words"), entry.document(), entry.words());
        if (entry.condition().isPresent()) {
            excerpt(
                    node.putObject("condition"),
                    entry.document(),
                    entry.condition().get());
        } else {
            node.putNull("condition");
        }
        Json.strings(node, "said_by", saidBy(entry.statements().get(0)));
        Json.strings(node, "statements", entry.statements());
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(c -> change(changes.addObject(), c));
        return node;
    }

    private void change(ObjectNode node, LedgerEntry.Change change) {
        node.put("state", change.state().name());
        node.put("claimed", change.claimed());
        Json.text(node, "reported", change.reported());
        node.put("mention", change.mention());
        Json.strings(node, "said_by", saidBy(change.mention()));
        Optional.ofNullable(mentions.get(change.mention()))
                .ifPresent(m -> excerpt(
                        node.putObject("words"), change.document(), m.evidence().sentence()));
        Json.strings(node, "reasons", change.reasons());
    }

    private List<String> saidBy(String id) {
        return Optional.ofNullable(mentions.get(id)).map(EventJson::chain).orElse(List.of());
    }

    private void excerpt(ObjectNode node, String document, Excerpt excerpt) {
        node.put("document", document);
        Optional.ofNullable(documents.get(document))
                .ifPresentOrElse(
                        whole -> Json.excerpt(
                                node, excerpt, offsets.computeIfAbsent(document, d -> CodePoints.of(whole.text()))),
                        () -> node.put("text", excerpt.text()));
    }
}
