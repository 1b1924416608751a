package org.readout.coder.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.ActorMention;
import org.readout.core.Sector;

/** What kind of party a mention denotes, as far as rules need to know. */
final class PartyKinds {
    /** "Pro-Palestinian activists", "anti-China protesters". */
    private static final Pattern LEANING = Pattern.compile("\\b(?:[Pp]ro|[Aa]nti)-\\p{Lu}");

    private static final Set<Sector> POLITICAL = Set.of(
            Sector.GOV,
            Sector.MIL,
            Sector.COP,
            Sector.SPY,
            Sector.JUD,
            Sector.LEG,
            Sector.OPP,
            Sector.REB,
            Sector.PRM,
            Sector.UAF,
            Sector.IGO,
            Sector.IMG,
            Sector.PTY);

    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);

    /** Means, outcomes and papers, which are no party though a clause may have them for its subject or object ("a drone struck", "sabotaged … the breach"). */
    private static final Set<String> NO_PARTIES = Set.of(
            "sea",
            "ocean",
            "sky",
            "air",
            "water",
            "waters",
            "drone",
            "missile",
            "rocket",
            "shell",
            "bomb",
            "mine",
            "bullet",
            "explosion",
            "blast",
            "breach",
            "collapse",
            "clash",
            "fight",
            "fighting",
            "gunfight",
            "battle",
            "fire",
            "death",
            "damage",
            "relation",
            "tie",
            "treaty",
            "agreement",
            "accord",
            "pact",
            "constitution",
            "curfew",
            "process",
            "referendum",
            "weapon",
            "type",
            "kind");

    /** Words for a party that say nothing of which. */
    private static final Set<String> ANY = Set.of("country", "nation", "state", "side");

    private PartyKinds() {}

    /** Whether a noun says nothing of which party it is: "one country", "either side". */
    static boolean isAny(String noun) {
        return ANY.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun names a means, an outcome, an expanse or a paper, and so no party. */
    static boolean isNoParty(String noun) {
        return NO_PARTIES.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a party is one that a political event can have: known by country or identity, by its office, or by whom it is for or against. A name alone is not enough. */
    static boolean isIdentified(ActorMention mention) {
        return mention.actor().country().isPresent()
                || mention.actor().id().isPresent()
                || mention.actor().sectors().stream().anyMatch(POLITICAL::contains)
                || LEANING.matcher(mention.excerpt().text()).find();
    }

    /** Whether a party is a state or an organ of one: known by its country alone, or by what it is. */
    static boolean isOfState(ActorMention mention) {
        return mention.actor().sectors().isEmpty()
                || mention.actor().sectors().stream().anyMatch(STATE::contains);
    }

    /** Whether two mentions are one actor, or organs of one government. */
    static boolean isSameSide(ActorMention a, ActorMention b) {
        boolean sameCountry = a.actor().country().isPresent()
                && a.actor().country().equals(b.actor().country());
        return a.actor().key().equals(b.actor().key())
                || sameCountry
                        && a.actor().sectors().stream().anyMatch(STATE::contains)
                        && b.actor().sectors().stream().anyMatch(STATE::contains);
    }
}
