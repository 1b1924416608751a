package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Gives event nouns that name no party of their own ("the call", "the attack", "last week's elimination") the parties of the event they take up: the nearest
 * earlier one of the same type in the document, or, for a mode both have, of the same mode.
 */
final class EventCoreference {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private EventCoreference() {}

    /**
     * @param earlier the events already read, in text order
     * @return the noun with the parties found; absent when it takes up nothing
     */
    static Optional<Candidate> resolve(Candidate bare, List<Candidate> earlier) {
        if (!isDefinite(bare.sentence(), bare.head())) {
            return Optional.empty();
        }
        List<Candidate> backwards = new ArrayList<>(earlier);
        java.util.Collections.reverse(backwards);
        return backwards.stream()
                .filter(c -> c.kind().type().equals(bare.kind().type()))
                .filter(c -> !c.actors().isEmpty() && c.frame().mutual()
                        || !c.recipients().isEmpty())
                .filter(c -> modesAgree(bare, c))
                .filter(c -> bare.sentence().index() - c.sentence().index() <= 12)
                .findFirst()
                .map(c -> new Candidate(
                                bare.sentence(),
                                bare.head(),
                                bare.support(),
                                bare.frame(),
                                c.kind(),
                                List.of(),
                                List.of(),
                                bare.decidedBy())
                        .withParties(c.actors(), c.recipients(), "rule:event-coreference"));
    }

    private static boolean modesAgree(Candidate bare, Candidate earlier) {
        return bare.kind().mode().isEmpty()
                || earlier.kind().mode().isEmpty()
                || bare.kind().mode().equals(earlier.kind().mode());
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun).stream().anyMatch(child -> {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            return child.is("det") && DEFINITE.contains(lemma) || child.is("nmod:poss");
        });
    }
}
