package org.readout.language;

import java.util.Set;

/** Sets of words written out in the source. */
final class WordList {
    private WordList() {}

    /** The words of a text, parted by white space; no word may stand in it twice. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
