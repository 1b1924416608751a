package org.readout.coder.time;

import java.util.List;
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
    /** Verbs and adjectives whose infinitive has not happened yet. */
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
            "propose",
            "slate");
    /** Verbs whose present tense with a date is a timetable ("talks resume on Friday"). */
    private static final Set<String> SCHEDULED = Set.of(
            "begin", "start", "open", "meet", "arrive", "leave", "travel", "fly", "host", "take", "expire", "end",
            "resume", "vote", "convene", "visit", "return", "go", "hold");

    private TenseReader() {}

    /** The tense of the clause in which a word dates a verb; open where it dates a noun, unless the preposition tells ("since March", "a meeting for Friday"). */
    static Tense of(Sentence sentence, Token token, String preposition) {
        if (preposition.equals("since")) {
            return Tense.PAST;
        }
        if (preposition.equals("for")) {
            return Tense.FUTURE;
        }
        Optional<Token> governor = sentence.head(token);
        boolean isNoun = governor.filter(g -> g.upos() == Upos.NOUN && !isPredicate(sentence, g))
                .isPresent();
        Tense clause = clauseHead(sentence, token).map(v -> ofVerb(sentence, v)).orElse(Tense.PAST);
        return isNoun && clause != Tense.PAST ? Tense.OPEN : clause;
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

    private static Tense ofVerb(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb, "aux");
        boolean isPerfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean isModal = auxiliaries.stream()
                .anyMatch(a -> FUTURE_AUXILIARIES.contains(a.form().toLowerCase(Locale.ROOT)));
        if (isModal) {
            return isPerfect ? Tense.PAST : Tense.FUTURE;
        }
        boolean isInfinitive =
                sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        if (isInfinitive) {
            boolean isProspective = sentence.head(verb)
                    .filter(h -> PROSPECTIVE.contains(h.lemma().toLowerCase(Locale.ROOT)))
                    .isPresent();
            return isProspective ? Tense.FUTURE : Tense.OPEN;
        }
        boolean isProgressive = verb.form().toLowerCase(Locale.ROOT).endsWith("ing")
                && auxiliaries.stream().anyMatch(a -> a.has("Tense=Pres"));
        if (isProgressive && !isPerfect) {
            return Tense.FUTURE;
        }
        boolean isPresent = verb.has("Tense=Pres") && verb.has("VerbForm=Fin") || hasPresentCopula(sentence, verb);
        return !isPresent ? Tense.PAST : SCHEDULED.contains(verb.lemma()) && !isPerfect ? Tense.FUTURE : Tense.OPEN;
    }

    private static boolean hasPresentCopula(Sentence sentence, Token predicate) {
        return sentence.children(predicate, "cop").stream().anyMatch(c -> c.has("Tense=Pres"));
    }
}
