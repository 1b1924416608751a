package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
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

    /** The example of Luo (2005), table 1, system (a). */
    @Test
    void twoEntitiesInOne_scoreAsPublished() {
        Map<String, String> truth = clusters("1 2 3 4 5", "6 7", "8 9 A B C");
        ClusterScores scores = ClusterScores.of(truth, clusters("1 2 3 4 5", "6 7 8 9 A B C"));

        assertThat(scores.muc()).isCloseTo(94.7, within(0.05));
        assertThat(scores.b3()).isCloseTo(86.5, within(0.05));
        assertThat(scores.ceafe()).isCloseTo(73.3, within(0.05));
    }

    /** The example of Pradhan et al. (2014): MUC 2/5 and 2/5, B³ 35/84 and 4/8, CEAFe 1.3/2 and 1.3/3. */
    @Test
    void foundMentions_scoreAsPublished() {
        Map<String, String> key = clusters("a b c", "d e f g");
        ClusterScores scores = ClusterScores.ofFound(key, clusters("a b", "c d", "f g h i"));

        assertThat(scores.muc()).isCloseTo(40, within(1e-9));
        assertThat(scores.b3Recall()).isCloseTo(100 * 35 / 84.0, within(1e-9));
        assertThat(scores.b3Precision()).isCloseTo(50, within(1e-9));
        assertThat(scores.ceafe()).isCloseTo(100 * 2 * 0.65 * (1.3 / 3) / (0.65 + 1.3 / 3), within(1e-9));
    }

    private static Map<String, String> clusters(String... members) {
        Map<String, String> clusters = new HashMap<>();
        for (String cluster : members) {
            for (String mention : cluster.split(" ")) {
                clusters.put(mention, cluster);
            }
        }
        return clusters;
    }
}
