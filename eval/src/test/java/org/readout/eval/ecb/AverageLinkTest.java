package org.readout.eval.ecb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTest {
    @Test
    void alikeItems_joinAndOthersStayApart() {
        AverageLink link = new AverageLink(4);
        link.similarity(0, 1, 0.9);
        link.similarity(2, 3, 0.8);
        link.similarity(1, 2, 0.4);

        int[] clusters = link.clusters(0.5);

        assertThat(clusters[0]).isEqualTo(clusters[1]);
        assertThat(clusters[2]).isEqualTo(clusters[3]);
        assertThat(clusters[1]).isNotEqualTo(clusters[2]);
    }

    @Test
    void pairThatIsNotGiven_countsAsUnlike() {
        AverageLink link = new AverageLink(3);
        link.similarity(0, 1, 0.9);
        link.similarity(1, 2, 0.8);

        assertThat(link.clusters(0.41)).containsExactly(0, 0, 2);
        AverageLink again = new AverageLink(3);
        again.similarity(0, 1, 0.9);
        again.similarity(1, 2, 0.8);
        assertThat(again.clusters(0.4)).containsExactly(0, 0, 0);
    }
}
