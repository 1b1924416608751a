package org.readout.language;

import java.util.List;
import java.util.Map;
import org.readout.core.EventKind;
import org.readout.core.Status;

/**
 * What one window decided, in positions of the document's list of sentences and of words in them.
 *
 * @param sentences one entry a sentence of the window's own part, in order
 */
record WindowReading(
        Window window, List<SentenceReading> sentences, List<AttributionReading> attributions, List<ActReading> acts) {

    /** The labels of a sentence's words. Heads are word positions from 0, −1 for the root. */
    record SentenceReading(
            int[] upos, int[] lemma, int[] features, int[] heads, int[] relations, List<Chunks.Chunk> names) {}

    /** An attribution; chunks are word positions of the window, the root being 0. */
    record AttributionReading(Chunks.Chunk cue, List<Chunks.Chunk> source, List<Chunks.Chunk> content) {}

    /** An act, as {@link ActMention}; its trigger are the words {@code from} up to {@code to} of the window. */
    record ActReading(
            int from,
            int to,
            double probability,
            List<ActMention.Scored<String>> types,
            EventKind kind,
            Map<Status, Double> statuses,
            Map<ActMention.Role, List<Chunks.Chunk>> parties) {}
}
