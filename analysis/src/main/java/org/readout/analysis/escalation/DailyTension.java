package org.readout.analysis.escalation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Conflict and cooperation day by day between all pairs of a record of events. Days are counted from 0.
 *
 * <p>Conflict of a day is the sum of the sizes of the scores of its conflict events, from source to target; cooperation
 * likewise. Not safe for use by several threads while events are added.
 */
public final class DailyTension {
    private final int days;
    private final Map<Pair, Streams> pairs = new HashMap<>();
    private final Map<String, Streams> sources = new HashMap<>();
    private final Map<String, Streams> targets = new HashMap<>();
    private final Daily told;

    /** @param days length of the record */
    public DailyTension(int days) {
        this.days = days;
        this.told = new Daily(days);
    }

    /** Source and target. */
    public record Pair(String source, String target) {}

    /**
     * What is known of one pair or party.
     *
     * @param conflict sums of the sizes of scores below 0
     * @param cooperation sums of scores above 0
     * @param events numbers of conflict events
     * @param contacts numbers of events of any kind
     */
    record Streams(Daily conflict, Daily cooperation, Daily events, Daily contacts) {
        static Streams empty(int days) {
            return new Streams(new Daily(days), new Daily(days), new Daily(days), new Daily(days));
        }

        void add(int day, double score, double amount) {
            contacts.add(day, amount);
            if (score < 0) {
                conflict.add(day, -score * amount);
                events.add(day, amount);
            } else {
                cooperation.add(day, score * amount);
            }
        }
    }

    /**
     * Adds an event, or part of one.
     *
     * @param score below 0 for conflict
     * @param amount 1, or the probability that it was on this day and is rightly coded
     */
    public void add(Pair pair, int day, double score, double amount) {
        told.add(day, amount);
        pairs.computeIfAbsent(pair, p -> Streams.empty(days)).add(day, score, amount);
        sources.computeIfAbsent(pair.source(), p -> Streams.empty(days)).add(day, score, amount);
        targets.computeIfAbsent(pair.target(), p -> Streams.empty(days)).add(day, score, amount);
    }

    /** Adds what is told between parties of whom nothing else is asked. @param amount as if its events were added one by one */
    void tell(int day, double amount) {
        told.add(day, amount);
    }

    public int days() {
        return days;
    }

    /** Pairs with any event, in no particular order. */
    public List<Pair> pairs() {
        return new ArrayList<>(pairs.keySet());
    }

    /** The sum of conflict over the horizon that starts on the day: what is forecast. */
    public double outcome(Pair pair, int day, Horizon horizon) {
        return of(pair).conflict().sum(day, day + horizon.days());
    }

    Streams of(Pair pair) {
        return pairs.getOrDefault(pair, Streams.empty(days));
    }

    Streams reverseOf(Pair pair) {
        return of(new Pair(pair.target(), pair.source()));
    }

    Streams bySource(Pair pair) {
        return sources.getOrDefault(pair.source(), Streams.empty(days));
    }

    Streams byTarget(Pair pair) {
        return targets.getOrDefault(pair.target(), Streams.empty(days));
    }

    Daily told() {
        return told;
    }
}
