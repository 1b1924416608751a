package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.language.EncoderOutput.Head;

/** Finds the words of a window that may name an act: neighbouring words of a sentence whose best act is the same are one trigger. */
final class TriggerFinder {
    /** Probability of being any act, by the encoder alone, from which a word is read. */
    static final double LEAST = 0.1;

    private TriggerFinder() {}

    /** Triggers in the window's own part, in text order. */
    static List<Window.Range> find(Window window, EncoderOutput output) {
        int[] best = IntStream.range(0, window.wordCount())
                .map(word -> word == 0 ? 0 : bestAct(output, word))
                .toArray();
        List<Window.Range> triggers = new ArrayList<>();
        int word = 1;
        while (word < best.length) {
            int to = word + 1;
            if (best[word] > 0) {
                while (to < best.length && best[to] == best[word] && window.sentence()[to] == window.sentence()[word]) {
                    to++;
                }
                if (window.own().contains(window.sentences().from() + window.sentence()[word] - 1)) {
                    triggers.add(new Window.Range(word, to));
                }
            }
            word = to;
        }
        return triggers;
    }

    /** The best act of a word, 0 if it is none. */
    private static int bestAct(EncoderOutput output, int word) {
        double[] log = output.logProbabilities(Head.ACT, word);
        if (1 - Math.exp(log[0]) < LEAST) {
            return 0;
        }
        int best = 1;
        for (int i = 2; i < log.length; i++) {
            best = log[i] > log[best] ? i : best;
        }
        return best;
    }
}
