package org.readout.eval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agreement of two partitions of the same items, each figure on 0–100: F1 over the pairs that share a group, and the Rand
 * index adjusted for chance (Hubert and Arabie 1985), which is 0 for chance and may fall below it.
 */
public record PairScores(double pairF1, double adjustedRand) {

    /**
     * @param gold the group of every item
     * @param system the group of every item; an item that is missing is a group of its own
     */
    public static PairScores of(Map<String, String> gold, Map<String, String> system) {
        Map<String, Integer> inGold = new HashMap<>();
        Map<String, Integer> inSystem = new HashMap<>();
        Map<List<String>, Integer> inBoth = new HashMap<>();
        gold.forEach((item, group) -> {
            String other = system.getOrDefault(item, "single " + item);
            inGold.merge(group, 1, Integer::sum);
            inSystem.merge(other, 1, Integer::sum);
            inBoth.merge(List.of(group, other), 1, Integer::sum);
        });
        double both = pairs(inBoth.values());
        double expected = pairs(inGold.values());
        double found = pairs(inSystem.values());
        double f1 = expected + found == 0 ? 100 : 100 * 2 * both / (expected + found);
        return new PairScores(f1, 100 * adjusted(both, expected, found, pairs(gold.size())));
    }

    private static double adjusted(double both, double expected, double found, double all) {
        double chance = all == 0 ? 0 : expected * found / all;
        double most = (expected + found) / 2;
        return most == chance ? 1 : (both - chance) / (most - chance);
    }

    private static double pairs(Collection<Integer> sizes) {
        return sizes.stream().mapToDouble(PairScores::pairs).sum();
    }

    private static double pairs(int size) {
        return size * (size - 1) / 2.0;
    }
}
