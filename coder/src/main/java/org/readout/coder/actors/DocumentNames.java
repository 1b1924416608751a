package org.readout.coder.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a document: the matches of each sentence, in text order, not overlapping. */
final class DocumentNames {
    private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "NON");
    private static final int LEAST_OF_PAIR = 3;

    private final List<List<NameMatch>> bySentence;
    private final List<Map<Integer, NameMatch>> byToken;
    private final Map<String, Integer> weights;

    /**
     * @param weights how often each country is named, by code
     */
    DocumentNames(List<List<NameMatch>> bySentence, Map<String, Integer> weights) {
        this.bySentence = bySentence.stream().map(List::copyOf).toList();
        this.byToken = bySentence.stream().map(DocumentNames::tokens).toList();
        this.weights = Map.copyOf(weights);
    }

    List<NameMatch> of(int sentence) {
        return bySentence.get(sentence);
    }

    Optional<NameMatch> covering(int sentence, int token) {
        return Optional.ofNullable(byToken.get(sentence).get(token));
    }

    boolean mentions(String country) {
        return weights.containsKey(country);
    }

    /** How often a country is named. */
    int times(String country) {
        return weights.getOrDefault(country, 0);
    }

    /** The two countries named most, where each is named again and again and together they are more than half of all; empty when there are none. */
    List<String> pair() {
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<String, Integer>> first = weights.entrySet().stream()
                .filter(e -> !NO_STATES.contains(e.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean two = first.size() == 2
                && first.get(1).getValue() >= LEAST_OF_PAIR
                && 2 * (first.get(0).getValue() + first.get(1).getValue()) > all;
        return two ? first.stream().map(Map.Entry::getKey).toList() : List.of();
    }

    private static Map<Integer, NameMatch> tokens(List<NameMatch> matches) {
        Map<Integer, NameMatch> out = new HashMap<>();
        for (NameMatch match : matches) {
            for (int i = match.first(); i <= match.last(); i++) {
                out.put(i, match);
            }
        }
        return out;
    }
}
