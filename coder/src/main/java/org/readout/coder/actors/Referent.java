package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * One actor of a document, as its mentions share it.
 *
 * @param entry absent for actors known from the text alone
 * @param plural whether plural pronouns refer to it; bodies, groups and states take both
 */
record Referent(Actor actor, Optional<Entry> entry, Nature nature, boolean plural, Optional<Gender> gender) {

    static Referent of(Entry entry, AsOf asOf) {
        Nature nature = switch (entry.kind()) {
            case PERSON -> Nature.PERSON;
            case STATE -> Nature.STATE;
            case GROUP -> Nature.GROUP;
            case BODY, ORGANISATION, OUTLET -> Nature.BODY;
        };
        return new Referent(entry.on(asOf), Optional.of(entry), nature, false, entry.gender());
    }

    /** Somebody or some people without a name. */
    static Referent unnamed(Optional<String> country, List<Sector> sectors, Nature nature, boolean plural) {
        return new Referent(
                new Actor(Optional.empty(), Optional.empty(), country, sectors),
                Optional.empty(),
                nature,
                plural,
                Optional.empty());
    }

    String key() {
        return actor.key();
    }

    boolean isHuman() {
        return nature == Nature.PERSON || nature == Nature.PEOPLE;
    }
}
