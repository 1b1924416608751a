package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Harm that nobody means: "a quake battered the region, killing 40", "ten were hurt when the barracks collapsed". PLOVER's ASSAULT is deliberate. */
final class Accidents {
    private static final String ASSAULT = "ASSAULT";

    private static final Set<String> CAUSES = Set.of(
            "earthquake",
            "quake",
            "aftershock",
            "tremor",
            "storm",
            "rainstorm",
            "snowstorm",
            "blizzard",
            "hurricane",
            "typhoon",
            "cyclone",
            "tornado",
            "flood",
            "flooding",
            "floodwater",
            "landslide",
            "mudslide",
            "avalanche",
            "tsunami",
            "eruption",
            "volcano",
            "monsoon",
            "heatwave",
            "drought",
            "wildfire",
            "bushfire",
            "lightning",
            "accident",
            "collision",
            "derailment",
            "stampede",
            "shipwreck");

    private static final Set<String> MISHAPS = Set.of("capsize", "derail", "overturn");

    private static final String COLLAPSE = "collapse";

    /** What collapses on people; a truce, talks or a government do not. */
    private static final Set<String> STRUCTURES = Set.of(
            "building",
            "bridge",
            "barracks",
            "barrack",
            "roof",
            "ceiling",
            "floor",
            "balcony",
            "wall",
            "house",
            "home",
            "school",
            "hospital",
            "hotel",
            "church",
            "mosque",
            "temple",
            "factory",
            "block",
            "tower",
            "structure",
            "mine",
            "dam",
            "tunnel",
            "stand",
            "stage",
            "scaffolding",
            "crane",
            "shaft",
            "embankment",
            "hillside");

    /** Nouns that stand between the harm and the accident: "as a result of the quake". */
    private static final Set<String> LINKS = Set.of("result", "series", "aftermath");

    private static final Set<String> HARM = Set.of(
            "kill", "injure", "wound", "hurt", "die", "perish", "bury", "destroy", "damage", "level", "flatten",
            "death", "injury", "block");

    /** Words of violence: where one stands, the harm may be its. */
    private static final Set<String> VIOLENCE = Set.of(
            "attack",
            "strike",
            "airstrike",
            "bombing",
            "bombardment",
            "bomb",
            "shelling",
            "shell",
            "explosion",
            "blast",
            "missile",
            "rocket",
            "drone",
            "gunfire",
            "gunman",
            "shoot",
            "fighting",
            "fight",
            "clash",
            "raid",
            "battle",
            "violence",
            "protest",
            "crackdown",
            "riot",
            "unrest",
            "war",
            "militant",
            "rebel",
            "insurgent",
            "ambush",
            "gas",
            "landmine",
            "stab",
            "stabbing",
            "shooting",
            "assassinate",
            "execute",
            "massacre",
            "police",
            "policeman",
            "troop",
            "soldier",
            "fighter",
            "army");

    private Accidents() {}

    /** Whether an act of force is the harm of an accident that its sentence tells of, or, where nobody is said to do it, the sentence before. */
    static boolean isHarm(Clause clause, List<Clause> document, Candidate candidate) {
        boolean harm = candidate.kind().type().equals(ASSAULT)
                && HARM.contains(Lexeme.of(clause.sentence(), candidate.head()))
                && !hasOwnDoer(clause, candidate.head());
        if (!harm || isViolent(clause, clause.syntax().object(candidate.head()))) {
            return false;
        }
        return isBy(clause, candidate.head()) || candidate.actors().isEmpty() && isAfterAccident(clause, document);
    }

    private static boolean isAfterAccident(Clause clause, List<Clause> document) {
        int index = clause.sentence().index();
        if (index == 0) {
            return false;
        }
        Clause before = document.get(index - 1);
        return before.sentence().tokens().stream()
                        .anyMatch(t -> t.is("nsubj") && isCause(t) || isMishap(before.sentence(), t))
                && !isViolent(before, Optional.empty());
    }

    /** Whether the clause has a subject that does it, also of a verb before it; the one that a participle only inherits does not count. */
    private static boolean hasOwnDoer(Clause clause, Token verb) {
        Token first = verb;
        while (first.is("conj") && clause.sentence().head(first).isPresent()) {
            first = clause.sentence().head(first).orElseThrow();
        }
        return clause.sentence().children(first).stream()
                .filter(c -> c.relation().equals("nsubj") || c.relation().equals("obl:agent"))
                .anyMatch(c -> !CAUSES.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the harm is said to come of an accident: by its subject or oblique, or that of the clause with it. */
    private static boolean isBy(Clause clause, Token harm) {
        Sentence sentence = clause.sentence();
        if (isTold(sentence, harm)
                || clause.syntax().subject(harm).filter(Accidents::isCause).isPresent()) {
            return true;
        }
        Token at = harm;
        while ((at.is("conj") || at.is("advcl") || at.is("acl") || at.is("xcomp"))
                && sentence.head(at).isPresent()) {
            at = sentence.head(at).orElseThrow();
            if (isTold(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Sentence sentence, Token verb) {
        return isMishap(sentence, verb)
                || hasCause(sentence, verb)
                || sentence.children(verb).stream()
                        .filter(c -> c.is("advcl") || c.is("conj"))
                        .anyMatch(c -> isMishap(sentence, c) || hasCause(sentence, c));
    }

    private static boolean hasCause(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.is("nsubj") || c.is("obl") || c.is("nmod"))
                .anyMatch(c -> isCause(c) || isLinked(sentence, c));
    }

    private static boolean isLinked(Sentence sentence, Token noun) {
        return LINKS.contains(noun.lemma())
                && sentence.children(noun, "nmod").stream().anyMatch(Accidents::isCause);
    }

    private static boolean isCause(Token token) {
        return token.upos() == Upos.NOUN && CAUSES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isMishap(Sentence sentence, Token verb) {
        if (verb.upos() != Upos.VERB) {
            return false;
        }
        boolean onPeople = sentence.children(verb, "nsubj").stream()
                .anyMatch(s -> STRUCTURES.contains(s.lemma().toLowerCase(Locale.ROOT)));
        return MISHAPS.contains(verb.lemma()) && sentence.children(verb, "obj").isEmpty()
                || verb.lemma().equals(COLLAPSE) && onPeople;
    }

    /** @param victim whom the harm befell, who may be soldiers in a storm */
    private static boolean isViolent(Clause clause, Optional<Token> victim) {
        return clause.sentence().tokens().stream()
                .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.VERB)
                .filter(t -> !t.is("compound")
                        && victim.filter(v -> v.index() == t.index()).isEmpty())
                .anyMatch(t -> VIOLENCE.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }
}
