package org.readout.analysis.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyads;
import org.readout.core.Actor;

/**
 * The acts of a collation as facts between parties, each on the last day on which it may have happened: on that day it had happened for sure. Several acts of
 * one type between two on one day are one fact.
 *
 * @param parties names by number
 * @param facts of the types of {@link EventType} by ordinal, in the order of time
 * @param events ids of the acts behind each fact
 * @param start day 0
 */
record PartyFacts(List<String> parties, List<Fact> facts, Map<Fact, List<String>> events, LocalDate start) {
    private static final int LONGEST_RANGE = 31;
    private static final int YEARS = 2;

    /**
     * The facts of the two years before a day. Acts of types that PLOVER does not have, acts dated no closer than to a month, and what came on the day or after it,
     * are left out.
     *
     * @param naming gives nothing for whom nobody knows
     */
    static PartyFacts of(Acts acts, Function<Actor, String> naming, LocalDate before) {
        LocalDate start = before.minusYears(YEARS);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<Fact, List<String>> events = new LinkedHashMap<>();
        for (Act act : acts.all()) {
            Optional<EventType> type = EventType.of(act.kind().type());
            boolean placed = act.days() <= LONGEST_RANGE
                    && act.last().isBefore(before)
                    && !act.last().isBefore(start);
            if (type.isEmpty() || !placed) {
                continue;
            }
            int day = (int) ChronoUnit.DAYS.between(start, act.last());
            for (Dyads.Pair pair : Dyads.pairs(act, naming)) {
                Fact fact = new Fact(
                        number(numbers, pair.source()), type.get().ordinal(), number(numbers, pair.target()), day);
                events.computeIfAbsent(fact, f -> new ArrayList<>()).add(act.id());
            }
        }
        return new PartyFacts(List.copyOf(numbers.keySet()), Walk.inOrder(List.copyOf(events.keySet())), events, start);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        numbers.putIfAbsent(name, numbers.size());
        return numbers.getOrDefault(name, 0);
    }

    LocalDate day(int time) {
        return start.plusDays(time);
    }

    int time(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(start, day);
    }
}
