package org.readout.language;

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
        for (int word = 1; word < words; word++) {
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
        return new EncoderOutput(
                words,
                new float[words * 2],
                new float[words],
                new float[words],
                arcs,
                new long[words * words],
                source,
                cue,
                content,
                new float[words * 3],
                links,
                links);
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
