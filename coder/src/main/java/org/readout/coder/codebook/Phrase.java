package org.readout.coder.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A trigger of several words, as lemmas.
 *
 * <p>Written {@code [joint, exercise]} (modifier and head), {@code [commitment, to]} (head with a preposition) or {@code [victim, of, bomb]}
 * (head, preposition and its noun; with "to", an infinitive).
 */
public record Phrase(String head, Optional<String> modifier, Optional<String> preposition, Optional<String> dependent) {
    private static final Set<String> PREPOSITIONS = Set.of(
            "to", "for", "of", "on", "with", "against", "between", "in", "by", "from", "at", "into", "over", "as",
            "under");

    static Phrase of(List<String> words) {
        if (words.size() == 1) {
            return new Phrase(words.get(0), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (words.size() == 2 && PREPOSITIONS.contains(words.get(1))) {
            return new Phrase(words.get(0), Optional.empty(), Optional.of(words.get(1)), Optional.empty());
        }
        if (words.size() == 2) {
            return new Phrase(words.get(1), Optional.of(words.get(0)), Optional.empty(), Optional.empty());
        }
        if (words.size() == 3 && PREPOSITIONS.contains(words.get(1))) {
            return new Phrase(words.get(0), Optional.empty(), Optional.of(words.get(1)), Optional.of(words.get(2)));
        }
        throw new IllegalArgumentException("not a phrase: " + words);
    }
}
