package org.readout.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The outputs of the model for a window, row-major: {@code [words, labels]}, and {@code [words, words]} for pairs
 * (dependent × head, cue word × word, trigger word × word). Word 0 is the root.
 *
 * @param relations id of the best relation of each pair
 * @param states hidden states of the word pieces below the layers of the second network, {@code [pieces, units]}
 */
record EncoderOutput(int words, Map<Head, float[]> scores, long[] relations, float[] states) {

    /** A head of the network, with the name of its output in the model file. */
    enum Head {
        UPOS,
        LEMMA,
        FEATS,
        ARC,
        SOURCE,
        CUE,
        CONTENT,
        NAMES,
        SOURCE_LINKS("link_source"),
        CONTENT_LINKS("link_content"),
        ACT,
        MODE,
        STATUS,
        ACTOR_LINKS("link_actor"),
        RECIPIENT_LINKS("link_recipient"),
        TIME_LINKS("link_time"),
        PLACE_LINKS("link_place");

        private final String output;

        Head() {
            this.output = name().toLowerCase(Locale.ROOT);
        }

        Head(String output) {
            this.output = output;
        }

        String output() {
            return output;
        }
    }

    EncoderOutput {
        scores = new EnumMap<>(scores);
        for (Head head : Head.values()) {
            float[] values = scores.get(head);
            if (values == null || values.length % words != 0) {
                throw new IllegalArgumentException("no output " + head.output() + " for " + words + " words");
            }
        }
        if (Objects.requireNonNull(scores.get(Head.ARC)).length != words * words || relations.length != words * words) {
            throw new IllegalArgumentException("outputs do not fit " + words + " words");
        }
    }

    /** The label with the highest score. */
    int best(Head head, int word) {
        float[] values = values(head);
        int width = values.length / words;
        int from = word * width;
        int best = 0;
        for (int i = 1; i < width; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** The logarithms of the label probabilities. */
    double[] logProbabilities(Head head, int word) {
        float[] values = values(head);
        int width = values.length / words;
        int from = word * width;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < width; i++) {
            max = Math.max(max, values[from + i]);
        }
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += Math.exp(values[from + i] - max);
        }
        double log = max + Math.log(sum);
        double[] out = new double[width];
        for (int i = 0; i < width; i++) {
            out[i] = values[from + i] - log;
        }
        return out;
    }

    /** The score of a pair of words. */
    float pair(Head head, int row, int column) {
        return values(head)[row * words + column];
    }

    int relation(int dependent, int head) {
        return (int) relations[dependent * words + head];
    }

    private float[] values(Head head) {
        return Objects.requireNonNull(scores.get(head));
    }
}
