package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * A person as one document knows them; what the text tells is filled in while it is read.
 */
final class Person {
    private final String name;
    private final Optional<Entry> entry;
    private Optional<Gender> gender;
    private Optional<String> country = Optional.empty();
    private List<Sector> sectors = List.of();
    private Optional<String> office = Optional.empty();

    Person(String name, Optional<Entry> entry) {
        this.name = name;
        this.entry = entry;
        this.gender = entry.flatMap(Entry::gender);
    }

    String name() {
        return name;
    }

    Optional<Entry> entry() {
        return entry;
    }

    /** The office a title or apposition gives, canonical. */
    Optional<String> office() {
        return office;
    }

    void describe(Optional<String> itsCountry, List<Sector> itsSectors, Optional<String> itsOffice) {
        if (entry.isPresent()) {
            office = office.or(() -> itsOffice);
            return;
        }
        country = country.or(() -> itsCountry);
        sectors = sectors.isEmpty() ? List.copyOf(itsSectors) : sectors;
        office = office.or(() -> itsOffice);
    }

    void addressedAs(Optional<Gender> itsGender) {
        gender = gender.or(() -> itsGender);
    }

    /** The sectors of the office that the text gives somebody of the dictionary. */
    private Optional<List<Sector>> titled() {
        return entry.stream()
                .flatMap(e -> e.roles().stream())
                .filter(role -> office.filter(role.office()::equals).isPresent())
                .map(Role::sectors)
                .findFirst();
    }

    Referent referent(AsOf asOf) {
        if (entry.isPresent()) {
            Actor known = entry.get().on(asOf);
            Actor told = asOf.published().isPresent()
                    ? known
                    : titled().map(s -> new Actor(known.id(), known.name(), known.country(), s))
                            .orElse(known);
            return new Referent(told, entry, Nature.PERSON, false, gender);
        }
        return new Referent(
                new Actor(Optional.empty(), Optional.of(name), country, sectors),
                Optional.empty(),
                Nature.PERSON,
                false,
                gender);
    }
}
