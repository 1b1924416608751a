package org.readout.analysis.forecast;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goes through a record day by day and asks, of every pair of which enough is told, whether each type of event comes within a horizon, from what
 * was before alone.
 */
final class Walk {
    /** Facts between the two, in either direction, within the last {@link #MEMORY} days, that a pair needs. */
    static final int FEWEST = 3;

    static final int MEMORY = 90;

    private final List<Fact> facts;
    private final History history;
    private final Map<Pair, Integer> told =
            new TreeMap<>(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
    private int known;
    private int forgotten;

    /** @param facts of the types of {@link EventType}, in the order of time */
    Walk(int entities, List<Fact> facts) {
        this.facts = List.copyOf(facts);
        this.history = new History(new Vocabulary(entities, EventType.values().length));
    }

    /** What is told of one pair on one day. */
    interface Asked {
        /**
         * @param told facts between the two within the memory
         * @param terms by type
         * @param came by type, whether it came within the horizon
         */
        void pair(int source, int target, int day, int told, double[][] terms, boolean[] came);
    }

    History history() {
        return history;
    }

    /** Lets pass all facts before the day. */
    void goTo(int day) {
        int until = known;
        while (until < facts.size() && facts.get(until).time() < day) {
            until++;
        }
        history.observe(facts.subList(known, until));
        facts.subList(known, until).forEach(fact -> told.merge(Pair.of(fact), 1, Integer::sum));
        known = until;
        while (forgotten < known && facts.get(forgotten).time() < day - MEMORY) {
            told.computeIfPresent(Pair.of(facts.get(forgotten)), (pair, count) -> count == 1 ? null : count - 1);
            forgotten++;
        }
    }

    /** Asks on the days from {@code from}, every {@code step} days, as long as outcomes end before {@code until}. */
    void ask(int from, int until, int step, Ahead ahead, Asked asked) {
        ChanceTerms terms = new ChanceTerms(history);
        for (int day = from; day + ahead.days() <= until; day += step) {
            goTo(day);
            Set<Fact> coming = coming(day, ahead);
            for (Map.Entry<Pair, Integer> pair : pairs().entrySet()) {
                ask(pair.getKey().one(), pair.getKey().other(), day, pair.getValue(), terms, coming, asked);
                ask(pair.getKey().other(), pair.getKey().one(), day, pair.getValue(), terms, coming, asked);
            }
        }
    }

    /** Two parties, the lower number first. */
    record Pair(int one, int other) {
        static Pair of(Fact fact) {
            return new Pair(Math.min(fact.subject(), fact.object()), Math.max(fact.subject(), fact.object()));
        }
    }

    /** The pairs of which enough is told within the memory of the day gone to, with how much. */
    Map<Pair, Integer> pairs() {
        Map<Pair, Integer> enough = new LinkedHashMap<>();
        told.forEach((pair, count) -> {
            if (count >= FEWEST) {
                enough.put(pair, count);
            }
        });
        return enough;
    }

    private static void ask(
            int source, int target, int day, int told, ChanceTerms terms, Set<Fact> coming, Asked asked) {
        double[][] rows = terms.of(source, target, day);
        boolean[] came = new boolean[rows.length];
        for (int type = 0; type < rows.length; type++) {
            came[type] = coming.contains(new Fact(source, type, target, 0));
        }
        asked.pair(source, target, day, told, rows, came);
    }

    /** What happens within the horizon, whatever the day: with time 0. */
    private Set<Fact> coming(int day, Ahead ahead) {
        Set<Fact> coming = new HashSet<>();
        for (int i = known; i < facts.size() && facts.get(i).time() < day + ahead.days(); i++) {
            Fact fact = facts.get(i);
            coming.add(new Fact(fact.subject(), fact.relation(), fact.object(), 0));
        }
        return coming;
    }

    /** Facts in the order of time, each of one day once. */
    static List<Fact> inOrder(List<Fact> some) {
        return some.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Fact::time)
                        .thenComparingInt(Fact::subject)
                        .thenComparingInt(Fact::relation)
                        .thenComparingInt(Fact::object))
                .toList();
    }
}
