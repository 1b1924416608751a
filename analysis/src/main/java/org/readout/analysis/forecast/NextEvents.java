package org.readout.analysis.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Side;
import org.readout.core.Actor;

/**
 * What may come next between the parties of a record, by a {@link NextModel} that was learned elsewhere.
 *
 * <p>Nothing is said of a pair of which too little is told. The chances are then tried on the record's own past: what the model would have said on earlier days,
 * from what happened before them, is compared to what came, and the chances are moved by it ({@link Recalibration}), the more, the more there is to go by.
 */
public final class NextEvents {
    private static final int BACK = 180;
    private static final double SLOPE_SPREAD = 0.3;
    private static final double SHIFT_SPREAD = 1;

    private final NextModel model;
    private final PartyFacts record;
    private final Walk walk;
    private final LocalDate from;
    private final Map<Ahead, Recalibration> own = new EnumMap<>(Ahead.class);

    private NextEvents(NextModel model, PartyFacts record, LocalDate from) {
        this.model = model;
        this.record = record;
        this.from = from;
        for (Ahead ahead : Ahead.values()) {
            own.put(ahead, onOwnPast(ahead));
        }
        this.walk = new Walk(Math.max(1, record.parties().size()), record.facts());
        walk.goTo(record.time(from));
    }

    /**
     * @param from the first day of the forecast: acts on it and after it are not looked at
     * @param sides groups that count as one party each, under their labels; whoever is in none stands under their {@link Grouping}
     */
    public static NextEvents of(NextModel model, Acts acts, LocalDate from, List<Side> sides) {
        Function<Actor, String> naming = actor -> sides.stream()
                .filter(s -> s.has(actor))
                .findFirst()
                .map(Side::label)
                .orElseGet(() -> Grouping.of(actor));
        return new NextEvents(model, PartyFacts.of(acts, naming, from), from);
    }

    /** What a pair needs, in words. */
    public static String needs() {
        return Walk.FEWEST + " dated events between the two within the " + Walk.MEMORY + " days before";
    }

    public LocalDate from() {
        return from;
    }

    /** How many facts the record holds: dated acts of PLOVER's types between two parties. */
    public int facts() {
        return record.facts().size();
    }

    /** How the forecasts of earlier days agree with what came in this record. */
    public Recalibration ownPast(Ahead ahead) {
        return own.getOrDefault(ahead, Recalibration.NONE);
    }

    /** What is usual between any two, of the type. */
    public double baseRate(Ahead ahead, EventType type) {
        return model.baseRate(ahead, type);
    }

    /** Source and target. */
    public interface Wanted {
        boolean has(String source, String target);
    }

    /** The likeliest events of the pairs that are wanted and of which enough is told, the likeliest first. */
    public List<NextEvent> likeliest(Ahead ahead, Wanted wanted, int limit) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Walk.Pair, Set<String>> told = told();
        for (Walk.Pair pair : walk.pairs(record.time(from)).keySet()) {
            int events = told.getOrDefault(pair, Set.of()).size();
            if (events >= Walk.FEWEST) {
                add(pair.one(), pair.other(), events, ahead, wanted, candidates);
                add(pair.other(), pair.one(), events, ahead, wanted, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(c -> -c.chance));
        return candidates.stream().limit(limit).map(c -> event(c, ahead)).toList();
    }

    /** Ids of the events of each pair within the memory: a mutual act is two facts and one event. */
    private Map<Walk.Pair, Set<String>> told() {
        Map<Walk.Pair, Set<String>> told = new HashMap<>();
        for (Fact fact : record.facts()) {
            if (fact.time() >= record.time(from) - Walk.MEMORY) {
                told.computeIfAbsent(Walk.Pair.of(fact), p -> new HashSet<>())
                        .addAll(record.events().getOrDefault(fact, List.of()));
            }
        }
        return told;
    }

    private record Candidate(int source, EventType type, int target, int told, double[] terms, double chance) {}

    private void add(int source, int target, int told, Ahead ahead, Wanted wanted, List<Candidate> candidates) {
        if (!wanted.has(record.parties().get(source), record.parties().get(target))) {
            return;
        }
        NextModel.ForHorizon horizon = model.of(ahead);
        double[][] terms = new ChanceTerms(walk.history()).of(source, target, record.time(from));
        for (EventType type : EventType.values()) {
            double[] row = terms[type.ordinal()];
            double chance = ownPast(ahead).apply(horizon.calibration().logOdds(horizon.score(type, row)));
            candidates.add(new Candidate(source, type, target, told, row, chance));
        }
    }

    private NextEvent event(Candidate candidate, Ahead ahead) {
        NextModel.ForHorizon horizon = model.of(ahead);
        return new NextEvent(
                record.parties().get(candidate.source),
                candidate.type,
                record.parties().get(candidate.target),
                ahead,
                candidate.chance,
                model.baseRate(ahead, candidate.type),
                horizon.score(candidate.type, candidate.terms),
                candidate.told,
                new NextReasons(record, walk.history())
                        .of(
                                horizon,
                                candidate.type,
                                candidate.source,
                                candidate.target,
                                candidate.terms,
                                record.time(from)));
    }

    private Recalibration onOwnPast(Ahead ahead) {
        if (record.facts().isEmpty()) {
            return Recalibration.NONE;
        }
        List<Recalibration.Known> known = tried(model, record, from, BACK, ahead).stream()
                .map(t -> new Recalibration.Known(t.logOdds(), t.came()))
                .toList();
        return Recalibration.fit(known, SLOPE_SPREAD, SHIFT_SPREAD);
    }

    /**
     * A forecast for an earlier day of the record, from what happened before it alone, and whether it came true.
     *
     * @param day first day of the span it speaks of
     * @param logOdds of the model as it was learned, not moved by this record
     */
    public record Tried(
            String source,
            EventType type,
            String target,
            LocalDate day,
            double logOdds,
            double baseRate,
            boolean came) {
        /** From 0 to 1. */
        public double chance() {
            return Recalibration.NONE.apply(logOdds);
        }
    }

    /** What the model would have said on all earlier days of the last two years, one horizon apart, of the pairs of which enough was told then. */
    public static List<Tried> tried(NextModel model, Acts acts, LocalDate from, Ahead ahead) {
        PartyFacts record = PartyFacts.of(acts, Grouping::of, from);
        return record.facts().isEmpty() ? List.of() : tried(model, record, from, record.time(from), ahead);
    }

    private static List<Tried> tried(NextModel model, PartyFacts record, LocalDate from, int back, Ahead ahead) {
        NextModel.ForHorizon horizon = model.of(ahead);
        int now = record.time(from);
        int first = Math.max(now - back, record.facts().get(0).time() + 1);
        List<Tried> tried = new ArrayList<>();
        new Walk(record.parties().size(), record.facts())
                .ask(first, now, ahead.days(), ahead, (source, target, day, told, terms, came) -> {
                    for (EventType type : EventType.values()) {
                        tried.add(new Tried(
                                record.parties().get(source),
                                type,
                                record.parties().get(target),
                                record.day(day),
                                horizon.calibration().logOdds(horizon.score(type, terms[type.ordinal()])),
                                model.baseRate(ahead, type),
                                came[type.ordinal()]));
                    }
                });
        return tried;
    }
}
