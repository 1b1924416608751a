package org.readout.language;

import java.util.EnumMap;
import java.util.Map;
import org.readout.language.EncoderOutput.Head;

/**
 * An encoder that knows one tree: every word hangs on the first of its sentence. A word whose first piece has the id
 * {@link #CUE} is a cue, {@link #SOURCE} a source and {@link #CONTENT} a content, all linked.
 */
final class FakeSession implements EncoderSession {
    static final int SOURCE = 4;
    static final int CUE = 5;
    static final int CONTENT = 6;
    private static final float HIGH = 10;

    private boolean closed;

    @Override
    public EncoderOutput run(Window window) {
        int words = window.wordCount();
        float[] arcs = new float[words * words];
        float[] links = new float[words * words];
        float[] source = new float[words * 3];
        float[] cue = new float[words * 3];
        float[] content = new float[words * 3];
        float[] none = new float[words * 2];
        for (int word = 1; word < words; word++) {
            none[word * 2] = HIGH;
            int head = firstOfSentence(window, word);
            arcs[word * words + (head == word ? 0 : head)] = HIGH;
            int id = window.ids()[window.first()[word]];
            label(source, word, id == SOURCE);
            label(cue, word, id == CUE);
            label(content, word, id == CONTENT);
            for (int other = 1; other < words; other++) {
                links[word * words + other] = HIGH;
            }
        }
        Map<Head, float[]> scores = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            scores.put(head, new float[words * 2]);
        }
        scores.put(Head.ARC, arcs);
        scores.put(Head.SOURCE, source);
        scores.put(Head.CUE, cue);
        scores.put(Head.CONTENT, content);
        scores.put(Head.SOURCE_LINKS, links);
        scores.put(Head.CONTENT_LINKS, links);
        scores.put(Head.NAMES, new float[words * 3]);
        scores.put(Head.ACT, none);
        return new EncoderOutput(words, scores, new long[words * words], new float[0]);
    }

    @Override
    public TriggerOutput run(MarkedTriggers triggers, float[] states) {
        throw new AssertionError("this encoder sees no trigger");
    }

    @Override
    public float[] pairScores(Window window) {
        return new float[2];
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static int firstOfSentence(Window window, int word) {
        int at = word;
        while (window.sentence()[at - 1] == window.sentence()[word]) {
            at--;
        }
        return at;
    }

    private static void label(float[] scores, int word, boolean begins) {
        scores[word * 3 + (begins ? 1 : 0)] = HIGH;
    }
}
