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
        if (isMarked || isHead) {
            return Optional.of(span(sentence.subtree(clause)));
        }
        return isInverted(sentence, clause) ? Optional.of(span(withoutMain(sentence, clause))) : Optional.empty();
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

    /** The words of a clause without the main clause, which the parser may hang on it where no word joins the two. */
    private static List<Token> withoutMain(Sentence sentence, Token clause) {
        List<Token> main = sentence.children(clause).stream()
                .filter(c -> c.index() > clause.index() && (c.is("ccomp") || c.is("conj") || c.is("parataxis")))
                .filter(c -> sentence.child(c, "nsubj").isPresent())
                .flatMap(c -> sentence.subtree(c).stream())
                .toList();
        return sentence.subtree(clause).stream()
                .filter(t -> main.stream().noneMatch(m -> m.index() == t.index()))
                .toList();
    }

    /** From the first to the last word, without commas at the ends. */
    private static Span span(List<Token> clause) {
        List<Token> words = clause.stream().dropWhile(t -> t.form().equals(",")).toList();
        int last = words.size() - 1;
        while (last > 0 && words.get(last).form().equals(",")) {
            last--;
        }
        return words.get(0).span().union(words.get(last).span());
    }
}
