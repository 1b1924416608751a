package org.readout.collate;

import java.util.HashMap;
import java.util.Map;

/** {@link TermCounts} in memory. Not safe for use by several threads. */
final class InMemoryTermCounts implements TermCounts {
    private final Map<Long, Integer> counts = new HashMap<>();
    private int documents;

    @Override
    public int documents() {
        return documents;
    }

    @Override
    public int with(long term) {
        return counts.getOrDefault(term, 0);
    }

    @Override
    public void add(long[] terms) {
        documents++;
        for (long term : terms) {
            counts.merge(term, 1, Integer::sum);
        }
    }
}
