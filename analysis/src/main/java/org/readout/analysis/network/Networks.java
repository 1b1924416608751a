package org.readout.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Period;

/**
 * Makes networks of acts. An act of several parties towards several others ties each with each; an act without recipients ties its parties both
 * ways; what happens within one party ties nobody.
 *
 * <p>Intervals come from {@value #DRAWS} resamplings by the Bayesian bootstrap (Rubin, The Annals of Statistics 9, 1981):
 * each keeps an act with the probability that it is rightly coded and weighs it by a standard exponential variable, and the
 * measures are computed anew. The expected value of a sum is that of the acts themselves; of ranks and shares of paths, which are no sums, it is the mean of the
 * resamplings: ties of all unsure acts together are a network that few resamplings look like, and its ranks may lie outside of all of theirs.
 */
public final class Networks {
    static final int DRAWS = 200;

    private final RandomGenerator random;

    public Networks(RandomGenerator random) {
        this.random = random;
    }

    /** @param period empty for one network of all time */
    public List<Network> of(Acts acts, Optional<Period> period) {
        if (acts.all().isEmpty()) {
            return List.of();
        }
        List<Network> networks = new ArrayList<>();
        if (period.isEmpty()) {
            LocalDate first = acts.all().get(0).first();
            LocalDate last =
                    acts.all().stream().map(Act::last).max(LocalDate::compareTo).orElse(first);
            networks.add(network("all", first, last, acts.all()));
        } else {
            for (LocalDate start : starts(acts, period.get())) {
                LocalDate end = period.get().next(start).minusDays(1);
                networks.add(network(period.get().label(start), start, end, acts.all()));
            }
        }
        return networks.stream().filter(n -> !n.ties().isEmpty()).toList();
    }

    /** The ties of the acts from {@code start} to {@code end}, both inclusive, without measures of centrality; in no order. */
    public static List<Tie> ties(Acts acts, LocalDate start, LocalDate end) {
        return ties(acts.all(), a -> a.confidence() * a.shareBetween(start, end));
    }

    private static TreeSet<LocalDate> starts(Acts acts, Period period) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (Act act : acts.all()) {
            for (LocalDate start = period.start(act.first()); !start.isAfter(act.last()); start = period.next(start)) {
                starts.add(start);
            }
        }
        return starts;
    }

    private Network network(String label, LocalDate start, LocalDate end, List<Act> acts) {
        List<Act> within =
                acts.stream().filter(a -> a.shareBetween(start, end) > 0).toList();
        List<Tie> ties = ties(within, a -> a.confidence() * a.shareBetween(start, end));
        return new Network(label, start, end, ties, centrality(ties, within, start, end));
    }

    private Map<String, Centrality> centrality(List<Tie> ties, List<Act> acts, LocalDate start, LocalDate end) {
        List<String> parties = Network.parties(ties);
        Map<Centrality.Measure, double[]> values = Measures.of(Graph.of(parties, ties));
        Map<Centrality.Measure, double[][]> draws = new EnumMap<>(Centrality.Measure.class);
        values.keySet().forEach(m -> draws.put(m, new double[parties.size()][DRAWS]));
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Tie> resampled = ties(acts, a -> resampled(a, start, end));
            Map<Centrality.Measure, double[]> drawn = Measures.of(Graph.of(parties, resampled));
            for (Map.Entry<Centrality.Measure, double[][]> entry : draws.entrySet()) {
                double[] measured = drawn.getOrDefault(entry.getKey(), new double[parties.size()]);
                for (int i = 0; i < measured.length; i++) {
                    entry.getValue()[i][draw] = measured[i];
                }
            }
        }
        Map<String, Centrality> all = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            Map<Centrality.Measure, Band> bands = new EnumMap<>(Centrality.Measure.class);
            int party = i;
            values.forEach((measure, value) -> {
                double[] drawn = draws.getOrDefault(measure, new double[0][])[party];
                bands.put(measure, Band.of(measure.isSum() ? value[party] : mean(drawn), drawn));
            });
            all.put(parties.get(i), new Centrality(bands));
        }
        return all;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** An exponential weight for an act that is kept, 0 for one that is not; its day is drawn from its range. */
    private double resampled(Act act, LocalDate start, LocalDate end) {
        LocalDate day = act.first().plusDays(random.nextInt(act.days()));
        boolean kept = random.nextDouble() < act.confidence() && !day.isBefore(start) && !day.isAfter(end);
        return kept ? -Math.log(1 - random.nextDouble()) : 0;
    }

    private static List<Tie> ties(List<Act> acts, ToDoubleFunction<Act> amount) {
        Map<Dyads.Pair, double[]> sums = new HashMap<>();
        for (Act act : acts) {
            double each = amount.applyAsDouble(act);
            for (Dyads.Pair pair : each > 0 ? Dyads.pairs(act) : Set.<Dyads.Pair>of()) {
                double[] sum = sums.computeIfAbsent(pair, p -> new double[3]);
                sum[0] += act.isConflict() ? each * act.weight() : 0;
                sum[1] += act.isCooperation() ? each * act.weight() : 0;
                sum[2] += each;
            }
        }
        return sums.entrySet().stream()
                .map(e -> new Tie(
                        e.getKey().source(), e.getKey().target(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                .toList();
    }
}
