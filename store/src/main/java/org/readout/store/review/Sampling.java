package org.readout.store.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Draws random samples without replacement, the same for the same population, size and seed on every machine.
 *
 * <p>A stratified sample takes two records of each stratum first (one where there is only one), so that variance within each can be
 * estimated, and the rest in proportion to what is left of the strata, by largest remainders. Records come in
 * random order, so the first of a simple sample are a simple sample, and so are the first of each stratum within it.
 */
public final class Sampling {
    private static final int LEAST = 2;

    private Sampling() {}

    /** One of the population: its id, and its stratum. */
    public record Unit(String id, String stratum) {}

    /** @param weight records of the population that it stands for */
    public record Drawn(Unit unit, long stratumSize, double weight) {}

    /**
     * @param size how many to draw; the whole population when it is smaller
     * @throws IllegalArgumentException when the size is too small for the strata, with a sentence for the user
     */
    public static List<Drawn> draw(List<Unit> population, int size, long seed) {
        Map<String, List<Unit>> strata = new TreeMap<>();
        population.stream()
                .sorted(Comparator.comparing(Unit::id))
                .forEach(u -> strata.computeIfAbsent(u.stratum(), s -> new ArrayList<>())
                        .add(u));
        int wanted = Math.min(size, population.size());
        int least = strata.values().stream()
                .mapToInt(s -> Math.min(LEAST, s.size()))
                .sum();
        if (strata.size() > 1 && wanted < least) {
            throw new IllegalArgumentException("A sample by type takes at least " + LEAST + " records of each of the "
                    + strata.size() + " types: ask for " + least + " or more.");
        }
        Map<String, Integer> sizes = allocate(strata, wanted);
        Random random = new Random(seed);
        List<Drawn> drawn = new ArrayList<>();
        strata.forEach((name, units) -> {
            int take = sizes.getOrDefault(name, 0);
            shuffle(units, take, random);
            for (Unit unit : units.subList(0, take)) {
                drawn.add(new Drawn(unit, units.size(), (double) units.size() / take));
            }
        });
        shuffle(drawn, drawn.size(), random);
        return drawn;
    }

    private static Map<String, Integer> allocate(Map<String, List<Unit>> strata, int wanted) {
        Map<String, Integer> sizes = new TreeMap<>();
        strata.forEach((name, units) -> sizes.put(name, strata.size() == 1 ? 0 : Math.min(LEAST, units.size())));
        int left = wanted - sizes.values().stream().mapToInt(Integer::intValue).sum();
        int room = strata.values().stream().mapToInt(List::size).sum()
                - sizes.values().stream().mapToInt(Integer::intValue).sum();
        if (left <= 0) {
            return sizes;
        }
        Map<String, Double> remainders = new TreeMap<>();
        int given = 0;
        for (Map.Entry<String, List<Unit>> stratum : strata.entrySet()) {
            String name = stratum.getKey();
            double share = (double) left * (stratum.getValue().size() - sizes.getOrDefault(name, 0)) / room;
            sizes.merge(name, (int) share, Integer::sum);
            given += (int) share;
            remainders.put(name, share - (int) share);
        }
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(left - given)
                .forEach(e -> sizes.merge(e.getKey(), 1, Integer::sum));
        return sizes;
    }

    /** Fisher–Yates for the first places; {@link Random}'s sequence is fixed by its specification. */
    private static void shuffle(List<?> list, int places, Random random) {
        for (int i = 0; i < places; i++) {
            Collections.swap(list, i, i + random.nextInt(list.size() - i));
        }
    }
}
