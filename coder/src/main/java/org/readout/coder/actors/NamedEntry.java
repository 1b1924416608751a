package org.readout.coder.actors;

import java.util.List;

/**
 * An entry as a file gives it, with its names.
 *
 * @param place file and line, for messages
 */
record NamedEntry(Entry entry, List<Name> names, String place) {

    /** One name with what it names. */
    record Name(Naming.Reading reading, String text) {}

    NamedEntry {
        names = List.copyOf(names);
    }
}
