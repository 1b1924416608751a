package org.readout.store;

import java.util.HashMap;
import java.util.Map;
import org.readout.collate.TermCounts;

/** In how many documents of the project terms are; counts that changed are written with {@link #write}. */
final class StoredTermCounts implements TermCounts {
    /** The row that counts all documents. */
    private static final long ALL = 0;

    private final Database database;
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, Integer> changed = new HashMap<>();

    StoredTermCounts(Database database) {
        this.database = database;
    }

    @Override
    public int documents() {
        return with(ALL);
    }

    @Override
    public int with(long term) {
        return counts.computeIfAbsent(term, t -> (int) database.number("SELECT documents FROM term WHERE term = ?", t));
    }

    @Override
    public void add(long[] terms) {
        count(terms, 1);
    }

    /** Takes a document out as if it had never been counted; its terms may differ a little when it was coded anew since. */
    void forget(long[] terms) {
        count(terms, -1);
    }

    private void count(long[] terms, int by) {
        change(ALL, by);
        for (long term : terms) {
            change(term, by);
        }
    }

    private void change(long term, int by) {
        int count = Math.max(0, with(term) + by);
        counts.put(term, count);
        changed.put(term, count);
    }

    void write() {
        changed.keySet().stream().sorted().forEach(term -> {
            int count = changed.getOrDefault(term, 0);
            if (count == 0) {
                database.update("DELETE FROM term WHERE term = ?", term);
            } else {
                database.update(
                        "INSERT INTO term (term, documents) VALUES (?, ?)"
                                + " ON CONFLICT (term) DO UPDATE SET documents = excluded.documents",
                        term,
                        count);
            }
        });
        changed.clear();
    }
}
