package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> MISHAPS = Set.of("collapse", "capsize", "derail", "overturn");

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
            "insurgent");

    private Accidents() {}

    /** Whether an act of force is the harm of an accident that its sentence tells of, or, where nobody is said to do it, the sentence before. */
    static boolean isHarm(Clause clause, List<Clause> document, Candidate candidate) {
        boolean harm = candidate.kind().type().equals(ASSAULT)
                && HARM.contains(Lexeme.of(clause.sentence(), candidate.head()))
                && !hasOwnDoer(clause, candidate.head());
        if (!harm || has(clause, Upos.NOUN, VIOLENCE) || has(clause, Upos.VERB, VIOLENCE)) {
            return false;
        }
        return tells(clause) || candidate.actors().isEmpty() && isAfterAccident(clause, document);
    }

    private static boolean isAfterAccident(Clause clause, List<Clause> document) {
        int index = clause.sentence().index();
        return document.stream()
                .filter(c -> c.sentence().index() == index - 1)
                .anyMatch(c -> tells(c) && !has(c, Upos.NOUN, VIOLENCE) && !has(c, Upos.VERB, VIOLENCE));
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

    private static boolean tells(Clause clause) {
        return has(clause, Upos.NOUN, CAUSES) || has(clause, Upos.VERB, MISHAPS);
    }

    private static boolean has(Clause clause, Upos upos, Set<String> words) {
        Stream<Token> tokens = clause.sentence().tokens().stream().filter(t -> t.upos() == upos);
        return tokens.filter(t -> !t.is("compound"))
                .anyMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }
}
