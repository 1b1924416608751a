package org.readout.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * One actor of the dictionary.
 *
 * @param id unique, lower case, dotted ({@code usa.biden_joe})
 * @param country ISO 3166-1 alpha-3, or {@code IGO}, {@code NGO}, {@code NON}
 * @param parent id of the state, group or organisation it belongs to; absent at the top
 * @param sectors the usual ones, most telling first
 * @param periods times in which other sectors applied
 * @param roles offices of a person; empty for others
 * @param surname absent for others than persons
 * @param died the day; absent for the living, for others than persons, and where the day is not known
 */
public record Entry(
        String id,
        EntryKind kind,
        String country,
        String name,
        Optional<String> parent,
        List<Sector> sectors,
        List<Period> periods,
        List<Role> roles,
        Optional<String> surname,
        Optional<Gender> gender,
        Optional<LocalDate> died) {

    private static final Set<String> HIGHEST =
            Set.of("president", "prime minister", "supreme leader", "king", "emir", "sultan", "chancellor");

    public Entry {
        sectors = List.copyOf(sectors);
        periods = List.copyOf(periods);
        roles = List.copyOf(roles);
    }

    /** The actor as of the time. */
    Actor on(AsOf asOf) {
        return new Actor(Optional.of(id), Optional.of(name), Optional.of(country), sectorsOn(asOf));
    }

    /**
     * The sectors as of the time. A person has those of the roles held then, UNK when none is known; somebody in government
     * acts for it and not for the party, and a head of state or government for nothing else.
     */
    List<Sector> sectorsOn(AsOf asOf) {
        if (kind == EntryKind.PERSON) {
            List<Role> roles = asOf.roles(this);
            List<Role> highest =
                    roles.stream().filter(r -> HIGHEST.contains(r.office())).toList();
            List<Sector> held = (highest.isEmpty() ? roles : highest)
                    .stream()
                            .flatMap(role -> role.sectors().stream())
                            .distinct()
                            .toList();
            if (held.contains(Sector.GOV)) {
                return held.stream().filter(s -> s != Sector.PTY).toList();
            }
            return held.isEmpty() ? List.of(Sector.UNK) : held;
        }
        return periods.stream()
                .filter(period -> asOf.during(period.term()))
                .findFirst()
                .map(Period::sectors)
                .orElse(sectors);
    }
}
