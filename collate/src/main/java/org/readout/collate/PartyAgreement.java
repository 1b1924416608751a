package org.readout.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.Actor;
import org.readout.core.Sector;

/** How far two mentions name the same party: the same actor, parts of one whole, or others. */
enum PartyAgreement {
    /** Different countries, or bodies that cannot act for one another. */
    DIFFERENT,
    /** One country, but opposed or unlike sides of it: its government and its rebels, its army and its civilians. */
    OTHER_SIDE,
    /** Two named parts of one whole: two ministers of one government. */
    SIBLINGS,
    /** At least one mention does not say. */
    UNKNOWN,
    /** One country; the sector of one is not known. */
    COUNTRY,
    /** Part and whole: a person and their government, a ministry and its state, unnamed officials and a named one. */
    PART,
    SAME;

    private static final Set<Sector> STATE =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG, Sector.PTY);
    private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.PRM, Sector.UAF, Sector.IMG, Sector.CRM);
    private static final int SHORTEST_SURNAME = 4;
    private static final Pattern GROUNDS = Pattern.compile(
            "(?i)^(?:the )?(?:[\\p{L}-]+ )?(?:campus|grounds|compound|premises|buildings?|gates?|entrance) of (?:the )?(?=\\p{Lu})");

    boolean isAtLeast(PartyAgreement level) {
        return compareTo(level) >= 0;
    }

    /** Agreement of two party lists: that of the worst-matched party of the shorter list; partly matched lists agree by country. */
    static PartyAgreement of(List<Actor> a, List<Actor> b) {
        List<Actor> shorter = a.size() <= b.size() ? a : b;
        List<Actor> longer = a.size() <= b.size() ? b : a;
        PartyAgreement worst = SAME;
        PartyAgreement best = DIFFERENT;
        for (Actor party : shorter) {
            PartyAgreement match = longer.stream()
                    .map(other -> of(party, other))
                    .max(PartyAgreement::compareTo)
                    .orElse(UNKNOWN);
            worst = match.compareTo(worst) < 0 ? match : worst;
            best = match.compareTo(best) > 0 ? match : best;
        }
        if (shorter.isEmpty()) {
            return UNKNOWN;
        }
        if (worst.isAtLeast(COUNTRY)) {
            return shorter.size() == longer.size() || worst != SAME ? worst : PART;
        }
        return best.isAtLeast(COUNTRY) ? COUNTRY : best;
    }

    static PartyAgreement of(Actor a, Actor b) {
        if (a.id().isPresent() && a.id().equals(b.id()) || sameName(a, b)) {
            return SAME;
        }
        if (isPart(a.id(), b.id()) || isPart(b.id(), a.id())) {
            return PART;
        }
        if (a.country().isEmpty() || b.country().isEmpty()) {
            return UNKNOWN;
        }
        if (!a.country().equals(b.country())) {
            return isUnidentified(a) && isUnidentified(b) ? UNKNOWN : DIFFERENT;
        }
        return withinCountry(a, b);
    }

    /** "Masked gunmen", "Serb gunmen": whose they are is what reports disagree on, and often only their place tells the country. */
    private static boolean isUnidentified(Actor actor) {
        return actor.id().isEmpty() && actor.name().isEmpty() && actor.sectors().equals(List.of(Sector.UAF));
    }

    private static PartyAgreement withinCountry(Actor a, Actor b) {
        Optional<Side> left = Side.of(a);
        Optional<Side> right = Side.of(b);
        if (left.isPresent() && right.isPresent() && left.get() != right.get()) {
            return OTHER_SIDE;
        }
        if (left.filter(Side.ABOVE_STATES::equals).isPresent()) {
            return a.id().isPresent() && b.id().isPresent() ? DIFFERENT : UNKNOWN;
        }
        if (isNamed(a) && isNamed(b)) {
            return SIBLINGS;
        }
        return left.isPresent() && right.isPresent() ? PART : COUNTRY;
    }

    private static boolean isPart(Optional<String> part, Optional<String> whole) {
        return part.isPresent() && whole.isPresent() && part.get().startsWith(whole.get() + ".");
    }

    private static boolean isNamed(Actor actor) {
        return actor.id().filter(id -> id.indexOf('.') > 0).isPresent()
                || actor.id().isEmpty()
                        && actor.name().filter(PartyAgreement::isProperName).isPresent();
    }

    /** Whether a name is one: "a graduation ceremony" only describes, and another report calls the same "the academy". */
    static boolean isProperName(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    /** Equal names, or a full name and its surname, of actors that are not both in the dictionary. */
    private static boolean sameName(Actor a, Actor b) {
        if (a.name().isEmpty() || b.name().isEmpty() || a.id().isPresent() && b.id().isPresent()) {
            return false;
        }
        if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
            return false;
        }
        List<String> left = words(a.name().get());
        List<String> right = words(b.name().get());
        List<String> shorter = left.size() <= right.size() ? left : right;
        List<String> longer = left.size() <= right.size() ? right : left;
        return left.equals(right)
                || shorter.size() == 1
                        && shorter.get(0).length() >= SHORTEST_SURNAME
                        && longer.get(longer.size() - 1).equals(shorter.get(0));
    }

    /** Of "the sprawling campus of Kabul University" those of the university. */
    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(
                GROUNDS.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** Whom an actor stands with inside a country. */
    private enum Side {
        STATE_BODIES,
        ARMED_GROUPS,
        CIVIL,
        ABOVE_STATES;

        static Optional<Side> of(Actor actor) {
            if (actor.country().filter(Set.of("IGO", "NGO", "NON")::contains).isPresent()) {
                return Optional.of(ABOVE_STATES);
            }
            return actor.sectors().stream()
                    .filter(s -> s != Sector.UNK)
                    .findFirst()
                    .map(s -> PartyAgreement.STATE.contains(s)
                            ? STATE_BODIES
                            : PartyAgreement.ARMED.contains(s) ? ARMED_GROUPS : CIVIL)
                    .or(() -> actor.id().filter(id -> id.indexOf('.') < 0).map(id -> STATE_BODIES));
        }
    }
}
