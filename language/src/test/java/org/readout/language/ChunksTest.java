package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.language.Chunks.Chunk;
import org.readout.language.Chunks.Label;

class ChunksTest {
    private static final double[] OUTSIDE = logs(0.9, 0.05, 0.05);
    private static final double[] BEGIN = logs(0.1, 0.8, 0.1);
    private static final double[] INSIDE = logs(0.1, 0.1, 0.8);

    @Test
    void beginAndInside_areOneChunk() {
        List<Chunk> chunks = read(OUTSIDE, BEGIN, INSIDE, OUTSIDE, BEGIN);

        assertThat(chunks).extracting(Chunk::from).containsExactly(1, 4);
        assertThat(chunks).extracting(Chunk::to).containsExactly(3, 5);
        assertThat(chunks.get(0).probability()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void insideWithoutBegin_isMendedToTheLikelierSequence() {
        double[] ambiguous = logs(0.35, 0.3, 0.35);

        assertThat(read(OUTSIDE, ambiguous, INSIDE)).extracting(Chunk::from).containsExactly(1);
        assertThat(read(OUTSIDE, ambiguous, OUTSIDE)).isEmpty();
    }

    @Test
    void chunk_doesNotCrossABreak() {
        boolean[] breaks = {false, false, true};

        List<Chunk> chunks = Chunks.read(new double[][] {OUTSIDE, BEGIN, INSIDE}, breaks, 0, Chunks.BIO);

        assertThat(chunks).allMatch(c -> c.to() <= 2 || c.from() >= 2);
    }

    @Test
    void insideOfAnotherKind_doesNotContinueAChunk() {
        List<Label> labels = List.of(
                new Label(-1, false), new Label(0, true), new Label(0, false), new Label(1, true), new Label(1, false));
        double[][] scores = {logs(0.1, 0.6, 0.1, 0.1, 0.1), logs(0.05, 0.1, 0.2, 0.05, 0.6)};

        List<Chunk> chunks = Chunks.read(scores, new boolean[2], 0, labels);

        assertThat(chunks).hasSize(1);
        assertThat(chunks.get(0).length()).isEqualTo(2);
    }

    @Test
    void noWords_giveNoChunks() {
        assertThat(Chunks.read(new double[0][], new boolean[0], 0, Chunks.BIO)).isEmpty();
    }

    private static List<Chunk> read(double[]... scores) {
        return Chunks.read(scores, new boolean[scores.length], 0, Chunks.BIO);
    }

    private static double[] logs(double... probabilities) {
        return Arrays.stream(probabilities).map(Math::log).toArray();
    }
}
