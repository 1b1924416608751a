package org.readout.language;

import java.util.List;
import org.readout.core.Span;

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

    /** The same sentence with the words that overlap some spans marked. */
    EncodedSentence marked(List<Span> source, List<Span> target) {
        int[] marked = flags.clone();
        for (int i = 0; i < marked.length; i++) {
            Span word = tokens.words().get(i);
            if (source.stream().anyMatch(word::overlaps)) {
                marked[i] = FlagClasses.asSource(marked[i]);
            } else if (target.stream().anyMatch(word::overlaps)) {
                marked[i] = FlagClasses.asTarget(marked[i]);
            }
        }
        return new EncodedSentence(tokens, pieces, marked);
    }

    int pieceCount() {
        return pieces.stream().mapToInt(p -> p.length).sum();
    }
}
