package org.readout.coder.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a document: the matches of each sentence, in text order, not overlapping. */
final class DocumentNames {
    private static final int LEAST_OF_PAIR = 3;
    private static final double SHARE_OF_PAIR = 0.5;

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
        return Countries.pair(weights, LEAST_OF_PAIR, SHARE_OF_PAIR);
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
