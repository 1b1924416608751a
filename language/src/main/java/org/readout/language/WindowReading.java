package org.readout.language;

import java.util.List;

/**
 * What one window decided, in positions of the document's list of sentences and of words in them.
 *
 * @param sentences one entry a sentence of the window's own part, in order
 */
record WindowReading(Window window, List<SentenceReading> sentences, List<AttributionReading> attributions) {

    /** The labels of a sentence's words. Heads are word positions from 0, −1 for the root. */
    record SentenceReading(
            int[] upos, int[] lemma, int[] features, int[] heads, int[] relations, List<Chunks.Chunk> names) {}

    /** An attribution; chunks are word positions of the window, the root being 0. */
    record AttributionReading(Chunks.Chunk cue, List<Chunks.Chunk> source, List<Chunks.Chunk> content) {}
}
