package org.readout.language;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of the second network for the triggers of a window, row-major: {@code [rows, labels]}, and {@code [rows, width, roles]} for the words of
 * each trigger's sentence.
 */
record TriggerOutput(MarkedTriggers triggers, float[] acts, float[] modes, float[] statuses, float[] roles) {

    /** The roles of words, in the order of the network's output. */
    static final List<ActMention.Role> ROLES =
            List.of(ActMention.Role.ACTOR, ActMention.Role.RECIPIENT, ActMention.Role.TIME, ActMention.Role.PLACE);

    /** The probabilities of the act labels; index 0 is "no act". */
    double[] acts(int row) {
        return probabilities(acts, row);
    }

    double[] modes(int row) {
        return probabilities(modes, row);
    }

    double[] statuses(int row) {
        return probabilities(statuses, row);
    }

    /** The probability that a word of the window, which must be one of the row's {@link MarkedTriggers#sentences()}, has a role. */
    double role(int row, ActMention.Role role, int word) {
        int column = word - triggers.sentences().get(row).from();
        float score = roles[(row * triggers.width() + column) * ROLES.size() + ROLES.indexOf(role)];
        return 1 / (1 + Math.exp(-score));
    }

    private double[] probabilities(float[] scores, int row) {
        int width = scores.length / triggers.rows();
        double[] out = new double[width];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < width; i++) {
            max = Math.max(max, scores[row * width + i]);
        }
        for (int i = 0; i < width; i++) {
            out[i] = Math.exp(scores[row * width + i] - max);
        }
        double sum = Arrays.stream(out).sum();
        for (int i = 0; i < width; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
