package org.readout.coder.actors;

import java.util.List;
import org.readout.core.Sector;

/**
 * A common noun that names actors: "official", "gunman", "army".
 *
 * @param noun lemma, several words for fixed phrases ("security service")
 * @param sectors its own, most telling first
 * @param alone whether it names an actor without a country or organisation beside it
 * @param inherits whether the sectors of the organisation it belongs to take the place of its own ("Hamas officials")
 */
record AgentNoun(
        String noun, Nature nature, List<Sector> sectors, boolean alone, boolean inherits, CountryFrom countryFrom) {

    /** From which modifiers the noun takes its country. */
    enum CountryFrom {
        ANY,
        /** From adjectives only: "his Israeli counterpart" is Israeli whoever he is. */
        ADJECTIVE,
        /** From none: "Iran's allies" are not Iranian, though "their Iranian allies" are. */
        NOWHERE
    }

    AgentNoun {
        sectors = List.copyOf(sectors);
    }
}
