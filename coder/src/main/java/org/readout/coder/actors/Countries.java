package org.readout.coder.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What codes of countries stand for, and which two a document is about. */
public final class Countries {
    /** Codes of actors that are of no state: organisations of states, of citizens, and armed groups of several countries. */
    private static final Set<String> OF_NO_STATE = Set.of("IGO", "NGO", "NON");

    private Countries() {}

    /** Whether a code is that of a state. */
    public static boolean isState(String code) {
        return !OF_NO_STATE.contains(code);
    }

    /**
     * The two states named most, where the second is named often enough and both together make up more than a share of all mentions; empty when there are none.
     *
     * @param times how often each code is named
     * @param share from 0 to 1
     */
    public static List<String> pair(Map<String, Integer> times, int least, double share) {
        int all = times.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<String, Integer>> first = times.entrySet().stream()
                .filter(e -> isState(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean two = first.size() == 2
                && first.get(1).getValue() >= least
                && first.get(0).getValue() + first.get(1).getValue() > share * all;
        return two ? first.stream().map(Map.Entry::getKey).toList() : List.of();
    }
}
