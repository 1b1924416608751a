package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;

/**
 * A name found in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param entry the dictionary's entry it was resolved to; absent for people known from the text alone
 * @param reading what the words name of the entry
 * @param person the person it names in this document; absent for other names
 */
record NameMatch(int first, int last, Optional<Entry> entry, Naming.Reading reading, Optional<Person> person) {

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean isPerson() {
        return person.isPresent();
    }

    boolean isState() {
        return entry.map(e -> e.kind() == EntryKind.STATE).orElse(false);
    }

    boolean isDemonym() {
        return reading == Naming.Reading.DEMONYM;
    }

    static Optional<NameMatch> covering(List<NameMatch> matches, int token) {
        return matches.stream().filter(m -> m.covers(token)).findFirst();
    }
}
