package org.readout.analysis.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A directed graph over parties 0 … n−1 with weights of conflict, cooperation and acts; 0 is no tie. */
record Graph(double[][] conflict, double[][] cooperation, double[][] acts) {

    static Graph of(List<String> parties, List<Tie> ties) {
        int n = parties.size();
        Map<String, Integer> position = new HashMap<>();
        parties.forEach(p -> position.put(p, position.size()));
        Graph graph = new Graph(new double[n][n], new double[n][n], new double[n][n]);
        for (Tie tie : ties) {
            int from = position.getOrDefault(tie.source(), 0);
            int to = position.getOrDefault(tie.target(), 0);
            graph.conflict[from][to] = tie.conflict();
            graph.cooperation[from][to] = tie.cooperation();
            graph.acts[from][to] = tie.acts();
        }
        return graph;
    }

    int size() {
        return acts.length;
    }
}
