package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PairScoresTest {
    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "3");

    @Test
    void samePartition_isPerfect() {
        PairScores scores = PairScores.of(GOLD, GOLD);

        assertThat(scores.pairF1()).isEqualTo(100);
        assertThat(scores.adjustedRand()).isEqualTo(100);
    }

    @Test
    void itemsAllApart_findNoPair() {
        PairScores scores = PairScores.of(GOLD, Map.of());

        assertThat(scores.pairF1()).isZero();
        assertThat(scores.adjustedRand()).isZero();
    }

    @Test
    void oneItemInAWrongGroup_countsByPairs() {
        PairScores scores = PairScores.of(GOLD, Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "y", "f", "z"));

        assertThat(scores.pairF1()).isCloseTo(50, within(1e-9));
        double chance = 4 * 4 / 15.0;
        assertThat(scores.adjustedRand()).isCloseTo(100 * (2 - chance) / (4 - chance), within(1e-9));
    }

    @Test
    void noPairsAnywhere_isPerfect() {
        assertThat(PairScores.of(Map.of("a", "1", "b", "2"), Map.of())).isEqualTo(new PairScores(100, 100));
    }
}
