package org.readout.language;

import java.util.Arrays;

/**
 * Finds the dependency tree with the highest sum of arc scores in which exactly one word hangs on the root.
 *
 * <p>Chu–Liu/Edmonds in the path-growing form for dense graphs, O(n²) time and memory (Tarjan 1977; Gabow, Galil, Spencer
 * and Tarjan 1986). One root child is enforced exactly by taking more than the whole range of tree scores from every arc
 * that leaves the root: a tree with one such arc always exists, so the best tree has no second.
 */
final class MaximumTree {
    private static final int NONE = -1;

    private final int size;
    private final int[] node;
    private final int[] parent;
    private final int[] bestHead;
    private final int[] bestDependent;
    private final double[] bestScore;
    private final double[][] score;
    private final int[][] entered;
    private int nodes;

    private MaximumTree(double[][] arcs) {
        size = arcs.length;
        node = new int[size];
        parent = filled(2 * size);
        bestHead = filled(2 * size);
        bestDependent = filled(2 * size);
        bestScore = new double[2 * size];
        score = new double[2 * size][];
        entered = new int[2 * size][];
        nodes = size;
        double penalty = rootPenalty(arcs);
        for (int dependent = 0; dependent < size; dependent++) {
            node[dependent] = dependent;
            score[dependent] = arcs[dependent].clone();
            score[dependent][0] -= penalty;
            entered[dependent] = new int[size];
            Arrays.fill(entered[dependent], dependent);
        }
    }

    /**
     * The head of each word.
     *
     * @param arcs finite scores by dependent, then head; index 0 is the root, whose own row is not read
     * @return heads by word; the entry of the root is 0
     */
    static int[] heads(double[][] arcs) {
        if (arcs.length == 1) {
            return new int[] {0};
        }
        MaximumTree tree = new MaximumTree(arcs);
        tree.contract();
        return tree.expand();
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    private static double rootPenalty(double[][] arcs) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int dependent = 1; dependent < arcs.length; dependent++) {
            for (double value : arcs[dependent]) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return (high - low + 1) * arcs.length;
    }

    /** Grows paths against the best entering arcs; a path that meets itself is contracted to one node. */
    private void contract() {
        boolean[] settled = new boolean[2 * size];
        boolean[] onPath = new boolean[2 * size];
        settled[0] = true;
        int[] path = new int[2 * size];
        for (int word = 1; word < size; word++) {
            int length = 0;
            int at = node[word];
            while (!settled[at]) {
                if (onPath[at]) {
                    int from = length;
                    do {
                        from--;
                        onPath[path[from]] = false;
                    } while (path[from] != at);
                    at = merge(Arrays.copyOfRange(path, from, length));
                    length = from;
                }
                onPath[at] = true;
                path[length++] = at;
                choose(at);
                at = node[bestHead[at]];
            }
            for (int i = 0; i < length; i++) {
                onPath[path[i]] = false;
                settled[path[i]] = true;
            }
        }
    }

    /** Picks the best arc that enters a node from outside it. */
    private void choose(int at) {
        double[] row = score[at];
        int best = NONE;
        for (int head = 0; head < size; head++) {
            if (node[head] != at && (best == NONE || row[head] > row[best])) {
                best = head;
            }
        }
        bestHead[at] = best;
        bestDependent[at] = entered[at][best];
        bestScore[at] = row[best];
    }

    /** Makes one node of a cycle; entering it at a member costs the member's own arc. */
    private int merge(int[] cycle) {
        int merged = nodes++;
        double[] row = new double[size];
        int[] into = new int[size];
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
        for (int member : cycle) {
            parent[member] = merged;
            for (int head = 0; head < size; head++) {
                double value = score[member][head] - bestScore[member];
                if (value > row[head]) {
                    row[head] = value;
                    into[head] = entered[member][head];
                }
            }
            score[member] = new double[0];
            entered[member] = new int[0];
        }
        for (int word = 0; word < size; word++) {
            if (parent[node[word]] == merged) {
                node[word] = merged;
            }
        }
        score[merged] = row;
        entered[merged] = into;
        return merged;
    }

    /** Opens the contracted nodes, newest first: the member that the node's arc enters gives up its own arc. */
    private int[] expand() {
        int[] heads = new int[size];
        for (int at = nodes - 1; at >= size; at--) {
            int member = bestDependent[at];
            while (parent[member] != at) {
                member = parent[member];
            }
            bestHead[member] = bestHead[at];
            bestDependent[member] = bestDependent[at];
        }
        System.arraycopy(bestHead, 1, heads, 1, size - 1);
        return heads;
    }
}
