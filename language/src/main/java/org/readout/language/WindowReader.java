package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.EncoderOutput.Head;
import org.readout.language.WindowReading.SentenceReading;

/** Turns the model's scores for a window into trees, labels, names, attributions and acts. */
final class WindowReader {
    private final ModelLabels labels;
    private final List<Chunks.Label> nameLabels;

    WindowReader(ModelLabels labels) {
        this.labels = labels;
        this.nameLabels = labels.names().stream()
                .map(l -> new Chunks.Label(l.kind().map(Enum::ordinal).orElse(-1), l.begins()))
                .toList();
    }

    /** @param triggers what the second network says of the triggers that {@link TriggerFinder} finds; absent if there are none */
    WindowReading read(Window window, EncoderOutput output, Optional<TriggerOutput> triggers) {
        List<SentenceReading> sentences = new ArrayList<>();
        int word = 1;
        while (word < window.wordCount()) {
            int to = word;
            while (to < window.wordCount() && window.sentence()[to] == window.sentence()[word]) {
                to++;
            }
            if (window.own().contains(window.sentences().from() + window.sentence()[word] - 1)) {
                sentences.add(sentence(output, word, to));
            }
            word = to;
        }
        return new WindowReading(
                window,
                sentences,
                AttributionReader.read(window, output),
                triggers.map(t -> ActReader.read(labels, window, output, t)).orElse(List.of()));
    }

    private SentenceReading sentence(EncoderOutput output, int from, int to) {
        int count = to - from;
        int[] upos = new int[count];
        int[] lemma = new int[count];
        int[] features = new int[count];
        int[] relations = new int[count];
        double[][] names = new double[count][];
        int[] heads = heads(output, from, count);
        for (int i = 0; i < count; i++) {
            upos[i] = output.best(Head.UPOS, from + i);
            lemma[i] = output.best(Head.LEMMA, from + i);
            features[i] = output.best(Head.FEATS, from + i);
            relations[i] = output.relation(from + i, heads[i] < 0 ? 0 : from + heads[i]);
            names[i] = output.logProbabilities(Head.NAMES, from + i);
        }
        return new SentenceReading(
                upos, lemma, features, heads, relations, Chunks.read(names, new boolean[count], 0, nameLabels));
    }

    private static int[] heads(EncoderOutput output, int from, int count) {
        double[][] arcs = new double[count + 1][count + 1];
        for (int dependent = 1; dependent <= count; dependent++) {
            int word = from + dependent - 1;
            arcs[dependent][0] = output.pair(Head.ARC, word, 0);
            for (int head = 1; head <= count; head++) {
                arcs[dependent][head] = output.pair(Head.ARC, word, from + head - 1);
            }
        }
        int[] tree = MaximumTree.heads(arcs);
        int[] heads = new int[count];
        for (int i = 0; i < count; i++) {
            heads[i] = tree[i + 1] - 1;
        }
        return heads;
    }
}
