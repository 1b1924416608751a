package org.readout.language;

import java.util.List;

/**
 * Consecutive sentences of a document as the encoder reads them: {@code [CLS] pieces… [SEP]}.
 *
 * <p>Word 0 is the root and stands at {@code [CLS]}; the words of the sentences follow from 1.
 *
 * @param document position of the document in the call
 * @param sentences positions in the document's list of sentences
 * @param own the part of {@code sentences} that this window decides; the rest is context
 * @param ids word piece ids
 * @param flags flag class of each piece
 * @param first first piece of each word
 * @param last last piece of each word
 * @param sentence number of each word's sentence in the window, from 1; 0 for the root
 */
record Window(
        int document, Range sentences, Range own, int[] ids, int[] flags, int[] first, int[] last, int[] sentence) {

    /** Positions from {@code from} up to but not including {@code to}. */
    record Range(int from, int to) {
        boolean contains(int position) {
            return from <= position && position < to;
        }
    }

    int pieceCount() {
        return ids.length;
    }

    int wordCount() {
        return first.length;
    }

    /** Lays out sentences of one document. */
    static Window of(int document, List<EncodedSentence> all, Range sentences, Range own, WordPieces pieces) {
        List<EncodedSentence> inside = all.subList(sentences.from(), sentences.to());
        int pieceCount =
                2 + inside.stream().mapToInt(EncodedSentence::pieceCount).sum();
        int wordCount =
                1 + inside.stream().mapToInt(s -> s.tokens().words().size()).sum();
        Window window = new Window(
                document,
                sentences,
                own,
                new int[pieceCount],
                new int[pieceCount],
                new int[wordCount],
                new int[wordCount],
                new int[wordCount]);
        window.ids[0] = pieces.start();
        window.ids[pieceCount - 1] = pieces.end();
        int piece = 1;
        int word = 1;
        for (int s = 0; s < inside.size(); s++) {
            EncodedSentence from = inside.get(s);
            for (int i = 0; i < from.pieces().size(); i++, word++) {
                int[] part = from.pieces().get(i);
                window.first[word] = piece;
                window.last[word] = piece + part.length - 1;
                window.sentence[word] = s + 1;
                for (int id : part) {
                    window.ids[piece] = id;
                    window.flags[piece++] = from.flags()[i];
                }
            }
        }
        return window;
    }
}
