package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The entries of the ledger that a query finds, a part at a time: the last made first, undated ones last. */
public final class LedgerList {
    private final Database database;
    private final StringBuilder where = new StringBuilder(" WHERE 1");
    private final List<Object> parameters = new ArrayList<>();

    LedgerList(Database database, LedgerQuery query) {
        this.database = database;
        query.kind().ifPresent(kind -> and("kind = ?", kind.name()));
        query.state().ifPresent(state -> and("state = ?", state.name()));
        query.event().ifPresent(event -> and("event_id = ?", event));
        if (query.openOnly()) {
            and("state IN ('OPEN', 'ACCEPTED')");
        }
        query.party().ifPresent(this::andParty);
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    private void andParty(String party) {
        and(
                "EXISTS (SELECT 1 FROM (SELECT value FROM json_each(record, '$.by') UNION ALL"
                        + " SELECT value FROM json_each(record, '$.to')) p WHERE "
                        + PartyWords.condition("p.value ->> '$.id'", "p.value ->> '$.country'", "p.value ->> '$.name'")
                        + ")",
                new PartyWords(party).parameters().toArray());
    }

    public long count() {
        return database.number("SELECT count(*) FROM ledger" + where, parameters.toArray());
    }

    /**
     * Entries as in {@code readout.ledger/1}.
     *
     * @param offset how many to pass over
     */
    public List<JsonNode> page(long offset, int limit) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(limit);
        all.add(offset);
        return database.list(
                row -> Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM ledger" + where + " ORDER BY made DESC, number DESC LIMIT ? OFFSET ?",
                all.toArray());
    }

    public List<Count> byKind() {
        return counts("kind");
    }

    public List<Count> byState() {
        return counts("state");
    }

    private List<Count> counts(String column) {
        return database.list(
                row -> new Count(row.getString(1), row.getLong(2)),
                "SELECT " + column + ", count(*) FROM ledger" + where + " GROUP BY 1 ORDER BY 2 DESC, 1",
                parameters.toArray());
    }
}
