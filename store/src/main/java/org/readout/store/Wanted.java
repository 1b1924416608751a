package org.readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.store.review.QueueItem.Reason;

/**
 * The records of a project that want a look whoever reviews, in the order in which they do: those with more reasons first, then those
 * with less confidence, then in the order in which documents came. Finding them goes through the whole project, so that a server
 * keeps them; what reviewers decided is not in it.
 */
public final class Wanted {
    private static final String SELECT = String.format(
            Locale.ROOT, """
            WITH reason (mention, bit) AS (
              SELECT number, %d FROM mention WHERE confidence < 0.5
              UNION
              SELECT m.number, %d FROM mention m JOIN event_mention em ON em.mention_id = m.id
                JOIN event e ON e.id = em.event_id
              WHERE m.status NOT IN ('OCCURRED', 'ONGOING', 'HISTORICAL') AND e.origins = 1
              UNION
              SELECT m.number, %d FROM discrepancy d, json_each(d.record, '$.accounts') a,
                json_each(a.value, '$.mentions') x JOIN mention m ON m.id = x.value)
            SELECT w.mention, w.bits, m.confidence
            FROM (SELECT mention, sum(bit) AS bits, count(*) AS reasons FROM reason GROUP BY mention) w
              JOIN mention m ON m.number = w.mention
            ORDER BY w.reasons DESC, m.confidence, m.number
            """, Reason.LOW_CONFIDENCE.bit(), Reason.ONE_ORIGIN.bit(), Reason.DISCREPANCY.bit());

    /**
     * A record and why it wants a look.
     *
     * @param mention its number in the project
     * @param bits sum of {@link Reason#bit}
     */
    record Entry(long mention, int bits, double confidence) {
        Entry with(Reason reason) {
            return new Entry(mention, bits | reason.bit(), confidence);
        }

        int reasons() {
            return Integer.bitCount(bits);
        }
    }

    private final List<Entry> entries;
    private final Map<Long, Entry> byMention = new HashMap<>();

    private Wanted(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(e -> byMention.put(e.mention, e));
    }

    static Wanted of(Database database) {
        List<Entry> entries = new ArrayList<>();
        database.each(entries::add, row -> new Entry(row.getLong(1), row.getInt(2), row.getDouble(3)), SELECT);
        return new Wanted(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Absent for a record that wants no look. */
    Optional<Entry> entry(long mention) {
        return Optional.ofNullable(byMention.get(mention));
    }
}
