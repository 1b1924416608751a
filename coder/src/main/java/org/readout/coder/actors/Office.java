package org.readout.coder.actors;

import java.util.List;
import org.readout.core.Sector;

/**
 * An office with the names it goes by.
 *
 * @param name canonical, in lower case
 * @param sectors of an unnamed holder
 * @param sole whether a state or body has one holder at a time, so that a date settles who is meant
 */
record Office(String name, List<Sector> sectors, boolean sole) {
    Office {
        sectors = List.copyOf(sectors);
    }
}
