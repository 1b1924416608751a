package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterScoresTest {
    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "3");

    @Test
    void sameClusters_scoreFull() {
        ClusterScores scores = ClusterScores.of(GOLD, GOLD);

        assertThat(scores.conll()).isCloseTo(100, within(1e-9));
    }

    @Test
    void allApart_hasFullPrecisionAndNoLinks() {
        ClusterScores scores = ClusterScores.of(GOLD, Map.of());

        assertThat(scores.muc()).isZero();
        assertThat(scores.b3Precision()).isCloseTo(100, within(1e-9));
        assertThat(scores.b3Recall()).isCloseTo(50, within(1e-9));
    }

    @Test
    void oneMentionMoved_scoresAsByHand() {
        Map<String, String> system = Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "2", "f", "3");
        ClusterScores scores = ClusterScores.of(GOLD, system);

        double recall = (2 * 2 / 3.0 + 1 / 3.0 + 2 + 1) / 6;
        double precision = (2 + 1 / 3.0 + 2 * 2 / 3.0 + 1) / 6;
        assertThat(scores.b3()).isCloseTo(100 * 2 * precision * recall / (precision + recall), within(1e-9));
        assertThat(scores.muc()).isCloseTo(100 * 2 / 3.0, within(1e-9));
        assertThat(scores.ceafe()).isCloseTo(100 * (0.8 + 0.8 + 1) / 3, within(1e-9));
    }
}
