package org.readout.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BetweennessTest {
    @Test
    void middleOfALine_isBetweenAllOthers() {
        double[][] line = new double[3][3];
        line[0][1] = line[1][0] = line[1][2] = line[2][1] = 1;

        assertThat(Betweenness.of(line)).containsExactly(0, 1, 0);
    }

    @Test
    void twoEquallyShortWays_shareThePath() {
        double[][] diamond = new double[4][4];
        diamond[0][1] = diamond[0][2] = diamond[1][3] = diamond[2][3] = 2;

        assertThat(Betweenness.of(diamond)).containsExactly(new double[] {0, 0.5 / 6, 0.5 / 6, 0}, within(1e-12));
    }

    @Test
    void strongTies_makeTheDetourShorter() {
        double[][] triangle = new double[3][3];
        triangle[0][2] = 1;
        triangle[0][1] = triangle[1][2] = 4;

        assertThat(Betweenness.of(triangle)[1]).isEqualTo(0.5);
    }

    @Test
    void randomGraph_agreesWithTheDefinition() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] weights = new double[8][8];
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                weights[i][j] = i != j && random.nextDouble() < 0.4 ? 1 + random.nextInt(3) : 0;
            }
        }

        assertThat(Betweenness.of(weights)).containsExactly(byDefinition(weights), within(1e-9));
    }

    @Test
    void twoParties_haveNobodyBetween() {
        assertThat(Betweenness.of(new double[][] {{0, 1}, {1, 0}})).containsExactly(0, 0);
    }

    /** Distances and numbers of paths by Floyd and Warshall, then the sum over all pairs. */
    private static double[] byDefinition(double[][] weights) {
        int n = weights.length;
        double[][] distance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distance[i][j] = i == j ? 0 : weights[i][j] > 0 ? 1 / weights[i][j] : Double.POSITIVE_INFINITY;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
        double[] between = new double[n];
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                for (int v = 0; v < n; v++) {
                    if (s != t
                            && v != s
                            && v != t
                            && Double.isFinite(distance[s][t])
                            && Math.abs(distance[s][v] + distance[v][t] - distance[s][t]) < 1e-9) {
                        between[v] += paths(weights, distance, s, v)
                                * paths(weights, distance, v, t)
                                / paths(weights, distance, s, t)
                                / ((n - 1.0) * (n - 2.0));
                    }
                }
            }
        }
        return between;
    }

    private static double paths(double[][] weights, double[][] distance, int from, int to) {
        if (from == to) {
            return 1;
        }
        double count = 0;
        for (int last = 0; last < weights.length; last++) {
            if (weights[last][to] > 0
                    && Math.abs(distance[from][last] + 1 / weights[last][to] - distance[from][to]) < 1e-9) {
                count += paths(weights, distance, from, last);
            }
        }
        return count;
    }
}
