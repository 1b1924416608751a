package org.readout.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.collate.json.LedgerEntryJson;
import org.readout.core.EventMention;
import tools.jackson.databind.node.ObjectNode;

/** The ledger, with the mentions on which its entries rest. */
final class LedgerTable {
    private final Database database;

    LedgerTable(Database database) {
        this.database = database;
    }

    /**
     * Puts the entries of a part of the project's collation in place of what was known of its events; part of a transaction of the
     * caller.
     *
     * @param ids id in the project of each event of the part
     * @param known ids of the events that the part takes the place of
     */
    void write(Collation part, Map<String, String> ids, Collection<String> known) {
        Set<String> events = new LinkedHashSet<>(known);
        events.addAll(ids.values());
        events.forEach(event -> delete("SELECT id FROM ledger WHERE event_id = ?", event));
        part.events().stream()
                .flatMap(e -> e.mentions().stream())
                .forEach(m -> delete("SELECT ledger_id FROM ledger_mention WHERE mention_id = ? AND states", m));
        Map<String, EventMention> mentions = part.mentionsById();
        LedgerEntryJson json = new LedgerEntryJson(part);
        for (LedgerEntry entry : part.ledger()) {
            insert(entry, json, Optional.ofNullable(ids.get(entry.event())).orElse(entry.event()));
            entry.changes().forEach(c -> rests(entry, c.mention(), c.document(), false));
            entry.statements().forEach(m -> rests(entry, m, documentOf(mentions, m), true));
        }
    }

    private void delete(String which, String of) {
        for (String id : database.list(row -> row.getString(1), which, of)) {
            database.update("DELETE FROM ledger WHERE id = ?", id);
            database.update("DELETE FROM ledger_mention WHERE ledger_id = ?", id);
        }
    }

    private void insert(LedgerEntry entry, LedgerEntryJson json, String event) {
        ObjectNode record = Json.object();
        json.write(record, entry, event);
        database.update(
                "INSERT INTO ledger (id, number, event_id, kind, state, made, due, record)"
                        + " SELECT ?, c.step * 1000 + m.position, ?, ?, ?, ?, ?, ? FROM mention m"
                        + " JOIN collated_document c ON c.document_id = m.document_id WHERE m.id = ? AND m.document_id = ?"
                        + " ORDER BY m.position LIMIT 1",
                entry.id(),
                event,
                entry.kind().name(),
                entry.state().name(),
                entry.made().map(Object::toString),
                entry.due().flatMap(d -> d.latest()).map(Object::toString),
                record.toString(),
                entry.statements().get(0),
                entry.document());
    }

    private void rests(LedgerEntry entry, String mention, String document, boolean states) {
        database.update(
                "INSERT INTO ledger_mention (mention_id, ledger_id, document_id, states) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET states = max(states, excluded.states)",
                mention,
                entry.id(),
                document,
                states ? 1 : 0);
    }

    private static String documentOf(Map<String, EventMention> mentions, String id) {
        return Objects.requireNonNull(mentions.get(id), id).document().id();
    }

    /** The documents that tell of the entries that an event states, and the founders of all events that state them. */
    void together(String founder, Set<String> documents, Set<String> founders) {
        database.each(
                row -> {
                    documents.add(row[0]);
                    Optional.ofNullable(row[1]).ifPresent(founders::add);
                },
                row -> new @Nullable String[] {row.getString(1), row.getString(2)},
                "SELECT other.document_id, CASE WHEN other.states THEN there.founder END FROM joined j"
                        + " JOIN mention m ON m.document_id = j.document_id AND m.position = j.position"
                        + " JOIN ledger_mention own ON own.mention_id = m.id AND own.states"
                        + " JOIN ledger_mention other ON other.ledger_id = own.ledger_id"
                        + " LEFT JOIN mention n ON n.id = other.mention_id AND n.document_id = other.document_id"
                        + " LEFT JOIN joined there ON there.document_id = n.document_id AND there.position = n.position"
                        + " WHERE j.founder = ?",
                founder);
    }

    /** The founders of the events that state the entries of which a document tells. */
    List<String> statedBy(String document) {
        return database.list(
                row -> row.getString(1),
                "SELECT DISTINCT j.founder FROM ledger_mention told"
                        + " JOIN ledger_mention stated ON stated.ledger_id = told.ledger_id AND stated.states"
                        + " JOIN mention m ON m.id = stated.mention_id AND m.document_id = stated.document_id"
                        + " JOIN joined j ON j.document_id = m.document_id AND j.position = m.position"
                        + " WHERE told.document_id = ?",
                document);
    }
}
