package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.attribution.Hearsay;
import org.readout.coder.codebook.StatusWords;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Tells which adverbial clauses are conditions: "if …", "unless …", "provided (that) …", "on condition that …", and those that only word order marks ("should the expulsions continue", "were the road to be cut"). */
final class Conditions {
    private static final Set<String> NO_CONDITION = Set.of("whether", "once");
    private static final Set<String> HEADS = Set.of("provided", "providing", "assuming", "supposing");
    private static final Set<String> INVERTED = Set.of("should", "were", "had");

    private Conditions() {}

    /** The words of the clause when it is a condition. */
    static Optional<Span> of(StatusWords words, Sentence sentence, Token clause) {
        if (Hearsay.isBelief(sentence, clause)) {
            return Optional.empty();
        }
        boolean isMarked = sentence.children(clause).stream()
                .filter(c -> c.is("mark") || c.is("case"))
                .map(m -> m.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(m -> words.conditionals().contains(m) && !NO_CONDITION.contains(m));
        boolean isHead = HEADS.contains(clause.form().toLowerCase(Locale.ROOT))
                && sentence.child(clause, "ccomp").isPresent();
        return isMarked || isHead || isInverted(sentence, clause)
                ? Optional.of(span(sentence, clause))
                : Optional.empty();
    }

    /** An auxiliary before the subject, and no word that joins the clause. */
    private static boolean isInverted(Sentence sentence, Token clause) {
        Optional<Token> subject = sentence.child(clause, "nsubj");
        return sentence.child(clause, "mark").isEmpty()
                && subject.isPresent()
                && sentence.children(clause).stream()
                        .filter(c -> c.is("aux") || c.is("cop"))
                        .filter(c -> INVERTED.contains(c.form().toLowerCase(Locale.ROOT)))
                        .anyMatch(c -> c.index() < subject.get().index() && opens(sentence, clause, c));
    }

    private static boolean opens(Sentence sentence, Token clause, Token auxiliary) {
        return sentence.subtree(clause).stream()
                .filter(t -> Character.isLetter(t.form().charAt(0)))
                .findFirst()
                .filter(first -> first.index() == auxiliary.index())
                .isPresent();
    }

    private static Span span(Sentence sentence, Token clause) {
        List<Token> subtree = sentence.subtree(clause).stream()
                .dropWhile(t -> t.form().equals(","))
                .toList();
        return subtree.get(0).span().union(subtree.get(subtree.size() - 1).span());
    }
}
