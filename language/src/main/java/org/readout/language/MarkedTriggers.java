package org.readout.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Triggers of a window as the second network reads them, each in its own sentence: {@code [CLS]} and the sentence's word pieces, those of the trigger
 * marked. Rows are padded to the longest.
 *
 * @param triggers the words of each row's trigger, as positions in the window
 * @param sentences the words of each row's sentence, as positions in the window
 * @param pieces {@code [rows, length]}, positions in the window; 0 where padded
 * @param mask {@code [rows, length]}, 1 on pieces, 0 where padded
 * @param marked {@code [rows, length]}, 1 on the trigger's pieces
 * @param first {@code [rows, width]}, first piece of each word of the sentence, as a position in the row
 * @param last {@code [rows, width]}, last piece likewise
 */
record MarkedTriggers(
        List<Window.Range> triggers,
        List<Window.Range> sentences,
        int length,
        int width,
        long[] pieces,
        float[] mask,
        float[] marked,
        long[] first,
        long[] last) {

    /** Most word pieces of a sentence that the network reads; of a longer one it reads those around the trigger. */
    static final int LIMIT = 112;

    int rows() {
        return sentences.size();
    }

    /** @param triggers words of the window, each range within one sentence; not empty */
    static MarkedTriggers of(Window window, List<Window.Range> triggers) {
        List<Window.Range> sentences =
                triggers.stream().map(t -> sentence(window, t)).toList();
        int length = 1
                + sentences.stream().mapToInt(s -> pieceCount(window, s)).max().orElseThrow();
        int width = sentences.stream().mapToInt(s -> s.to() - s.from()).max().orElseThrow();
        int rows = triggers.size();
        MarkedTriggers marked = new MarkedTriggers(
                triggers,
                sentences,
                length,
                width,
                new long[rows * length],
                new float[rows * length],
                new float[rows * length],
                new long[rows * width],
                new long[rows * width]);
        IntStream.range(0, rows).forEach(row -> marked.lay(window, row));
        return marked;
    }

    private void lay(Window window, int row) {
        Window.Range trigger = triggers.get(row);
        Window.Range words = sentences.get(row);
        mask[row * length] = 1;
        int at = 1;
        for (int word = words.from(); word < words.to(); word++) {
            int column = row * width + word - words.from();
            first[column] = at;
            for (int piece = window.first()[word]; piece <= window.last()[word]; piece++, at++) {
                pieces[row * length + at] = piece;
                mask[row * length + at] = 1;
                marked[row * length + at] = trigger.contains(word) ? 1 : 0;
            }
            last[column] = at - 1L;
        }
    }

    private static Window.Range sentence(Window window, Window.Range trigger) {
        int number = window.sentence()[trigger.from()];
        int from = trigger.from();
        int to = trigger.to();
        while (from > 1 && window.sentence()[from - 1] == number) {
            from--;
        }
        while (to < window.wordCount() && window.sentence()[to] == number) {
            to++;
        }
        while (pieceCount(window, new Window.Range(from, to)) > LIMIT) {
            if (trigger.from() - from > to - trigger.to()) {
                from++;
            } else {
                to--;
            }
        }
        return new Window.Range(from, to);
    }

    private static int pieceCount(Window window, Window.Range words) {
        return window.last()[words.to() - 1] - window.first()[words.from()] + 1;
    }
}
