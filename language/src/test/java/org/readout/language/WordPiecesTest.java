package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "cease", "##fire", "##s", "zurich", "u", ".", "s", "n", "'", "t", "a");
    private final WordPieces pieces = new WordPieces(VOCABULARY, 5);

    @Test
    void longWord_isCutGreedily() {
        assertThat(pieces.of("Ceasefires")).containsExactly(4, 5, 6);
    }

    @Test
    void accentsAndCase_areDropped() {
        assertThat(pieces.of("Z\u00fcrich")).containsExactly(7);
        assertThat(pieces.of("ZU\u0308RICH")).containsExactly(7);
    }

    @Test
    void punctuation_standsAlone() {
        assertThat(pieces.of("U.S.")).containsExactly(8, 9, 10, 9);
        assertThat(pieces.of("n't")).containsExactly(11, 12, 13);
    }

    @Test
    void unknownWord_isUnknownAsAWhole() {
        assertThat(pieces.of("ceaseq")).containsExactly(1);
        assertThat(pieces.of("\u200d")).containsExactly(1);
        assertThat(pieces.of("a".repeat(101))).containsExactly(1);
    }

    @Test
    void morePiecesThanAllowed_areCutOff() {
        assertThat(pieces.of("u.s.u.s.")).hasSize(5);
    }

    @Test
    void shapes_followTheOrderOfTheirTests() {
        assertThat(List.of("the", "2024", "\u201c", "I", "U.S.", "Iran", "McCarthy", "iPhone", "J.", "\u4f60"))
                .extracting(FlagClasses::shape)
                .containsExactly(0, 0, 0, 4, 2, 1, 3, 3, 2, 0);
    }

    @Test
    void quotedWords_includeTheMarks() {
        assertThat(FlagClasses.quoted(List.of("\u201c", "Yes", "\u201d", "he", "\"", "No", "\"", "'", "x")))
                .containsExactly(true, true, true, false, true, true, true, false, false);
    }
}
