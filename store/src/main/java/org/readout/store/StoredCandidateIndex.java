package org.readout.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.collate.CandidateIndex;

/**
 * The candidate index in the project file. Additions carry a step, a count that only rises, so that what was added from a step on
 * can be taken out again as if it had never been. Answers as the index in memory does; the time for it grows with the
 * logarithm of what is in it.
 */
final class StoredCandidateIndex implements CandidateIndex {
    /** Odd, so that keys of different spaces become different. */
    private static final long SPACES = 0x9e3779b97f4a7c15L;

    private static final int MOST_NAMES = 10_000;

    /** How many keys are looked up in one statement. */
    private static final int TOGETHER = 8;

    /** For one key, for two and so on: names times {@link #TOGETHER}, with the place of the key in the statement added. */
    private static final String[] LOOK_UP = IntStream.rangeClosed(1, TOGETHER)
            .mapToObj(keys -> IntStream.range(0, keys)
                    .mapToObj(slot -> "SELECT name * " + TOGETHER + " + " + slot
                            + " FROM (SELECT name FROM neighbour WHERE key = ? ORDER BY step DESC LIMIT "
                            + ADDITIONS_PER_KEY + ")")
                    .collect(Collectors.joining(" UNION ALL ")))
            .toArray(String[]::new);

    private final Database database;
    private final Map<String, Long> names = new HashMap<>();
    private final Map<Long, String> ids = new HashMap<>();
    private long step;

    StoredCandidateIndex(Database database) {
        this.database = database;
        this.step = Math.max(
                database.number("SELECT max(step) FROM neighbour"),
                database.number("SELECT max(step) FROM collated_document"));
    }

    /** Takes a step without an addition, for what is numbered along with the index. */
    long takeStep() {
        return ++step;
    }

    /** Takes out all that was added in a step or later. */
    void forget(long from) {
        database.update("DELETE FROM neighbour WHERE step >= ?", from);
        database.update("DELETE FROM neighbour_name WHERE step >= ?", from);
        names.clear();
        ids.clear();
        step = Math.min(step, from - 1);
    }

    @Override
    public void add(Space space, String id, long[] keys) {
        step++;
        long name = name(id);
        for (long key : keys) {
            database.update(
                    "INSERT OR IGNORE INTO neighbour (key, step, name) VALUES (?, ?, ?)",
                    inSpace(space, key),
                    step,
                    name);
        }
    }

    private long name(String id) {
        Long known = names.get(id);
        if (known != null) {
            return known;
        }
        long name = database.first(row -> row.getLong(1), "SELECT step FROM neighbour_name WHERE id = ?", id)
                .orElseGet(() -> {
                    database.update("INSERT INTO neighbour_name (step, id) VALUES (?, ?)", step, id);
                    return step;
                });
        if (names.size() >= MOST_NAMES) {
            names.clear();
        }
        names.put(id, name);
        return name;
    }

    @Override
    public List<Candidate> candidates(Space space, long[] keys, int limit) {
        Map<Long, Integer> shared = new HashMap<>();
        for (int from = 0; from < keys.length; from += TOGETHER) {
            int to = Math.min(keys.length, from + TOGETHER);
            Map<Long, Integer> found = new HashMap<>();
            for (long row : database.numbers(LOOK_UP[to - from - 1], inSpace(space, keys, from, to))) {
                found.merge(row / TOGETHER, 1 << row % TOGETHER, (a, b) -> a | b);
            }
            found.forEach((name, slots) -> shared.merge(name, Integer.bitCount(slots), Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Long, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(e -> new Candidate(idOf(e.getKey()), e.getValue()))
                .toList();
    }

    private String idOf(long name) {
        if (ids.size() >= MOST_NAMES) {
            ids.clear();
        }
        return ids.computeIfAbsent(
                name,
                n -> database.first(row -> row.getString(1), "SELECT id FROM neighbour_name WHERE step = ?", n)
                        .orElseThrow());
    }

    private static Object[] inSpace(Space space, long[] keys, int from, int to) {
        return Arrays.stream(keys, from, to)
                .mapToObj(key -> inSpace(space, key))
                .toArray();
    }

    private static long inSpace(Space space, long key) {
        return key + (space.ordinal() + 1) * SPACES;
    }
}
