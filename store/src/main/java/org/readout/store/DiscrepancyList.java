package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.core.Discrepancy;

/** Fields on which accounts of one event differ, a part at a time: those of the newest events first. */
public final class DiscrepancyList {
    /** The few discrepancies come first, so that not every event is looked at. */
    private static final String FROM =
            " FROM discrepancy d CROSS JOIN event e ON e.id = d.event_id WHERE (?1 IS NULL OR d.kind = ?1)";

    private static final String ORDER = " ORDER BY date_earliest DESC, first_reported DESC, event_id, position";

    private final Database database;
    private final Optional<String> kind;

    DiscrepancyList(Database database, Optional<Discrepancy.Kind> kind) {
        this.database = database;
        this.kind = kind.map(Enum::name);
    }

    public long count() {
        return database.number("SELECT count(*) FROM discrepancy WHERE (?1 IS NULL OR kind = ?1)", kind);
    }

    /** @param offset how many to pass over */
    public List<StoredDiscrepancy> page(long offset, int limit) {
        return database.list(
                row -> new StoredDiscrepancy(
                        row.getString(1),
                        Json.MAPPER.readTree(row.getString(2)),
                        Json.MAPPER.readTree(row.getString(3))),
                "SELECT p.event_id, d.record, e.record FROM"
                        + " (SELECT d.event_id, d.position, e.date_earliest, e.first_reported" + FROM + ORDER
                        + " LIMIT ?2 OFFSET ?3) p"
                        + " JOIN discrepancy d ON d.event_id = p.event_id AND d.position = p.position"
                        + " JOIN event e ON e.id = p.event_id"
                        + " ORDER BY p.date_earliest DESC, p.first_reported DESC, p.event_id, p.position",
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
