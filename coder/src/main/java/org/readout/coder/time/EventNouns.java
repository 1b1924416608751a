package org.readout.coder.time;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Nouns that name what happens, so that a date or place under them is theirs and not that of the verb over them. */
public final class EventNouns {
    private static final Set<String> LEMMAS = Set.of(
            "attack",
            "strike",
            "raid",
            "war",
            "call",
            "visit",
            "trip",
            "talk",
            "talks",
            "summit",
            "killing",
            "death",
            "clash",
            "protest",
            "rally",
            "vote",
            "election",
            "coup",
            "truce",
            "ceasefire",
            "deal",
            "statement",
            "report",
            "speech",
            "arrest",
            "blast",
            "bomb",
            "assault",
            "seizure",
            "siege",
            "ambush",
            "crash",
            "release",
            "conference",
            "interview",
            "massacre",
            "offensive",
            "airstrike",
            "withdrawal",
            "conflict",
            "crisis",
            "fighting",
            "violence",
            "operation",
            "arrival",
            "referendum",
            "hearing",
            "session",
            "resolution",
            "exchange",
            "hijack",
            "battle",
            "riot",
            "skirmish",
            "revolt",
            "quake",
            "earthquake");
    /** Verbs of what an event, as their subject, does to people and things. */
    private static final Set<String> HARMING = Set.of(
            "kill",
            "injure",
            "wound",
            "hurt",
            "destroy",
            "damage",
            "leave",
            "claim",
            "hit",
            "strike",
            "displace",
            "level",
            "flatten",
            "rock",
            "shake",
            "rip",
            "tear");

    private static final int SHORTEST_DERIVED = 7;

    private EventNouns() {}

    public static boolean contains(Token token) {
        if (token.upos() != Upos.NOUN) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean isDerived =
                lemma.endsWith("tion") || lemma.endsWith("sion") || lemma.endsWith("ment") || lemma.endsWith("ing");
        return LEMMAS.contains(lemma) || lemma.length() >= SHORTEST_DERIVED && isDerived;
    }

    /** Whether an event is the subject of a verb that tells what it did, and so when and where it was: "the blast killed 20 in Aden on Monday". */
    public static boolean isDoer(Token subject, Token verb) {
        return contains(subject)
                && subject.is("nsubj")
                && HARMING.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }
}
