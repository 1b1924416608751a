package org.readout.language;

import java.util.List;

/**
 * A sentence with the word pieces and flag class of each word.
 *
 * @param pieces one array of ids a word
 * @param flags one flag class a word, see {@link FlagClasses}
 */
record EncodedSentence(TokenisedSentence tokens, List<int[]> pieces, int[] flags) {

    EncodedSentence {
        pieces = List.copyOf(pieces);
        if (pieces.size() != tokens.words().size() || flags.length != pieces.size()) {
            throw new IllegalArgumentException("a word without pieces or flag");
        }
    }

    int pieceCount() {
        return pieces.stream().mapToInt(p -> p.length).sum();
    }
}
