package org.readout.analysis.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Betweenness (Freeman, Sociometry 40, 1977) by Brandes' algorithm (Journal of Mathematical Sociology 25, 2001) with Dijkstra's shortest paths; the
 * length of a tie is one over its weight (Newman, Physical Review E 64, 2001). Divided by (n−1)(n−2), so 0 to 1.
 */
final class Betweenness {
    /** Paths whose lengths differ by less, relatively, are equally short. */
    private static final double SAME = 1e-9;

    private final double[][] weights;
    private final double[] between;

    private Betweenness(double[][] weights) {
        this.weights = weights;
        this.between = new double[weights.length];
    }

    /** @param weights from row to column; 0 is no tie */
    static double[] of(double[][] weights) {
        int n = weights.length;
        Betweenness betweenness = new Betweenness(weights);
        for (int source = 0; source < n; source++) {
            betweenness.addPathsFrom(source);
        }
        double pairs = (n - 1.0) * (n - 2.0);
        return Arrays.stream(betweenness.between)
                .map(b -> n > 2 ? b / pairs : 0)
                .toArray();
    }

    private record Reached(int party, double distance) {}

    private void addPathsFrom(int source) {
        int n = weights.length;
        double[] distance = new double[n];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        double[] paths = new double[n];
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            before.add(new ArrayList<>());
        }
        distance[source] = 0;
        paths[source] = 1;
        boolean[] done = new boolean[n];
        Deque<Integer> farthestFirst = new ArrayDeque<>();
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingDouble(Reached::distance));
        queue.add(new Reached(source, 0));
        while (!queue.isEmpty()) {
            int at = queue.remove().party();
            if (done[at]) {
                continue;
            }
            done[at] = true;
            farthestFirst.push(at);
            for (int to = 0; to < n; to++) {
                if (weights[at][to] > 0 && !done[to]) {
                    double length = distance[at] + 1 / weights[at][to];
                    if (length < distance[to] * (1 - SAME)) {
                        distance[to] = length;
                        paths[to] = paths[at];
                        before.get(to).clear();
                        before.get(to).add(at);
                        queue.add(new Reached(to, length));
                    } else if (length <= distance[to] * (1 + SAME)) {
                        paths[to] += paths[at];
                        before.get(to).add(at);
                    }
                }
            }
        }
        accumulate(source, farthestFirst, paths, before);
    }

    private void accumulate(int source, Deque<Integer> farthestFirst, double[] paths, List<List<Integer>> before) {
        double[] dependency = new double[weights.length];
        for (int party : farthestFirst) {
            for (int earlier : before.get(party)) {
                dependency[earlier] += paths[earlier] / paths[party] * (1 + dependency[party]);
            }
            if (party != source) {
                between[party] += dependency[party];
            }
        }
    }
}
