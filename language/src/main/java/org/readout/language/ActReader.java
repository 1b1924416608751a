package org.readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.language.ActMention.Role;
import org.readout.language.ActMention.Scored;
import org.readout.language.EncoderOutput.Head;
import org.readout.language.WindowReading.ActReading;

/**
 * Reads acts off a window: neighbouring words whose best act is the same make a trigger; its parties are the runs of words
 * that its links reach, each as probable as its surest word. A trigger's scores are means over its words.
 */
final class ActReader {
    /** Probability of being any act from which a word is listed. */
    static final double LEAST = 0.1;

    /** Link probability from which a word is listed as part of a party. */
    static final double LEAST_PARTY = 0.3;

    private final ModelLabels labels;
    private final Window window;
    private final EncoderOutput output;

    private ActReader(ModelLabels labels, Window window, EncoderOutput output) {
        this.labels = labels;
        this.window = window;
        this.output = output;
    }

    /** The acts whose trigger stands in the window's own part; none where the model has no event heads. */
    static List<ActReading> read(ModelLabels labels, Window window, EncoderOutput output) {
        return output.readsActs() ? new ActReader(labels, window, output).read() : List.of();
    }

    private List<ActReading> read() {
        int[] best = IntStream.range(0, window.wordCount()).map(this::bestAct).toArray();
        List<ActReading> acts = new ArrayList<>();
        int word = 1;
        while (word < best.length) {
            int to = word + 1;
            if (best[word] > 0) {
                while (to < best.length && best[to] == best[word] && window.sentence()[to] == window.sentence()[word]) {
                    to++;
                }
                if (window.own().contains(window.sentences().from() + window.sentence()[word] - 1)) {
                    acts.add(act(word, to));
                }
            }
            word = to;
        }
        return acts;
    }

    /** The best act of a word, 0 if it is none. */
    private int bestAct(int word) {
        if (word == 0) {
            return 0;
        }
        double[] probabilities = probabilities(Head.ACT, word);
        if (1 - probabilities[0] < LEAST) {
            return 0;
        }
        return IntStream.range(1, probabilities.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i]))
                .orElse(0);
    }

    private ActReading act(int from, int to) {
        double[] acts = mean(Head.ACT, from, to);
        List<Scored<String>> types = IntStream.range(1, acts.length)
                .mapToObj(i -> new Scored<>(labels.acts().get(i), acts[i] / (1 - acts[0])))
                .sorted(Comparator.comparingDouble((Scored<String> s) -> -s.probability()))
                .toList();
        double[] scores = mean(Head.STATUS, from, to);
        Map<Status, Double> statuses = new EnumMap<>(Status.class);
        for (int i = 0; i < scores.length; i++) {
            statuses.put(labels.statuses().get(i), scores[i]);
        }
        Map<Role, List<Chunks.Chunk>> parties = new EnumMap<>(Role.class);
        parties.put(Role.ACTOR, runs(Head.ACTOR_LINKS, from, to));
        parties.put(Role.RECIPIENT, runs(Head.RECIPIENT_LINKS, from, to));
        parties.put(Role.TIME, runs(Head.TIME_LINKS, from, to));
        parties.put(Role.PLACE, runs(Head.PLACE_LINKS, from, to));
        EventKind kind = kind(types.get(0).value(), mean(Head.MODE, from, to));
        return new ActReading(from, to, 1 - acts[0], types, kind, statuses, parties);
    }

    /** A type with its best mode; label 0 of the modes is "none". */
    private EventKind kind(String type, double[] modes) {
        int best = 0;
        for (int i = 1; i < modes.length; i++) {
            if (labels.modes().get(i).type().equals(type) && modes[i] > modes[best]) {
                best = i;
            }
        }
        return best == 0 ? EventKind.of(type) : labels.modes().get(best);
    }

    /** Runs of words of one sentence that the trigger links to. */
    private List<Chunks.Chunk> runs(Head links, int from, int to) {
        List<Chunks.Chunk> runs = new ArrayList<>();
        int word = 1;
        while (word < window.wordCount()) {
            int end = word;
            double best = 0;
            double link = link(links, from, to, word);
            while (link >= LEAST_PARTY && window.sentence()[end] == window.sentence()[word]) {
                best = Math.max(best, link);
                end++;
                link = end < window.wordCount() ? link(links, from, to, end) : 0;
            }
            if (end > word) {
                runs.add(new Chunks.Chunk(word, end, 0, best));
            }
            word = Math.max(end, word + 1);
        }
        return runs;
    }

    private double link(Head links, int from, int to, int word) {
        double sum = 0;
        for (int trigger = from; trigger < to; trigger++) {
            sum += 1 / (1 + Math.exp(-output.pair(links, trigger, word)));
        }
        return sum / (to - from);
    }

    private double[] mean(Head head, int from, int to) {
        double[] mean = probabilities(head, from);
        for (int word = from + 1; word < to; word++) {
            double[] next = probabilities(head, word);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += next[i];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= to - from;
        }
        return mean;
    }

    private double[] probabilities(Head head, int word) {
        double[] out = output.logProbabilities(head, word);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.exp(out[i]);
        }
        return out;
    }
}
