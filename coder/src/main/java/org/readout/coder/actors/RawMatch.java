package org.readout.coder.actors;

import java.util.List;

/**
 * Names of the dictionary at one place of a sentence, before they are told apart.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param namings at least one
 */
record RawMatch(int first, int last, List<Naming> namings) {
    RawMatch {
        namings = List.copyOf(namings);
    }
}
