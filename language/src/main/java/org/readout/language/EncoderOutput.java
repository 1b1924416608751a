package org.readout.language;

/**
 * The outputs of the model for a window, row-major: {@code [words, labels]}, and {@code [words, words]} for pairs
 * (dependent × head, cue word × word). Word 0 is the root.
 *
 * @param relations id of the best relation of each pair
 */
record EncoderOutput(
        int words,
        float[] upos,
        float[] lemma,
        float[] features,
        float[] arcs,
        long[] relations,
        float[] source,
        float[] cue,
        float[] content,
        float[] names,
        float[] sourceLinks,
        float[] contentLinks) {

    EncoderOutput {
        int pairs = words * words;
        if (arcs.length != pairs || relations.length != pairs || upos.length % words != 0) {
            throw new IllegalArgumentException("outputs do not fit " + words + " words");
        }
    }

    /** The label with the highest score. */
    int best(float[] scores, int word) {
        int width = width(scores);
        int from = word * width;
        int best = 0;
        for (int i = 1; i < width; i++) {
            if (scores[from + i] > scores[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** The logarithms of the label probabilities. */
    double[] logProbabilities(float[] scores, int word) {
        int width = width(scores);
        int from = word * width;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < width; i++) {
            max = Math.max(max, scores[from + i]);
        }
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += Math.exp(scores[from + i] - max);
        }
        double log = max + Math.log(sum);
        double[] out = new double[width];
        for (int i = 0; i < width; i++) {
            out[i] = scores[from + i] - log;
        }
        return out;
    }

    /** The score of a pair of words. */
    float pair(float[] scores, int row, int column) {
        return scores[row * words + column];
    }

    int relation(int dependent, int head) {
        return (int) relations[dependent * words + head];
    }

    private int width(float[] scores) {
        return scores.length / words;
    }
}
