package org.readout.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link CandidateIndex} in memory that keeps the most recent ids of each key. Not safe for use by several threads. */
public final class InMemoryCandidateIndex implements CandidateIndex {

    private final int additionsPerKey;
    private final Map<Space, Map<Long, Postings>> spaces = new EnumMap<>(Space.class);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    public InMemoryCandidateIndex() {
        this(CandidateIndex.ADDITIONS_PER_KEY);
    }

    /** @param additionsPerKey how many additions a key keeps; when more come, the oldest are forgotten */
    public InMemoryCandidateIndex(int additionsPerKey) {
        if (additionsPerKey < 1) {
            throw new IllegalArgumentException("additions per key: " + additionsPerKey);
        }
        this.additionsPerKey = additionsPerKey;
    }

    @Override
    public void add(Space space, String id, long[] keys) {
        int number = numbers.computeIfAbsent(id, i -> {
            ids.add(i);
            return ids.size() - 1;
        });
        Map<Long, Postings> postings = spaces.computeIfAbsent(space, s -> new HashMap<>());
        for (long key : keys) {
            postings.computeIfAbsent(key, k -> new Postings()).add(number, additionsPerKey);
        }
    }

    @Override
    public List<Candidate> candidates(Space space, long[] keys, int limit) {
        Map<Long, Postings> postings = spaces.getOrDefault(space, Map.of());
        Map<Integer, Integer> shared = new HashMap<>();
        for (long key : keys) {
            Postings found = postings.get(key);
            if (found != null) {
                found.count(shared);
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(e -> new Candidate(ids.get(e.getKey()), e.getValue()))
                .toList();
    }

    /** A ring of the most recent numbers; one that was added several times stands in it as often. */
    private static final class Postings {
        private int[] ring = new int[2];
        private int size;
        private int next;

        void add(int number, int capacity) {
            if (size == ring.length && size < capacity) {
                ring = Arrays.copyOf(ring, Math.min(capacity, size * 2));
                next = size;
            }
            ring[next] = number;
            size = Math.min(size + 1, ring.length);
            next = (next + 1) % ring.length;
        }

        void count(Map<Integer, Integer> shared) {
            Arrays.stream(ring, 0, size).distinct().forEach(number -> shared.merge(number, 1, Integer::sum));
        }
    }
}
