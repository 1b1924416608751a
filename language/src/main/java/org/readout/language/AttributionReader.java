package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Chunks.Chunk;
import org.readout.language.WindowReading.AttributionReading;

/**
 * Reads attributions off a window: cues, sources and contents as chunks, then for each cue the sources and contents that
 * the link scores give it.
 *
 * <p>A chunk's link is the mean probability over its pairs of words with the cue. Thresholds were chosen on PolNeAR's
 * development articles.
 */
final class AttributionReader {
    private static final double SOURCE_LINK = 0.3;
    private static final double CONTENT_LINK = 0.3;

    private final EncoderOutput output;
    private final Window window;

    private AttributionReader(Window window, EncoderOutput output) {
        this.window = window;
        this.output = output;
    }

    /** The attributions whose cue begins in the window's own part. */
    static List<AttributionReading> read(Window window, EncoderOutput output) {
        return new AttributionReader(window, output).read();
    }

    private List<AttributionReading> read() {
        List<Chunk> sources = chunks(output.source(), true);
        List<Chunk> contents = chunks(output.content(), false);
        List<AttributionReading> readings = new ArrayList<>();
        for (Chunk cue : chunks(output.cue(), true)) {
            int sentence = window.sentences().from() + window.sentence()[cue.from()] - 1;
            if (window.own().contains(sentence)) {
                List<Chunk> source = linked(cue, sources, output.sourceLinks(), SOURCE_LINK);
                List<Chunk> content = linked(cue, contents, output.contentLinks(), CONTENT_LINK);
                readings.add(new AttributionReading(cue, source, content));
            }
        }
        return readings;
    }

    private List<Chunk> chunks(float[] scores, boolean withinSentence) {
        int count = window.wordCount() - 1;
        double[][] log = new double[count][];
        boolean[] breaks = new boolean[count];
        for (int i = 0; i < count; i++) {
            log[i] = output.logProbabilities(scores, i + 1);
            breaks[i] = withinSentence && i > 0 && window.sentence()[i + 1] != window.sentence()[i];
        }
        return Chunks.read(log, breaks, 1, Chunks.BIO);
    }

    private List<Chunk> linked(Chunk cue, List<Chunk> chunks, float[] links, double threshold) {
        return chunks.stream().filter(c -> link(cue, c, links) >= threshold).toList();
    }

    private double link(Chunk cue, Chunk chunk, float[] links) {
        double sum = 0;
        for (int c = cue.from(); c < cue.to(); c++) {
            for (int w = chunk.from(); w < chunk.to(); w++) {
                sum += 1 / (1 + Math.exp(-output.pair(links, c, w)));
            }
        }
        return sum / (cue.length() * chunk.length());
    }
}
