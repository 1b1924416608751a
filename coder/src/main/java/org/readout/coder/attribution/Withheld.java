package org.readout.coder.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Cues by which nothing is said: "has not said where they are held", "could not verify that", "declined to say whether", and those by which the subject doubts or answers what others say ("disputed reports that", "responded to the
 * allegation that", "took issue with"). Their subject is no source of what stands under them.
 */
public final class Withheld {
    private static final Set<String> NEGATORS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "yet");

    /** "Not only said", "could not but say": it was said. */
    private static final Set<String> MORE = Set.of("only", "just", "merely", "simply", "solely", "but");

    /** "Does not believe that they will come": says that they will not. */
    private static final Set<String> OPINIONS = Set.of("believe", "think", "suggest", "deny");

    /** Verbs over another verb that say that it was not done. */
    private static final Set<String> OMITTING = Set.of("decline", "refuse", "fail", "unable", "avoid", "stop");

    private static final Set<String> DOUBTING = Set.of("dispute", "doubt", "question", "challenge", "contest", "query");

    private static final Set<String> ANSWERING = Set.of("respond", "react", "comment", "reply");

    /** Verbs that state with an indicative and demand with a subjunctive. */
    private static final Set<String> WISHING = Set.of("insist", "suggest", "recommend", "propose", "advise");

    private static final Set<String> DOUBTS = Set.of("issue", "doubt");

    private static final Set<String> NO = Set.of("no", "without", "beyond", "any");

    private Withheld() {}

    /** Whether the words of a cue leave unsaid, or call into question, what is under them. */
    static boolean is(Sentence sentence, Span cue) {
        return sentence.tokens().stream()
                .filter(t -> cue.overlaps(t.span()))
                .anyMatch(t -> is(sentence, t) || isDoubt(sentence, t));
    }

    private static boolean isDoubt(Sentence sentence, Token noun) {
        return noun.upos() == Upos.NOUN
                && DOUBTS.contains(lemma(noun))
                && sentence.children(noun).stream()
                        .noneMatch(c -> NO.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    /** The same of one verb. */
    public static boolean is(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB) {
            return false;
        }
        boolean isAnswer = ANSWERING.contains(lemma(verb))
                && sentence.children(verb, "ccomp").isEmpty()
                && !verb.is("parataxis")
                && !isSaying(sentence, verb);
        return isAnswer
                || isWish(sentence, verb)
                || DOUBTING.contains(lemma(verb))
                || !OPINIONS.contains(lemma(verb))
                        && !OMITTING.contains(lemma(verb))
                        && (isNegated(sentence, verb) || isOmitted(sentence, verb));
    }

    /** "Insisted that he be freed", "proposed that she resign": what is wished is not said to be. */
    private static boolean isWish(Sentence sentence, Token verb) {
        return WISHING.contains(lemma(verb))
                && sentence.children(verb, "ccomp").stream()
                        .filter(c -> isMarked(sentence, c, "that"))
                        .anyMatch(c -> isSubjunctive(sentence, c));
    }

    /** "Be" for an auxiliary, or a verb without ending or auxiliary under one who does it; under several it may tell what they do. */
    private static boolean isSubjunctive(Sentence sentence, Token verb) {
        List<Token> auxiliaries = sentence.children(verb).stream()
                .filter(c -> c.is("aux") || c.is("cop"))
                .toList();
        return auxiliaries.isEmpty()
                ? verb.upos() == Upos.VERB
                        && verb.form().equals(verb.lemma())
                        && !verb.has("Tense=Past")
                        && sentence.children(verb, "nsubj").stream().anyMatch(w -> w.has("Number=Sing"))
                : auxiliaries.get(0).form().equals("be");
    }

    private static boolean isMarked(Sentence sentence, Token clause, String word) {
        return sentence.children(clause, "mark").stream().anyMatch(m -> m.form().equalsIgnoreCase(word));
    }

    /** "Responded by saying that", but not "responded to the allegation that … by saying". */
    private static boolean isSaying(Sentence sentence, Token answering) {
        return sentence.children(answering).stream()
                        .anyMatch(c -> (c.is("advcl") || c.is("xcomp")) && ReportingClauses.isReporting(c))
                && sentence.children(answering, "obl").stream().noneMatch(o -> Claims.NOUNS.contains(lemma(o)));
    }

    private static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.is("advmod") && c.index() < verb.index())
                .filter(c -> !MORE.contains(lemma(sentence.token(c.index() + 1))))
                .anyMatch(c -> NEGATORS.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    /** Under a verb of omitting, unless that is itself negated or omitted: "never stopped saying", "refuses to stop saying". */
    private static boolean isOmitted(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && sentence.head(verb)
                        .filter(h -> OMITTING.contains(lemma(h)) && !isNegated(sentence, h) && !isOmitted(sentence, h))
                        .isPresent();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
