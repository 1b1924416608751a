package org.readout.coder.actors;

import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Clause structure as pronouns need it. */
final class Clauses {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "claim",
            "argue",
            "announce",
            "insist",
            "warn",
            "stress",
            "explain",
            "believe",
            "think",
            "deny",
            "admit",
            "confirm",
            "vow",
            "promise",
            "pledge",
            "suggest",
            "report",
            "write",
            "state",
            "hope",
            "acknowledge",
            "declare",
            "reiterate",
            "assert",
            "fear",
            "expect",
            "know",
            "emphasize",
            "complain",
            "threaten");

    private Clauses() {}

    /** The predicate whose clause holds the token: the nearest verb, or other word with a subject, above it. */
    static Optional<Token> predicate(Sentence sentence, Token token) {
        Optional<Token> at = sentence.head(token);
        while (at.isPresent()) {
            Token here = at.get();
            if (here.upos() == Upos.VERB || sentence.child(here, "nsubj").isPresent()) {
                return at;
            }
            at = sentence.head(here);
        }
        return Optional.empty();
    }

    /**
     * The subject of the nearest clause above the token that has one, the token itself aside; for an infinitive under a verb
     * with an object ("urged Iran to moderate its response") that object.
     */
    static Optional<Token> subjectAbove(Sentence sentence, Token token) {
        Optional<Token> at = predicate(sentence, token);
        if (at.isPresent() && isReason(sentence, token, at.get())) {
            return sentence.child(at.get(), "obj");
        }
        while (at.isPresent()) {
            Optional<Token> subject = sentence.child(at.get(), "nsubj").filter(s -> s.index() != token.index());
            if (subject.isPresent()) {
                return subject;
            }
            Optional<Token> controller = controller(sentence, at.get());
            if (controller.isPresent()) {
                return controller;
            }
            at = predicate(sentence, at.get());
        }
        return Optional.empty();
    }

    /** The object that an infinitive's unspoken subject is. */
    private static Optional<Token> controller(Sentence sentence, Token infinitive) {
        return sentence.head(infinitive)
                .filter(verb -> infinitive.is("xcomp") && !verb.lemma().equals("promise"))
                .flatMap(verb -> sentence.child(verb, "obj"));
    }

    /** "criticised the ministry for its silence": what follows "for" is the object's. */
    private static boolean isReason(Sentence sentence, Token token, Token verb) {
        Token at = token;
        while (at.head().isPresent() && at.head().getAsInt() != verb.index()) {
            at = sentence.head(at).orElseThrow();
        }
        return at.is("obl")
                && NounPhrase.preposition(sentence, at)
                        .filter(p -> p.lemma().equals("for"))
                        .isPresent()
                && sentence.child(verb, "obj")
                        .filter(o -> o.index() < token.index())
                        .isPresent();
    }

    /** Whether both depend on the same predicate as subject, object or oblique. */
    static boolean coArguments(Sentence sentence, Token one, Token other) {
        return isArgument(one)
                && isArgument(other)
                && one.head().isPresent()
                && other.head().isPresent()
                && one.head().getAsInt() == other.head().getAsInt();
    }

    static boolean isArgument(Token token) {
        return token.is("nsubj") || token.is("obj") || token.is("iobj") || token.is("obl");
    }

    /** "it is time to …", "it was clear that …": the subject of a copula whose predicate has a clause of its own. */
    static boolean isImpersonal(Sentence sentence, Token pronoun) {
        return pronoun.form().equalsIgnoreCase("it")
                && pronoun.is("nsubj")
                && sentence.head(pronoun)
                        .filter(p -> sentence.child(p, "cop").isPresent())
                        .filter(p -> p.upos() == Upos.ADJ || p.upos() == Upos.NOUN)
                        .filter(p -> sentence.children(p).stream()
                                .anyMatch(c -> c.is("csubj")
                                        || c.is("ccomp")
                                        || c.is("xcomp")
                                        || c.is("advcl")
                                        || c.is("acl")))
                        .isPresent();
    }

    static boolean isSpeech(Token token) {
        return SPEECH.contains(token.lemma());
    }

    /** Whether the token is the subject of a word of speech or thought whose content holds the other token. */
    static boolean speaksOf(Sentence sentence, Token subject, Token other) {
        Optional<Token> verb = sentence.head(subject).filter(v -> subject.is("nsubj") && isSpeech(v));
        return verb.isPresent()
                && sentence.children(verb.get()).stream()
                        .filter(c -> c.is("ccomp") || c.is("parataxis") || c.is("xcomp"))
                        .anyMatch(c -> sentence.isBelow(other, c));
    }
}
