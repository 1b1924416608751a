package org.readout.coder.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.time.Moment.Tense;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Tells whether the clause a word stands in speaks of the past or of the future. */
final class TenseReader {
    private static final Set<String> FUTURE_AUXILIARIES =
            Set.of("will", "'ll", "’ll", "shall", "wo", "would", "may", "might", "can", "could", "should", "must");
    /** Verbs whose infinitive has not happened yet. */
    private static final Set<String> PROSPECTIVE = Set.of(
            "plan",
            "expect",
            "schedule",
            "intend",
            "aim",
            "hope",
            "want",
            "vow",
            "pledge",
            "promise",
            "agree",
            "threaten",
            "prepare",
            "due",
            "set",
            "order",
            "urge",
            "ask",
            "demand",
            "decide",
            "ready",
            "likely",
            "have",
            "be",
            "call",
            "propose");

    private TenseReader() {}

    static Tense of(Sentence sentence, Token token) {
        Optional<Token> verb = clauseHead(sentence, token);
        return verb.filter(v -> isFuture(sentence, v)).isPresent() ? Tense.FUTURE : Tense.PAST;
    }

    /** The nearest verb or predicate over a word, the word itself if it is one. */
    static Optional<Token> clauseHead(Sentence sentence, Token token) {
        Optional<Token> at = Optional.of(token);
        while (at.isPresent() && !isPredicate(sentence, at.get())) {
            at = sentence.head(at.get());
        }
        return at;
    }

    static boolean isPredicate(Sentence sentence, Token token) {
        return token.upos() == Upos.VERB
                || token.head().isEmpty()
                || sentence.child(token, "cop").isPresent()
                || sentence.child(token, "nsubj").isPresent();
    }

    private static boolean isFuture(Sentence sentence, Token verb) {
        for (Token auxiliary : sentence.children(verb, "aux")) {
            if (FUTURE_AUXILIARIES.contains(auxiliary.form().toLowerCase(Locale.ROOT))) {
                return sentence.children(verb, "aux").stream()
                        .noneMatch(a -> a.lemma().equals("have"));
            }
        }
        boolean isInfinitive =
                sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        if (isInfinitive) {
            return sentence.head(verb)
                    .filter(h -> PROSPECTIVE.contains(h.lemma().toLowerCase(Locale.ROOT)))
                    .isPresent();
        }
        boolean isPresent = verb.has("Tense=Pres") && verb.has("VerbForm=Fin");
        boolean isProgressive = verb.has("VerbForm=Part") && verb.has("Tense=Pres")
                || verb.form().toLowerCase(Locale.ROOT).endsWith("ing");
        boolean isAuxiliaryPresent = sentence.children(verb, "aux").stream().anyMatch(a -> a.has("Tense=Pres"));
        return isPresent || isProgressive && isAuxiliaryPresent;
    }
}
