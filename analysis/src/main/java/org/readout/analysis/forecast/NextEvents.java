package org.readout.analysis.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Side;
import org.readout.core.Actor;

/**
 * What may come next between the parties of a record, by a {@link NextModel} that was learned elsewhere.
 *
 * <p>Nothing is said of a pair of which too little is told. The chances are then tried on the record's own past: what the model would have said on earlier days,
 * from what happened before them, is compared to what came, and the chances are moved by it ({@link OwnPast}), the more, the more there is to go by. Safe for use by several threads.
 */
public final class NextEvents {
    private final NextModel model;
    private final PartyFacts record;
    private final Walk walk;
    private final LocalDate from;
    private final Map<Walk.Pair, Integer> enough;
    private final Map<Ahead, OwnPast> own = new ConcurrentHashMap<>();

    private NextEvents(NextModel model, PartyFacts record, LocalDate from) {
        this.model = model;
        this.record = record;
        this.from = from;
        this.walk = new Walk(Math.max(1, record.parties().size()), record.facts());
        walk.goTo(record.time(from));
        this.enough = enough();
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

    /** Everybody who has a fact, by the name they stand under. */
    public List<String> parties() {
        return record.parties();
    }

    /** How the forecasts of earlier days agree with what came in this record. */
    public OwnPast ownPast(Ahead ahead) {
        return own.computeIfAbsent(ahead, this::onOwnPast);
    }

    /** What is usual between any two, of the type; moved by the record's own past as chances are. */
    public double baseRate(Ahead ahead, EventType type) {
        double rate = model.baseRate(ahead, type);
        return ownPast(ahead).apply(Math.log(rate / (1 - rate)));
    }

    /** Source and target. */
    public interface Wanted {
        boolean has(String source, String target);
    }

    /** The likeliest events of the pairs that are wanted and of which enough is told, the likeliest first. */
    public List<NextEvent> likeliest(Ahead ahead, Wanted wanted, int limit) {
        List<Candidate> candidates = new ArrayList<>();
        enough.forEach((pair, told) -> {
            add(pair.one(), pair.other(), told, ahead, wanted, candidates);
            add(pair.other(), pair.one(), told, ahead, wanted, candidates);
        });
        candidates.sort(Comparator.comparingDouble(c -> -c.chance));
        return candidates.stream().limit(limit).map(c -> event(c, ahead)).toList();
    }

    /** The pairs of which enough is told, with how many events there are of each within the memory: a mutual act is two facts and one event. */
    private Map<Walk.Pair, Integer> enough() {
        Map<Walk.Pair, Set<String>> told = new HashMap<>();
        for (Fact fact : record.facts()) {
            if (fact.time() >= record.time(from) - Walk.MEMORY) {
                told.computeIfAbsent(Walk.Pair.of(fact), p -> new HashSet<>())
                        .addAll(record.events().getOrDefault(fact, List.of()));
            }
        }
        Map<Walk.Pair, Integer> enough = new LinkedHashMap<>();
        for (Walk.Pair pair : walk.pairs().keySet()) {
            int events = told.getOrDefault(pair, Set.of()).size();
            if (events >= Walk.FEWEST) {
                enough.put(pair, events);
            }
        }
        return enough;
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
                baseRate(ahead, candidate.type),
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

    private OwnPast onOwnPast(Ahead ahead) {
        if (record.facts().isEmpty()) {
            return OwnPast.NONE;
        }
        InOrderOfTime past = past(record, from);
        tried(model, record, from, ahead, t -> past.next(t.day(), t.logOdds(), t.came()));
        return past.soFar();
    }

    /** Nothing tried yet, of a record's days before one. */
    public static InOrderOfTime past(Acts acts, LocalDate from) {
        return past(PartyFacts.of(acts, Grouping::of, from), from);
    }

    private static InOrderOfTime past(PartyFacts record, LocalDate from) {
        int now = record.time(from);
        int first = record.facts().isEmpty() ? now : record.facts().get(0).time();
        return new InOrderOfTime(record.day((first + now) / 2));
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
            return OwnPast.NONE.apply(logOdds);
        }
    }

    /** What the model would have said on all earlier days of the last two years, one horizon apart, of the pairs of which enough was told then, in the order of time. */
    public static List<Tried> tried(NextModel model, Acts acts, LocalDate from, Ahead ahead) {
        PartyFacts record = PartyFacts.of(acts, Grouping::of, from);
        List<Tried> tried = new ArrayList<>();
        if (!record.facts().isEmpty()) {
            tried(model, record, from, ahead, tried::add);
        }
        return tried;
    }

    private static void tried(NextModel model, PartyFacts record, LocalDate from, Ahead ahead, Consumer<Tried> taker) {
        NextModel.ForHorizon horizon = model.of(ahead);
        int first = record.facts().get(0).time() + 1;
        new Walk(record.parties().size(), record.facts())
                .ask(first, record.time(from), ahead.days(), ahead, (source, target, day, told, terms, came) -> {
                    for (EventType type : EventType.values()) {
                        taker.accept(new Tried(
                                record.parties().get(source),
                                type,
                                record.parties().get(target),
                                record.day(day),
                                horizon.calibration().logOdds(horizon.score(type, terms[type.ordinal()])),
                                model.baseRate(ahead, type),
                                came[type.ordinal()]));
                    }
                });
    }
}
