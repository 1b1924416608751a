package org.readout.coder.codebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Status;

/**
 * Words that tell whether an event happened, by where they stand.
 *
 * @param governors verbs and adjectives over the event ("plans to", "failed to", "is expected to")
 * @param nouns nouns over the event ("fears of an attack", "plans for")
 * @param modifiers adjectives and adverbs at the event noun ("possible", "planned")
 * @param modals auxiliaries of the event verb
 * @param negators words that negate where they modify
 * @param conditionals conjunctions that make the clause a condition
 */
public record StatusWords(
        Map<String, Status> governors,
        Map<String, Status> nouns,
        Map<String, Status> modifiers,
        Map<String, Status> modals,
        Set<String> negators,
        Set<String> conditionals) {

    public Optional<Status> governor(String lemma) {
        return Optional.ofNullable(governors.get(lemma));
    }

    public Optional<Status> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    public Optional<Status> modifier(String lemma) {
        return Optional.ofNullable(modifiers.get(lemma));
    }

    public Optional<Status> modal(String lemma) {
        return Optional.ofNullable(modals.get(lemma));
    }
}
