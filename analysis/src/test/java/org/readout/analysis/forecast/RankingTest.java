package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankingTest {
    private final Ranking ranking = new Ranking(10, new int[] {3, 5, 7, 8}, new float[] {2, 4, 2, 1});

    @Test
    void best_ranksFirst() {
        assertThat(ranking.rank(5, id -> false)).isEqualTo(1);
    }

    @Test
    void ties_shareTheMeanOfTheirRanks() {
        assertThat(ranking.rank(3, id -> false)).isEqualTo(2.5);
        assertThat(ranking.rank(7, id -> false)).isEqualTo(2.5);
    }

    @Test
    void leftOut_countsNeitherBeforeNorAsTie() {
        assertThat(ranking.rank(8, id -> id == 5)).isEqualTo(3);
        assertThat(ranking.rank(3, id -> id == 7)).isEqualTo(2);
    }

    @Test
    void withoutEvidence_tieBehindAllOthers() {
        assertThat(ranking.rank(0, id -> false)).isEqualTo(4 + 3.5);
        assertThat(ranking.rank(0, id -> id == 1 || id == 5)).isEqualTo(3 + 3);
    }

    @Test
    void scoreWithoutEvidence_isBelowAllOthers() {
        assertThat(ranking.score(8)).isEqualTo(1);
        assertThat(ranking.score(0)).isEqualTo(0);
    }
}
