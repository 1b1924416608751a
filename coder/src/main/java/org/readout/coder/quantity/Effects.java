package org.readout.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The predicates of a sentence that tell what an act did to people: "the shelling <em>killed</em> 15", "rebels attacked, <em>killing</em> six", "an attack in
 * which nine <em>died</em>", "a strike that <em>left</em> 20 dead and <em>wounded</em> 40".
 */
final class Effects {
    private static final Set<String> CLAUSES = Set.of("advcl", "conj", "acl", "parataxis");
    /** Dependents of a noun that are part of naming the act. */
    private static final Set<String> OF_A_NOUN = Set.of("nmod", "compound", "appos");
    /** Verbs that carry harm without naming it: "left 20 dead", "claimed 12 lives", "caused 30 deaths". */
    private static final Set<String> BRINGING =
            Set.of("leave", "cause", "claim", "cost", "take", "lose", "result", "inflict", "force");

    private final Sentence sentence;
    private final Predicate<Token> isAnotherAct;

    /** @param isAnotherAct whether a word is the trigger of a record, whose numbers are its own */
    Effects(Sentence sentence, Predicate<Token> isAnotherAct) {
        this.sentence = sentence;
        this.isAnotherAct = isAnotherAct;
    }

    /** Without the trigger itself; none where nothing is told. */
    List<Token> of(Token trigger) {
        List<Token> found = new ArrayList<>();
        clauses(trigger).forEach(c -> add(c, found));
        if (trigger.relation().equals("nsubj")) {
            sentence.head(trigger).ifPresent(h -> add(h, found));
        }
        return found;
    }

    /** Whether a predicate says that something was done to people, by itself or with what goes with it; "mourning 40 people killed by a flood" does nothing. */
    static boolean isOfHarm(Token predicate) {
        return Fates.of(predicate).isPresent()
                || BRINGING.contains(predicate.lemma().toLowerCase(Locale.ROOT));
    }

    private void add(Token predicate, List<Token> found) {
        if (isAnotherAct.test(predicate) || isNegated(predicate) || found.contains(predicate)) {
            return;
        }
        found.add(predicate);
        sentence.children(predicate, "conj").stream()
                .filter(c -> sentence.child(c, "nsubj").isEmpty() || isSuffered(c))
                .forEach(c -> add(c, found));
    }

    /** Clauses below the trigger that have its subject, or that describe it. */
    private Stream<Token> clauses(Token trigger) {
        Stream<Token> own = sentence.children(trigger).stream()
                .filter(c -> CLAUSES.stream().anyMatch(c::is))
                .filter(c -> c.is("acl") || sentence.child(c, "nsubj").isEmpty());
        Stream<Token> ofParts = trigger.upos() == Upos.VERB
                ? Stream.empty()
                : sentence.children(trigger).stream()
                        .filter(c -> OF_A_NOUN.stream().anyMatch(c::is))
                        .flatMap(c -> sentence.children(c, "acl").stream())
                        .filter(this::isOfAnOccasion);
        return Stream.concat(own, ofParts);
    }

    /** "The attack on the barracks, in which nine died": the clause tells what happened then, whatever noun it hangs on. */
    private boolean isOfAnOccasion(Token clause) {
        return sentence.children(clause, "obl").stream()
                .anyMatch(o -> o.form().equalsIgnoreCase("which")
                        && sentence.children(o, "case").stream()
                                .anyMatch(c -> c.form().equalsIgnoreCase("in")));
    }

    /** "… and 35 others were injured": its subject is whom it befell. */
    private boolean isSuffered(Token verb) {
        return Fates.of(verb).isPresent() && sentence.child(verb, "obj").isEmpty();
    }

    private boolean isNegated(Token predicate) {
        return sentence.children(predicate, "advmod").stream()
                .anyMatch(a -> a.lemma().equalsIgnoreCase("not") || a.lemma().equalsIgnoreCase("never"));
    }
}
