package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What the form of a verb tells of whether its event goes on or is arranged. */
final class Aspect {
    private Aspect() {}

    /** The progressive ("is advancing", "said they were advancing", "is being held", "was reported to be advancing"), "still" in the present, the perfect of what lasts ("have blocked the road since April"). */
    static boolean isUnderWay(Clause clause, Token verb, boolean isReported) {
        Sentence sentence = clause.sentence();
        List<Token> auxiliaries = sentence.children(verb, "aux");
        boolean isPresent = verb.has("VerbForm=Fin") && verb.has("Tense=Pres")
                || auxiliaries.stream().anyMatch(a -> a.has("Tense=Pres") && a.has("VerbForm=Fin"));
        boolean isToldOf = isReported || verb.is("root") || verb.is("parataxis");
        boolean isProgressive = (verb.has("VerbForm=Ger")
                        || verb.form().toLowerCase(Locale.ROOT).endsWith("ing"))
                && auxiliaries.stream()
                        .anyMatch(a -> a.lemma().equals("be")
                                && (a.has("Tense=Pres")
                                        || a.form().equalsIgnoreCase("been")
                                        || isToldOf && a.has("Tense=Past")));
        boolean isReportedAs = verb.is("xcomp")
                && verb.form().toLowerCase(Locale.ROOT).endsWith("ing")
                && clause.syntax().isInfinitive(verb)
                && auxiliaries.stream().anyMatch(a -> a.form().equalsIgnoreCase("be"))
                && sentence.head(verb).filter(h -> isSaidOf(clause, h)).isPresent();
        boolean isBeing = (isPresent || isToldOf)
                && auxiliaries.stream().anyMatch(a -> a.form().equalsIgnoreCase("being"));
        boolean isStill = isPresent
                && sentence.children(verb, "advmod").stream()
                        .anyMatch(a -> a.lemma().equalsIgnoreCase("still"));
        boolean isPerfect =
                isPresent && auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean lasts = isPerfect
                && StatusVerbs.LASTING.contains(verb.lemma())
                && sentence.children(verb).stream()
                        .anyMatch(c -> clause.syntax().prepositions(c).contains("since")
                                || c.is("advmod") && c.lemma().equalsIgnoreCase("since"));
        return isProgressive || isReportedAs || isBeing || isStill || lasts || isEngaged(auxiliaries, verb);
    }

    /** "Have been engaged in talks", "is locked in a dispute". */
    private static boolean isEngaged(List<Token> auxiliaries, Token verb) {
        return StatusVerbs.ENGAGED.contains(verb.lemma())
                && auxiliaries.stream().anyMatch(a -> a.has("Tense=Pres"))
                && auxiliaries.stream()
                        .anyMatch(a -> a.lemma().equals("be")
                                && (a.has("Tense=Pres") || a.form().equalsIgnoreCase("been")));
    }

    private static boolean isSaidOf(Clause clause, Token verb) {
        return StatusVerbs.SPEECH.contains(verb.lemma()) && clause.syntax().isPassive(verb);
    }

    /** "They were to have freed him": they did not. */
    static boolean isUnrealised(Clause clause, Token verb) {
        List<Token> auxiliaries = clause.sentence().children(verb, "aux");
        return clause.sentence().children(verb, "mark").stream()
                        .anyMatch(m -> m.form().equalsIgnoreCase("to"))
                && auxiliaries.stream().anyMatch(a -> a.form().equalsIgnoreCase("have"))
                && clause.sentence().children(verb).stream()
                        .anyMatch(c -> (c.is("cop") || c.is("aux")) && c.lemma().equals("be") && c.has("Tense=Past"));
    }

    /** "The council is to meet." */
    static boolean isArranged(Clause clause, Token verb) {
        return verb.has("VerbForm=Inf")
                && clause.syntax().isInfinitive(verb)
                && (verb.is("root")
                        || verb.is("ccomp")
                        || verb.is("parataxis")
                        || verb.relation().equals("acl:relcl"))
                && clause.sentence().children(verb).stream()
                        .anyMatch(c -> (c.is("cop") || c.is("aux")) && c.lemma().equals("be"));
    }
}
