package org.readout.analysis.tension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.readout.core.Actor;

/** The pairs that acts are between, by {@link Grouping}. */
public final class Dyads {
    private Dyads() {}

    /** Source and target. */
    public record Pair(String source, String target) {
        public Dyad dyad() {
            return new Dyad(Side.of(source), Side.of(target));
        }
    }

    /** Every ordered pair of different known parties with what it counts, most acts first. */
    public static List<Map.Entry<Pair, Integer>> counted(Acts acts) {
        Map<Pair, Integer> counts = new HashMap<>();
        acts.all().forEach(act -> pairs(act).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        List<Map.Entry<Pair, Integer>> all = new ArrayList<>(counts.entrySet());
        all.sort(Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().source())
                .thenComparing(e -> e.getKey().target()));
        return List.copyOf(all);
    }

    /** The pairs of one act, each once; of an act without recipients all ordered pairs of its parties. Nobody is paired with their own side. */
    public static Set<Pair> pairs(Act act) {
        return pairs(act, Grouping::of);
    }

    /**
     * The same with names of one's own.
     *
     * @param naming gives {@link Grouping#UNKNOWN} for whom nobody knows
     */
    public static Set<Pair> pairs(Act act, Function<Actor, String> naming) {
        return pairs(act.actors(), act.recipients(), naming);
    }

    /** The same of what need not have happened. */
    public static Set<Pair> pairs(List<Actor> actors, List<Actor> recipients) {
        return pairs(actors, recipients, Grouping::of);
    }

    private static Set<Pair> pairs(List<Actor> actors, List<Actor> recipients, Function<Actor, String> naming) {
        Set<String> from = names(actors, naming);
        Set<String> to = recipients.isEmpty() ? from : names(recipients, naming);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String source : from) {
            for (String target : to) {
                if (!source.equals(target)) {
                    pairs.add(new Pair(source, target));
                }
            }
        }
        return pairs;
    }

    private static Set<String> names(List<Actor> actors, Function<Actor, String> naming) {
        Set<String> names = new LinkedHashSet<>();
        actors.stream().map(naming).filter(n -> !n.equals(Grouping.UNKNOWN)).forEach(names::add);
        return names;
    }
}
