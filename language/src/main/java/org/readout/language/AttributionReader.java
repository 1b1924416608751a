package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Chunks.Chunk;
import org.readout.language.EncoderOutput.Head;
import org.readout.language.WindowReading.AttributionReading;

/**
 * Reads attributions off a window: cues, sources and contents as chunks, then for each cue the sources and contents that
 * the link scores give it.
 *
 * <p>A chunk's link to a cue is the mean probability over their pairs of words. A cue takes its best source and every
 * content that no other cue claims more strongly, down to a floor; beyond that, what is linked surely. Contents may cross
 * sentences, cues and sources may not. Thresholds were chosen on PolNeAR's development articles.
 */
final class AttributionReader {
    private static final double SURE = 0.5;
    private static final double SOURCE_FLOOR = 0.05;
    private static final double CONTENT_FLOOR = 0.02;

    private final EncoderOutput output;
    private final Window window;

    private AttributionReader(Window window, EncoderOutput output) {
        this.window = window;
        this.output = output;
    }

    /** The attributions whose cue stands in the window's own part. */
    static List<AttributionReading> read(Window window, EncoderOutput output) {
        return new AttributionReader(window, output).read();
    }

    private List<AttributionReading> read() {
        List<Chunk> cues = chunks(Head.CUE, true);
        List<Chunk> sources = chunks(Head.SOURCE, true);
        List<Chunk> contents = chunks(Head.CONTENT, false);
        double[][] sourceLinks = links(cues, sources, Head.SOURCE_LINKS);
        double[][] contentLinks = links(cues, contents, Head.CONTENT_LINKS);
        List<AttributionReading> readings = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int sentence =
                    window.sentences().from() + window.sentence()[cues.get(i).from()] - 1;
            if (window.own().contains(sentence)) {
                readings.add(new AttributionReading(
                        cues.get(i),
                        linkedSources(sources, sourceLinks[i]),
                        linkedContents(contents, contentLinks, i)));
            }
        }
        return readings;
    }

    private List<Chunk> chunks(Head head, boolean withinSentence) {
        int count = window.wordCount() - 1;
        double[][] log = new double[count][];
        boolean[] breaks = new boolean[count];
        for (int i = 0; i < count; i++) {
            log[i] = output.logProbabilities(head, i + 1);
            breaks[i] = withinSentence && i > 0 && window.sentence()[i + 1] != window.sentence()[i];
        }
        return Chunks.read(log, breaks, 1, Chunks.BIO);
    }

    private double[][] links(List<Chunk> cues, List<Chunk> chunks, Head head) {
        double[][] links = new double[cues.size()][chunks.size()];
        for (int i = 0; i < cues.size(); i++) {
            for (int j = 0; j < chunks.size(); j++) {
                links[i][j] = link(cues.get(i), chunks.get(j), head);
            }
        }
        return links;
    }

    private double link(Chunk cue, Chunk chunk, Head head) {
        double sum = 0;
        for (int c = cue.from(); c < cue.to(); c++) {
            for (int w = chunk.from(); w < chunk.to(); w++) {
                sum += 1 / (1 + Math.exp(-output.pair(head, c, w)));
            }
        }
        return sum / (cue.length() * chunk.length());
    }

    private static List<Chunk> linkedSources(List<Chunk> sources, double[] links) {
        int best = best(links);
        List<Chunk> linked = new ArrayList<>();
        for (int j = 0; j < links.length; j++) {
            if (links[j] >= SURE || (j == best && links[j] >= SOURCE_FLOOR)) {
                linked.add(sources.get(j));
            }
        }
        return linked;
    }

    private static List<Chunk> linkedContents(List<Chunk> contents, double[][] links, int cue) {
        int best = best(links[cue]);
        List<Chunk> linked = new ArrayList<>();
        for (int j = 0; j < contents.size(); j++) {
            double link = links[cue][j];
            if (link >= SURE || (link >= CONTENT_FLOOR && (j == best || isStrongest(links, cue, j)))) {
                linked.add(contents.get(j));
            }
        }
        return linked;
    }

    private static boolean isStrongest(double[][] links, int cue, int content) {
        for (double[] row : links) {
            if (row[content] > links[cue][content]) {
                return false;
            }
        }
        return true;
    }

    private static int best(double[] links) {
        int best = 0;
        for (int j = 1; j < links.length; j++) {
            best = links[j] > links[best] ? j : best;
        }
        return best;
    }
}
