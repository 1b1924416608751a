package org.readout.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.collate.json.LedgerEntryJson;
import tools.jackson.databind.node.ObjectNode;

/** The ledger: written anew with each collation. */
final class LedgerTable {
    private final Database database;

    LedgerTable(Database database) {
        this.database = database;
    }

    /**
     * Part of a transaction of the caller.
     *
     * @param ids id in the project of each event of the collation
     */
    void write(Collation collation, Map<String, String> ids) {
        database.update("DELETE FROM ledger");
        LedgerEntryJson json = new LedgerEntryJson(collation);
        List<LedgerEntry> entries = collation.ledger();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            String event = Optional.ofNullable(ids.get(entry.event())).orElse(entry.event());
            ObjectNode record = Json.object();
            json.write(record, entry, event);
            database.update(
                    "INSERT INTO ledger (id, number, event_id, kind, state, made, due, record)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    entry.id(),
                    i,
                    event,
                    entry.kind().name(),
                    entry.state().name(),
                    entry.made().map(Object::toString),
                    entry.due().flatMap(d -> d.latest()).map(Object::toString),
                    record.toString());
        }
    }
}
