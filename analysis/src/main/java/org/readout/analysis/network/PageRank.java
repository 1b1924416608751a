package org.readout.analysis.network;

import java.util.Arrays;

/**
 * PageRank with weights (Page, Brin, Motwani and Winograd 1999): the share of time that a walker spends at each party who follows a tie with
 * probability in proportion to its weight and, with probability 0.15 or where there is no tie, goes anywhere. By iteration until nothing moves
 * by more than 10⁻¹⁰; sums to 1.
 */
final class PageRank {
    private static final double FOLLOWS = 0.85;
    private static final double STILL = 1e-10;
    private static final int ROUNDS = 1000;

    private PageRank() {}

    /** @param weights from row to column, not negative */
    static double[] of(double[][] weights) {
        int n = weights.length;
        double[] out = Arrays.stream(weights)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int round = 0; round < ROUNDS; round++) {
            double astray = 0;
            for (int i = 0; i < n; i++) {
                astray += out[i] == 0 ? rank[i] : 0;
            }
            double[] next = new double[n];
            Arrays.fill(next, (1 - FOLLOWS + FOLLOWS * astray) / n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n && out[i] > 0; j++) {
                    next[j] += FOLLOWS * rank[i] * weights[i][j] / out[i];
                }
            }
            double moved = 0;
            for (int i = 0; i < n; i++) {
                moved = Math.max(moved, Math.abs(next[i] - rank[i]));
            }
            rank = next;
            if (moved < STILL) {
                break;
            }
        }
        return rank;
    }
}
