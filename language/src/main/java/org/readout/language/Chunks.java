package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads chunks off label probabilities: the best label sequence in which a chunk never starts with an inside label. */
final class Chunks {
    /**
     * A run of words with one label.
     *
     * @param from first word
     * @param to word after the last
     * @param kind index of the label's kind
     * @param probability geometric mean of the probabilities of its labels
     */
    record Chunk(int from, int to, int kind, double probability) {
        int length() {
            return to - from;
        }
    }

    /** A label: kind −1 is outside, and a chunk's first word has the label that begins its kind. */
    record Label(int kind, boolean begins) {
        private boolean mayFollow(Label previous) {
            return kind < 0 || begins || previous.kind == kind;
        }
    }

    /** O, B, I. */
    static final List<Label> BIO = List.of(new Label(-1, false), new Label(0, true), new Label(0, false));

    private Chunks() {}

    /**
     * The chunks of a sequence, in order (Viterbi).
     *
     * @param logProbabilities by word, then label; word 0 of the array has position {@code offset}
     * @param breaks whether a chunk may not go on into this word
     */
    static List<Chunk> read(double[][] logProbabilities, boolean[] breaks, int offset, List<Label> labels) {
        int[] best = bestSequence(logProbabilities, breaks, labels);
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < best.length) {
            int to = at + 1;
            int kind = labels.get(best[at]).kind();
            if (kind >= 0) {
                double sum = logProbabilities[at][best[at]];
                while (to < best.length
                        && labels.get(best[to]).kind() == kind
                        && !labels.get(best[to]).begins()) {
                    sum += logProbabilities[to][best[to]];
                    to++;
                }
                chunks.add(new Chunk(at + offset, to + offset, kind, Math.exp(sum / (to - at))));
            }
            at = to;
        }
        return chunks;
    }

    private static int[] bestSequence(double[][] log, boolean[] breaks, List<Label> labels) {
        int count = labels.size();
        int[][] back = new int[log.length][count];
        double[] score = new double[count];
        Label outside = labels.get(0);
        for (int i = 0; i < log.length; i++) {
            double[] next = new double[count];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int to = 0; to < count; to++) {
                for (int from = 0; from < count; from++) {
                    Label before = i == 0 || breaks[i] ? outside : labels.get(from);
                    if (labels.get(to).mayFollow(before) && score[from] + log[i][to] > next[to]) {
                        next[to] = score[from] + log[i][to];
                        back[i][to] = from;
                    }
                }
            }
            score = next;
        }
        int[] best = new int[log.length];
        int at = 0;
        for (int label = 1; label < count; label++) {
            at = score[label] > score[at] ? label : at;
        }
        for (int i = log.length - 1; i >= 0; i--) {
            best[i] = at;
            at = back[i][at];
        }
        return best;
    }
}
