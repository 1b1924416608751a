package org.readout.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageRankTest {
    @Test
    void ring_isEven() {
        double[] rank = PageRank.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}});

        assertThat(rank).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
    }

    @Test
    void starWithDeadEnd_followsTheEquations() {
        double[] rank = PageRank.of(new double[][] {{0, 0, 0}, {1, 0, 0}, {1, 0, 0}});

        double leaf = 1 / (3 + 2 * 0.85);
        assertThat(rank[1]).isCloseTo(leaf, within(1e-8));
        assertThat(rank[0]).isCloseTo(leaf * (1 + 2 * 0.85), within(1e-8));
        assertThat(Arrays.stream(rank).sum()).isCloseTo(1, within(1e-8));
    }

    @Test
    void heavierTie_carriesMore() {
        double[] rank = PageRank.of(new double[][] {{0, 3, 1}, {1, 0, 0}, {1, 0, 0}});

        assertThat(rank[1]).isGreaterThan(rank[2]);
    }

    @Test
    void noTies_areEven() {
        assertThat(PageRank.of(new double[2][2])).containsExactly(0.5, 0.5);
    }
}
