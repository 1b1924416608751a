package org.readout.analysis.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Every measure of centrality of every party of one graph. */
final class Measures {
    private Measures() {}

    static Map<Centrality.Measure, double[]> of(Graph graph) {
        Map<Centrality.Measure, double[]> all = new EnumMap<>(Centrality.Measure.class);
        all.put(Centrality.Measure.CONFLICT_OUT, out(graph.conflict()));
        all.put(Centrality.Measure.CONFLICT_IN, in(graph.conflict()));
        all.put(Centrality.Measure.COOPERATION_OUT, out(graph.cooperation()));
        all.put(Centrality.Measure.COOPERATION_IN, in(graph.cooperation()));
        all.put(Centrality.Measure.CONFLICT_RANK, PageRank.of(graph.conflict()));
        all.put(Centrality.Measure.COOPERATION_RANK, PageRank.of(graph.cooperation()));
        all.put(Centrality.Measure.BETWEENNESS, Betweenness.of(graph.acts()));
        return all;
    }

    private static double[] out(double[][] weights) {
        return Arrays.stream(weights)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] in(double[][] weights) {
        double[] sums = new double[weights.length];
        for (double[] row : weights) {
            for (int j = 0; j < row.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }
}
