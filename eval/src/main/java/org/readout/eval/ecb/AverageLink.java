package org.readout.eval.ecb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering by average link over sparse similarities: pairs that are not given count as 0. The two clusters
 * with the highest mean similarity are joined until it falls below the threshold; ties go to the lower numbers.
 */
final class AverageLink {
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] sizes;
    private final int[] versions;
    private final int[] clusters;
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(Comparator.comparingDouble((Pair p) -> -p.mean())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));

    private record Pair(double mean, int a, int b, int versionOfA, int versionOfB) {}

    AverageLink(int items) {
        this.sizes = new int[items];
        this.versions = new int[items];
        this.clusters = new int[items];
        for (int i = 0; i < items; i++) {
            sums.add(new HashMap<>());
            sizes[i] = 1;
            clusters[i] = i;
        }
    }

    void similarity(int a, int b, double value) {
        sums.get(a).put(b, value);
        sums.get(b).put(a, value);
    }

    /** The cluster of each item. */
    int[] clusters(double threshold) {
        for (int a = 0; a < sums.size(); a++) {
            offerAll(a, threshold, true);
        }
        while (!queue.isEmpty()) {
            Pair best = queue.remove();
            if (versions[best.a()] == best.versionOfA() && versions[best.b()] == best.versionOfB()) {
                join(best.a(), best.b());
                offerAll(best.a(), threshold, false);
            }
        }
        int[] roots = new int[clusters.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = root(i);
        }
        return roots;
    }

    private int root(int item) {
        int at = item;
        while (clusters[at] != at) {
            at = clusters[at];
        }
        return at;
    }

    private void offerAll(int a, double threshold, boolean onlyUpwards) {
        for (Map.Entry<Integer, Double> other : sums.get(a).entrySet()) {
            int b = other.getKey();
            double mean = other.getValue() / ((double) sizes[a] * sizes[b]);
            if (mean >= threshold && (!onlyUpwards || b > a)) {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                queue.add(new Pair(mean, low, high, versions[low], versions[high]));
            }
        }
    }

    private void join(int a, int b) {
        sums.get(a).remove(b);
        sums.get(b).remove(a);
        sums.get(b).forEach((other, sum) -> {
            sums.get(a).merge(other, sum, Double::sum);
            Map<Integer, Double> back = sums.get(other);
            back.remove(b);
            back.merge(a, sum, Double::sum);
        });
        sums.get(b).clear();
        sizes[a] += sizes[b];
        clusters[b] = a;
        versions[a]++;
        versions[b]++;
    }
}
