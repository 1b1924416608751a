package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.core.Discrepancy;

/** Fields on which accounts of one event differ, a part at a time: those of the newest events first. */
public final class DiscrepancyList {
    private static final String FROM =
            " FROM discrepancy d JOIN event e ON e.id = d.event_id WHERE e.state = 'LIVE' AND (? IS NULL OR d.kind = ?)";

    private final Database database;
    private final Optional<String> kind;

    DiscrepancyList(Database database, Optional<Discrepancy.Kind> kind) {
        this.database = database;
        this.kind = kind.map(Enum::name);
    }

    public long count() {
        return database.number("SELECT count(*)" + FROM, kind, kind);
    }

    /** @param offset how many to pass over */
    public List<StoredDiscrepancy> page(long offset, int limit) {
        return database.list(
                row -> new StoredDiscrepancy(
                        row.getString(1),
                        Json.MAPPER.readTree(row.getString(2)),
                        Json.MAPPER.readTree(row.getString(3))),
                "SELECT d.event_id, d.record, e.record" + FROM
                        + " ORDER BY e.date_earliest DESC, e.first_reported DESC, e.id, d.position LIMIT ? OFFSET ?",
                kind,
                kind,
                limit,
                offset);
    }

    /** Over all kinds. */
    public List<Count> byKind() {
        return database.list(
                row -> new Count(row.getString(1), row.getLong(2)),
                "SELECT kind, count(*) FROM discrepancy GROUP BY 1 ORDER BY 2 DESC, 1");
    }
}
