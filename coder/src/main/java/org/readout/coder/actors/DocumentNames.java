package org.readout.coder.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a document.
 *
 * @param bySentence the matches of each sentence, in text order, not overlapping
 * @param weights how often each country is named, by code
 */
record DocumentNames(List<List<NameMatch>> bySentence, Map<String, Integer> weights) {
    DocumentNames {
        bySentence = bySentence.stream().map(List::copyOf).toList();
        weights = Map.copyOf(new HashMap<>(weights));
    }

    List<NameMatch> of(int sentence) {
        return bySentence.get(sentence);
    }

    Optional<NameMatch> covering(int sentence, int token) {
        return NameMatch.covering(bySentence.get(sentence), token);
    }

    boolean mentions(String country) {
        return weights.containsKey(country);
    }
}
