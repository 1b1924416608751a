package org.readout.coder.actors;

import java.util.List;

/**
 * One way in which the dictionary's names point to an entry.
 *
 * @param words the name's words, without a leading article
 */
record Naming(Entry entry, Reading reading, List<Words.Word> words) {

    /** What the words name. */
    enum Reading {
        NAME,
        /** An adjective or noun of nationality: "Israeli", "Israelis". */
        DEMONYM,
        /** A city whose name may stand for the government that sits there: "Tehran". */
        SEAT,
        /** A phrase for the government as such: "Israeli cabinet". */
        GOVERNMENT
    }

    Naming {
        words = List.copyOf(words);
    }
}
