package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.Sector;

/**
 * An office that a person held for a term.
 *
 * @param office in lower case without the country ("prime minister")
 * @param body id of the body it belongs to; absent for offices of the state or group itself
 */
record Role(String office, Optional<String> body, List<Sector> sectors, Term term) {
    Role {
        sectors = List.copyOf(sectors);
    }
}
