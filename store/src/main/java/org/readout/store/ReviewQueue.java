package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.store.review.QueueItem;
import org.readout.store.review.QueueItem.Reason;

/**
 * The records that a reviewer has not decided on and that have a {@link Reason}.
 *
 * <p>First those on which reviewers differ, then those that nobody has decided on, then those that others have; within each, more reasons
 * come first, then less confidence, then the order in which documents came. Belongs to the reader that gave it.
 */
public final class ReviewQueue {
    private static final Comparator<Wanted.Entry> MOST_REASONS = Comparator.comparingInt(
                    (Wanted.Entry e) -> -e.reasons())
            .thenComparingDouble(Wanted.Entry::confidence)
            .thenComparingLong(Wanted.Entry::mention);

    private final Database database;
    private final List<Wanted.Entry> entries;

    ReviewQueue(Database database, String reviewer, Wanted wanted) {
        this.database = database;
        Set<Long> own = decidedBy(reviewer);
        Set<Long> anyone = new HashSet<>(database.list(
                row -> row.getLong(1), "SELECT m.number FROM review_standing s JOIN mention m ON m.id = s.mention_id"));
        Set<Long> differing = new HashSet<>(database.list(
                row -> row.getLong(1),
                "SELECT m.number FROM review_standing s JOIN mention m ON m.id = s.mention_id"
                        + " GROUP BY m.number HAVING count(DISTINCT ifnull(s.reading, '')) > 1"));
        List<Wanted.Entry> fresh = new ArrayList<>();
        List<Wanted.Entry> seen = new ArrayList<>();
        for (Wanted.Entry entry : wanted.entries()) {
            long mention = entry.mention();
            if (!own.contains(mention) && !differing.contains(mention)) {
                (anyone.contains(mention) ? seen : fresh).add(entry);
            }
        }
        differing.removeAll(own);
        this.entries = Stream.of(differing(differing, wanted), fresh, seen)
                .flatMap(List::stream)
                .toList();
    }

    /** Records that the reviewer decided on, and those that stand at the same words where the one decided on is no more. */
    private Set<Long> decidedBy(String reviewer) {
        return new HashSet<>(database.list(row -> row.getLong(1), """
                SELECT m.number FROM review_standing s JOIN mention m ON m.document_id = s.document_id
                WHERE s.reviewer = ? AND (s.mention_id = m.id
                  OR s.trigger_start < m.trigger_end AND s.trigger_end > m.trigger_start
                    AND NOT EXISTS (SELECT 1 FROM mention o WHERE o.id = s.mention_id))
                """, reviewer));
    }

    private List<Wanted.Entry> differing(Set<Long> mentions, Wanted wanted) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Map<Long, Wanted.Entry> known = new HashMap<>();
        wanted.entries().stream().filter(e -> mentions.contains(e.mention())).forEach(e -> known.put(e.mention(), e));
        return mentions.stream()
                .map(m -> known.getOrDefault(m, new Wanted.Entry(m, 0, confidence(m))))
                .map(e -> e.with(Reason.REVIEWERS_DIFFER))
                .sorted(MOST_REASONS)
                .toList();
    }

    private double confidence(long mention) {
        return database.first(row -> row.getDouble(1), "SELECT confidence FROM mention WHERE number = ?", mention)
                .orElseThrow();
    }

    public int size() {
        return entries.size();
    }

    /** @param offset how many to pass over */
    public List<QueueItem> page(int limit, int offset) {
        return entries.stream().skip(offset).limit(limit).map(this::item).toList();
    }

    private QueueItem item(Wanted.Entry entry) {
        return database.first(
                        row -> item(row, entry),
                        "SELECT " + ReviewRows.MENTION
                                + ", (SELECT event_id FROM event_mention em WHERE em.mention_id = m.id LIMIT 1)"
                                + " FROM mention m WHERE m.number = ?",
                        entry.mention())
                .orElseThrow();
    }

    private static QueueItem item(ResultSet row, Wanted.Entry entry) throws SQLException {
        return new QueueItem(
                ReviewRows.record(row),
                Arrays.stream(Reason.values())
                        .filter(r -> (entry.bits() & r.bit()) != 0)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getString(6)),
                entry.confidence());
    }
}
