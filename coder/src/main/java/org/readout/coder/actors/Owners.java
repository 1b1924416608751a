package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.Sector;
import org.readout.language.Token;

/**
 * Whose the bearer of a common noun is: the countries and organisations that its modifiers name.
 *
 * @param owners in text order
 * @param region whether a part of the world modifies it ("European")
 * @param qualifier sectors that a modifier gives ("intelligence"); empty when none does
 */
record Owners(List<Owner> owners, boolean region, List<Sector> qualifier) {

    /** How an owner is attached. */
    enum Link {
        /** "Israeli", and a state's name before the noun ("U.S."). */
        NATIONALITY,
        /** "Hamas" in "Hamas leader". */
        COMPOUND,
        /** "Israel's", "its". */
        POSSESSOR,
        /** "of Iran", "from Qatar". */
        ATTRIBUTE
    }

    /**
     * One owner.
     *
     * @param token the head of the words that name it
     */
    record Owner(Referent referent, Link link, Token token) {}

    Owners {
        owners = List.copyOf(owners);
        qualifier = List.copyOf(qualifier);
    }

    boolean isEmpty() {
        return owners.isEmpty() && !region && qualifier.isEmpty();
    }

    List<Owner> nationalities() {
        return owners.stream().filter(o -> o.link() == Link.NATIONALITY).toList();
    }

    /** The organisation, group or person nearest to the noun. */
    Optional<Referent> organisation() {
        return owners.stream()
                .map(Owner::referent)
                .filter(r -> r.nature() != Nature.STATE)
                .reduce((first, second) -> second);
    }

    /** The country, by the kind of modifiers the noun takes it from. */
    Optional<String> country(AgentNoun.CountryFrom from) {
        return switch (from) {
            case NOWHERE ->
                owners.stream().anyMatch(o -> o.link() == Link.POSSESSOR)
                        ? country(AgentNoun.CountryFrom.ADJECTIVE)
                        : Optional.empty();
            case ADJECTIVE ->
                nationalities().stream()
                        .findFirst()
                        .flatMap(o -> o.referent().actor().country());
            case ANY -> {
                Optional<String> adjective = country(AgentNoun.CountryFrom.ADJECTIVE);
                yield adjective
                        .or(this::ofEnvoy)
                        .or(() -> owners.stream()
                                .flatMap(o -> o.referent().actor().country().stream())
                                .reduce((first, second) -> second));
            }
        };
    }

    /** "Britain's UN ambassador": whose somebody is at an organisation of states. */
    private Optional<String> ofEnvoy() {
        boolean atOrganisation = owners.stream()
                .filter(o -> o.link() == Link.COMPOUND)
                .flatMap(o -> o.referent().actor().country().stream())
                .anyMatch("IGO"::equals);
        return owners.stream()
                .filter(o -> atOrganisation
                        && o.link() == Link.POSSESSOR
                        && o.referent().nature() == Nature.STATE)
                .flatMap(o -> o.referent().actor().country().stream())
                .findFirst();
    }
}
