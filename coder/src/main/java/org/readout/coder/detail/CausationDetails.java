package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What is said in so many words to have caused something: "a fallen power line caused the fire", "the fire was started by tracer rounds",
 * "the blackout was due to a storm". The value is {@link #CAUSED} with the noun of the cause, with its qualities, in base form; what it is
 * about is the base form of the effect. Whoever did it is told by {@link BlameDetails}; what may have caused it is left out.
 */
final class CausationDetails {
    /** Begins the value; other details of causes name one of the {@link Means}. */
    static final String CAUSED = "caused:";

    private static final Set<String> CAUSING = Set.of("cause", "trigger", "spark", "ignite", "start", "provoke");
    private static final Set<String> OPEN =
            Set.of("will", "would", "may", "might", "can", "could", "should", "must", "shall");

    private final Sentence sentence;
    private final Clauses clauses;

    CausationDetails(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isOpen(token)) {
                continue;
            }
            if (token.upos() == Upos.VERB && CAUSING.contains(Clauses.lemma(token))) {
                (isPassive(token) ? by(token) : doing(token)).ifPresent(found::add);
            } else if (isDue(token)) {
                due(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> doing(Token verb) {
        return sentence.child(verb, "obj")
                .flatMap(effect -> sentence.child(verb, "nsubj").flatMap(cause -> found(verb, effect, cause)));
    }

    private Optional<Found> by(Token verb) {
        return sentence.child(verb, "nsubj")
                .flatMap(effect -> sentence.children(verb, "obl").stream()
                        .filter(c -> has(c, "by"))
                        .findFirst()
                        .flatMap(cause -> found(verb, effect, cause)));
    }

    /** "The fire was due to a fault": the cause is the predicate, or hangs on "due". */
    private Optional<Found> due(Token due) {
        Token cause =
                sentence.child(due, "obl").orElseGet(() -> sentence.head(due).orElse(due));
        Token predicate = clauses.predicate(due);
        return sentence.child(predicate, "nsubj").flatMap(effect -> found(predicate, effect, cause));
    }

    private boolean isDue(Token token) {
        return Clauses.lemma(token).equals("due")
                && sentence.child(clauses.predicate(token), "cop").isPresent();
    }

    private Optional<Found> found(Token at, Token effect, Token cause) {
        boolean things = effect.upos() == Upos.NOUN && cause.upos() == Upos.NOUN && !cause.equals(effect);
        boolean negated = sentence.children(at, "advmod").stream()
                .anyMatch(c -> Set.of("not", "n't", "never").contains(c.form().toLowerCase(Locale.ROOT)));
        if (!things || negated) {
            return Optional.empty();
        }
        Span words = clauses.words(at).union(effect.span()).union(cause.span());
        return Optional.of(
                Found.value(Discrepancy.Kind.CAUSE, Set.of(Clauses.lemma(effect)), CAUSED + words(cause), at, words));
    }

    private String words(Token noun) {
        StringBuilder words = new StringBuilder();
        for (Token child : sentence.children(noun)) {
            if ((child.is("amod") || child.is("compound")) && child.index() < noun.index()) {
                words.append(Clauses.lemma(child)).append(' ');
            }
        }
        return words.append(Clauses.lemma(noun)).toString();
    }

    private boolean isPassive(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass"));
    }

    private boolean has(Token oblique, String preposition) {
        return sentence.children(oblique, "case").stream()
                .anyMatch(c -> Clauses.lemma(c).equals(preposition));
    }

    private boolean isOpen(Token predicate) {
        return sentence.children(predicate).stream()
                .anyMatch(c -> c.is("aux") && OPEN.contains(c.form().toLowerCase(Locale.ROOT))
                        || c.is("mark")
                                && Set.of("if", "whether").contains(c.form().toLowerCase(Locale.ROOT)));
    }
}
