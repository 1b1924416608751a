package org.readout.coder.detail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds in a tree the clause that a word stands in, and what the clause tells of. */
final class Clauses {
    private static final int DEPTH = 10;
    /** Verbs that say of their subject or object only that it took place. */
    private static final Set<String> LIGHT = Set.of(
            "begin",
            "start",
            "take",
            "occur",
            "happen",
            "last",
            "hold",
            "come",
            "end",
            "continue",
            "go",
            "be",
            "have",
            "carry",
            "launch",
            "erupt",
            "enter",
            "conduct",
            "stage",
            "follow",
            "place",
            "report",
            "open");

    private static final Set<String> DECLINING = Set.of("decline", "refuse", "avoid");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor");

    private static final Set<String> WITHOUT_CONTENT =
            Set.of("it", "they", "he", "she", "this", "that", "which", "who", "we", "there", "one", "place");

    private final Sentence sentence;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The nearest predicate at or above a word: a verb, or a word with a copula or a subject; else the root. */
    Token predicate(Token from) {
        Token at = from;
        for (int i = 0; i < DEPTH && at.head().isPresent(); i++) {
            if (isPredicate(at)) {
                return at;
            }
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    boolean isPredicate(Token token) {
        return token.upos() == Upos.VERB && !token.is("amod")
                || sentence.child(token, "cop").isPresent()
                || sentence.child(token, "nsubj").isPresent();
    }

    /** The nearest happening at or above a word, short of the next predicate; else that predicate. */
    Token happening(Token from) {
        Token at = from;
        for (int i = 0; i < DEPTH && at.head().isPresent(); i++) {
            if (i > 0 && !Happening.of(at, sentence).isEmpty() || isPredicate(at)) {
                return at;
            }
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    /**
     * What a predicate tells of: the kinds of happening of itself, of its subject and object and, where it is light, of its
     * other nouns; without any kind its own base form and those of its nouns.
     */
    Set<String> about(Token predicate) {
        Set<String> kinds = new LinkedHashSet<>();
        add(kinds, Happening.of(predicate, sentence));
        Optional<Token> object = sentence.child(predicate, "obj");
        object.ifPresent(o -> add(kinds, Happening.of(lemma(predicate), lemma(o))));
        if (kinds.isEmpty() || isLightVerb(predicate)) {
            arguments(predicate).forEach(a -> add(kinds, Happening.of(a)));
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        Set<String> words = new LinkedHashSet<>();
        boolean bare = isLightVerb(predicate);
        for (Token argument : arguments(predicate)) {
            if (argument.upos() == Upos.NOUN) {
                words.add(lemma(argument));
            }
        }
        if (!bare && !words.isEmpty()) {
            words.add(lemma(predicate));
        }
        return words;
    }

    /** Whether a predicate says of its subject or object only that it took place. */
    boolean isLight(Token predicate) {
        return isLightVerb(predicate) || sentence.child(predicate, "cop").isPresent();
    }

    /** "Began", "broke out". */
    private boolean isLightVerb(Token predicate) {
        return LIGHT.contains(lemma(predicate))
                || lemma(predicate).equals("break")
                        && sentence.child(predicate, "compound:prt")
                                .filter(p -> p.form().equalsIgnoreCase("out"))
                                .isPresent();
    }

    /** Subject and object of a predicate, and the obliques of a passive or of a verb of coming about. */
    List<Token> arguments(Token predicate) {
        return sentence.children(predicate).stream()
                .filter(c -> c.is("nsubj") || c.is("obj") || c.is("obl") && LIGHT.contains(lemma(predicate)))
                .filter(c -> !WITHOUT_CONTENT.contains(lemma(c)))
                .filter(c -> c.upos() == Upos.NOUN || c.upos() == Upos.PROPN)
                .toList();
    }

    /** The words of a clause without the clauses that report it or hang on it loosely. */
    Span words(Token predicate) {
        Span span = predicate.span();
        for (Token child : sentence.children(predicate)) {
            boolean own = child.is("nsubj")
                    || child.is("obj")
                    || child.is("obl")
                    || child.is("aux")
                    || child.is("cop")
                    || child.is("advmod")
                    || child.is("compound")
                    || child.is("xcomp")
                    || child.is("nmod")
                    || child.is("amod")
                    || child.is("det");
            if (own) {
                for (Token below : sentence.subtree(child)) {
                    span = span.union(below.span());
                }
            }
        }
        return span;
    }

    /** "Neither confirmed nor denied", "would not confirm or deny", "declined to deny": nothing is said of whether it is so. */
    boolean isWithheld(Token verb) {
        boolean joined = verb.is("conj") || verb.is("xcomp");
        return isNegated(verb)
                || joined
                        && sentence.head(verb)
                                .filter(h -> isNegated(h) || DECLINING.contains(lemma(h)) || isWithheldBy(h))
                                .isPresent();
    }

    /** "Declined to confirm or deny": the verb that declines stands over the first of the two. */
    private boolean isWithheldBy(Token first) {
        return first.is("xcomp")
                && sentence.head(first)
                        .filter(h -> DECLINING.contains(lemma(h)) || isNegated(h))
                        .isPresent();
    }

    private boolean isNegated(Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.is("advmod") || c.is("cc"))
                .anyMatch(c -> NEGATIONS.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> names, Set<Happening> kinds) {
        kinds.forEach(k -> names.add(k.name()));
    }
}
