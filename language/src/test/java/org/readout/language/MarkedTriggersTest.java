package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTriggersTest {
    /** Two sentences: pieces 1, 2-3, 4 and pieces 5, 6, 7-8; piece 9 closes. */
    private static final Window WINDOW = new Window(
            0,
            new Window.Range(0, 2),
            new Window.Range(0, 2),
            new int[10],
            new int[10],
            new int[] {0, 1, 2, 4, 5, 6, 7},
            new int[] {0, 1, 3, 4, 5, 6, 8},
            new int[] {0, 1, 1, 1, 2, 2, 2});

    @Test
    void trigger_isMarkedInItsOwnSentence() {
        MarkedTriggers marked = MarkedTriggers.of(WINDOW, List.of(new Window.Range(6, 7)));

        assertThat(marked.sentences()).containsExactly(new Window.Range(4, 7));
        assertThat(marked.pieces()).containsExactly(0, 5, 6, 7, 8);
        assertThat(marked.marked()).containsExactly(0, 0, 0, 1, 1);
        assertThat(marked.first()).containsExactly(1, 2, 3);
        assertThat(marked.last()).containsExactly(1, 2, 4);
    }

    @Test
    void shorterRow_isPadded() {
        Window window = new Window(
                0,
                new Window.Range(0, 2),
                new Window.Range(0, 2),
                new int[6],
                new int[6],
                new int[] {0, 1, 2, 3, 4},
                new int[] {0, 1, 2, 3, 4},
                new int[] {0, 1, 1, 1, 2});

        MarkedTriggers marked = MarkedTriggers.of(window, List.of(new Window.Range(2, 4), new Window.Range(4, 5)));

        assertThat(marked.rows()).isEqualTo(2);
        assertThat(marked.pieces()).containsExactly(0, 1, 2, 3, 0, 4, 0, 0);
        assertThat(marked.mask()).containsExactly(1, 1, 1, 1, 1, 1, 0, 0);
        assertThat(marked.marked()).containsExactly(0, 0, 1, 1, 0, 1, 0, 0);
    }

    @Test
    void longSentence_isCutAroundItsTrigger() {
        int words = 301;
        int[] pieces = new int[words];
        int[] sentence = new int[words];
        for (int i = 1; i < words; i++) {
            pieces[i] = i;
            sentence[i] = 1;
        }
        Window window = new Window(
                0,
                new Window.Range(0, 1),
                new Window.Range(0, 1),
                new int[302],
                new int[302],
                pieces,
                pieces,
                sentence);

        Window.Range seen = MarkedTriggers.of(window, List.of(new Window.Range(200, 202)))
                .sentences()
                .get(0);

        assertThat(seen.to() - seen.from()).isEqualTo(MarkedTriggers.LIMIT);
        assertThat(200 - seen.from()).isEqualTo(seen.to() - 202);
    }
}
