package org.readout.coder.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Acts that somebody is charged with in the passive or in a participle: "is accused of torturing prisoners", "three men charged with the murder of a priest". Who charges them says that they did it. */
public final class Charges {
    /** Verbs of charging by lemma, with the prepositions that name the act. */
    private static final Map<String, Set<String>> VERBS = Map.of(
            "accuse", Set.of("of"),
            "suspect", Set.of("of", "in"),
            "charge", Set.of("with", "over", "in"),
            "indict", Set.of("for", "on", "over", "in"));

    private Charges() {}

    /** Whether a verb charges somebody, in the passive or as a participle at whom it charges. */
    static boolean isPassive(Sentence sentence, Token verb) {
        boolean isParticiple = verb.relation().equals("acl") && !verb.form().endsWith("ing");
        return VERBS.containsKey(lemma(verb))
                && (isParticiple
                        || sentence.children(verb).stream()
                                .anyMatch(c -> c.relation().equals("aux:pass")));
    }

    /** The act that a verb charges somebody with, a gerund or a noun. */
    static Optional<Token> act(Sentence sentence, Token verb) {
        Set<String> prepositions = VERBS.getOrDefault(lemma(verb), Set.of());
        return sentence.children(verb).stream()
                .filter(c -> c.index() > verb.index())
                .filter(c -> c.upos() == Upos.VERB && c.form().endsWith("ing")
                        || c.upos() == Upos.NOUN && (c.is("obl") || c.is("nmod")))
                .filter(c -> sentence.children(c).stream()
                        .anyMatch(m -> (m.is("mark") || m.is("case"))
                                && prepositions.contains(m.form().toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    /** Who is charged with an act that a noun names; absent where nobody is. */
    public static Optional<Token> accused(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> isPassive(sentence, verb))
                .filter(verb -> act(sentence, verb)
                        .filter(a -> a.index() == noun.index())
                        .isPresent())
                .flatMap(verb -> verb.relation().equals("acl")
                        ? sentence.head(verb)
                        : sentence.children(verb).stream()
                                .filter(c -> c.relation().equals("nsubj:pass"))
                                .findFirst());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
