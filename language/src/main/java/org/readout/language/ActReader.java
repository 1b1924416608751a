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
 * Reads the acts of a window's triggers. What a trigger names is the mean of what both networks say: the encoder, whose scores for its words are
 * averaged, and the second network, which saw it marked. Its parties are the runs of words that have the role, each as probable as its surest word; of words that the second
 * network did not see (of other sentences, or cut off a very long one) the encoder alone speaks.
 */
final class ActReader {
    /** Probability from which a word is listed as part of a party. */
    static final double LEAST_PARTY = 0.3;

    /** Weight of the second network in every mean. */
    private static final double MARKED = 0.5;

    private static final Map<Role, Head> LINKS = Map.of(
            Role.ACTOR, Head.ACTOR_LINKS,
            Role.RECIPIENT, Head.RECIPIENT_LINKS,
            Role.TIME, Head.TIME_LINKS,
            Role.PLACE, Head.PLACE_LINKS);

    private final ModelLabels labels;
    private final Window window;
    private final EncoderOutput encoder;
    private final TriggerOutput marked;

    private ActReader(ModelLabels labels, Window window, EncoderOutput encoder, TriggerOutput marked) {
        this.labels = labels;
        this.window = window;
        this.encoder = encoder;
        this.marked = marked;
    }

    /** One act a trigger, in their order. */
    static List<ActReading> read(ModelLabels labels, Window window, EncoderOutput encoder, TriggerOutput marked) {
        ActReader reader = new ActReader(labels, window, encoder, marked);
        return IntStream.range(0, marked.triggers().rows())
                .mapToObj(reader::act)
                .toList();
    }

    private ActReading act(int row) {
        Window.Range trigger = marked.triggers().triggers().get(row);
        double[] acts = mean(Head.ACT, trigger, marked.acts(row));
        List<Scored<String>> types = IntStream.range(1, acts.length)
                .mapToObj(i -> new Scored<>(labels.acts().get(i), acts[i] / (1 - acts[0])))
                .sorted(Comparator.comparingDouble((Scored<String> s) -> -s.probability()))
                .toList();
        double[] scores = mean(Head.STATUS, trigger, marked.statuses(row));
        Map<Status, Double> statuses = new EnumMap<>(Status.class);
        for (int i = 0; i < scores.length; i++) {
            statuses.put(labels.statuses().get(i), scores[i]);
        }
        Map<Role, List<Chunks.Chunk>> parties = new EnumMap<>(Role.class);
        LINKS.forEach((role, links) -> parties.put(role, runs(row, role, links)));
        EventKind kind = kind(types.get(0).value(), mean(Head.MODE, trigger, marked.modes(row)));
        return new ActReading(trigger.from(), trigger.to(), 1 - acts[0], types, kind, statuses, parties);
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

    /** Runs of words of one sentence that have a role. */
    private List<Chunks.Chunk> runs(int row, Role role, Head links) {
        List<Chunks.Chunk> runs = new ArrayList<>();
        int word = 1;
        while (word < window.wordCount()) {
            int end = word;
            double best = 0;
            double probability = role(row, role, links, word);
            while (probability >= LEAST_PARTY && window.sentence()[end] == window.sentence()[word]) {
                best = Math.max(best, probability);
                end++;
                probability = end < window.wordCount() ? role(row, role, links, end) : 0;
            }
            if (end > word) {
                runs.add(new Chunks.Chunk(word, end, 0, best));
            }
            word = Math.max(end, word + 1);
        }
        return runs;
    }

    private double role(int row, Role role, Head links, int word) {
        Window.Range trigger = marked.triggers().triggers().get(row);
        double sum = 0;
        for (int at = trigger.from(); at < trigger.to(); at++) {
            sum += 1 / (1 + Math.exp(-encoder.pair(links, at, word)));
        }
        double linked = sum / (trigger.to() - trigger.from());
        boolean seen = marked.triggers().sentences().get(row).contains(word);
        return seen ? MARKED * marked.role(row, role, word) + (1 - MARKED) * linked : linked;
    }

    private double[] mean(Head head, Window.Range trigger, double[] second) {
        double[] mean = second.clone();
        for (int i = 0; i < mean.length; i++) {
            mean[i] *= MARKED;
        }
        double share = (1 - MARKED) / (trigger.to() - trigger.from());
        for (int word = trigger.from(); word < trigger.to(); word++) {
            double[] log = encoder.logProbabilities(head, word);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += share * Math.exp(log[i]);
            }
        }
        return mean;
    }
}
