package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.Sector;
import tools.jackson.databind.JsonNode;

/**
 * Somebody whom a record names.
 *
 * @param words as the document has them
 */
public record NamedParty(String words, Actor actor) {

    /** Of a party as {@code readout.mention/1} has it. */
    static NamedParty read(JsonNode party) {
        List<Sector> sectors = party.path("sectors")
                .valueStream()
                .map(s -> Sector.valueOf(s.asString()))
                .toList();
        return new NamedParty(
                party.path("text").asString(),
                new Actor(text(party, "id"), text(party, "name"), text(party, "country"), sectors));
    }

    private static Optional<String> text(JsonNode party, String key) {
        return party.path(key).stringValueOpt();
    }
}
