package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    private static final String RECORDS = " FROM review_standing s CROSS JOIN mention m ON ";

    private final Database database;
    private final Wanted wanted;
    /** Records that are not to come again: decided on by the reviewer, or first anyway. */
    private final Set<Long> own;

    private final Set<Long> anyone;
    private final List<Wanted.Entry> first;

    /** Decisions are few and records many, so that each query begins with the decisions. */
    ReviewQueue(Database database, String reviewer, Wanted wanted) {
        this.database = database;
        this.wanted = wanted;
        this.own = decidedBy(reviewer);
        this.anyone = numbers("SELECT m.number" + RECORDS + "m.id = s.mention_id");
        Set<Long> differing = numbers("SELECT m.number" + RECORDS
                + "m.id = s.mention_id GROUP BY m.number HAVING count(DISTINCT ifnull(s.reading, '')) > 1");
        differing.removeAll(own);
        this.first = differing(differing);
        own.addAll(differing);
    }

    /** Records that the reviewer decided on, and those that stand at the same words where the one decided on is no more. */
    private Set<Long> decidedBy(String reviewer) {
        return numbers("SELECT m.number" + RECORDS + """
                m.document_id = s.document_id
                WHERE s.reviewer = ? AND (s.mention_id = m.id
                  OR s.trigger_start < m.trigger_end AND s.trigger_end > m.trigger_start
                    AND NOT EXISTS (SELECT 1 FROM mention o WHERE o.id = s.mention_id))
                """, reviewer);
    }

    private Set<Long> numbers(String query, Object... parameters) {
        return new HashSet<>(database.list(row -> row.getLong(1), query, parameters));
    }

    private List<Wanted.Entry> differing(Set<Long> mentions) {
        return mentions.stream()
                .map(m -> wanted.entry(m).orElseGet(() -> new Wanted.Entry(m, 0, confidence(m))))
                .map(e -> e.with(Reason.REVIEWERS_DIFFER))
                .sorted(MOST_REASONS)
                .toList();
    }

    private double confidence(long mention) {
        return database.first(row -> row.getDouble(1), "SELECT confidence FROM mention WHERE number = ?", mention)
                .orElseThrow();
    }

    public int size() {
        return first.size()
                + wanted.entries().size()
                - (int) own.stream().filter(m -> wanted.entry(m).isPresent()).count();
    }

    /** @param offset how many to pass over */
    public List<QueueItem> page(int limit, int offset) {
        Stream<Wanted.Entry> fresh =
                wanted.entries().stream().filter(e -> !own.contains(e.mention()) && !anyone.contains(e.mention()));
        Stream<Wanted.Entry> seen =
                wanted.entries().stream().filter(e -> !own.contains(e.mention()) && anyone.contains(e.mention()));
        return Stream.concat(first.stream(), Stream.concat(fresh, seen))
                .skip(offset)
                .limit(limit)
                .map(this::item)
                .toList();
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
