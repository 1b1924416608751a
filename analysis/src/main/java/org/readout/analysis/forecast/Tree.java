package org.readout.analysis.forecast;

import java.util.Arrays;

/** A regression tree over classes of features; every node has a value, so that a path can be read as a sum of steps. Node 0 is the root. */
final class Tree {
    private static final int LEAF = -1;

    private final int[] feature;
    private final int[] limit;
    private final int[] below;
    private final float[] value;
    private int size = 1;

    Tree(int leaves) {
        feature = new int[2 * leaves];
        limit = new int[2 * leaves];
        below = new int[2 * leaves];
        value = new float[2 * leaves];
        Arrays.fill(feature, LEAF);
    }

    /** Splits a leaf: classes up to the limit go to the first new node, the others to the one after it. */
    int split(int node, int byFeature, int upTo) {
        feature[node] = byFeature;
        limit[node] = upTo;
        below[node] = size;
        size += 2;
        return below[node];
    }

    void value(int node, float nodeValue) {
        value[node] = nodeValue;
    }

    float value(int node) {
        return value[node];
    }

    /** The value of the leaf for the row that begins at {@code from}. */
    float of(byte[] bins, int from) {
        int node = 0;
        while (feature[node] != LEAF) {
            node = next(node, bins, from);
        }
        return value(node);
    }

    /** The value of the leaf for a row of columns. */
    float of(byte[][] columns, int row) {
        int node = 0;
        while (feature[node] != LEAF) {
            node = columns[feature[node]][row] <= limit[node] ? below[node] : below[node] + 1;
        }
        return value[node];
    }

    /** Adds each step's change of value to its feature (Saabas 2014), and the root's to the place after the last feature. */
    void explain(byte[] bins, int from, float[] byFeature) {
        int node = 0;
        byFeature[byFeature.length - 1] += value(0);
        while (feature[node] != LEAF) {
            int next = next(node, bins, from);
            byFeature[feature[node]] += value(next) - value(node);
            node = next;
        }
    }

    private int next(int node, byte[] bins, int from) {
        return bins[from + feature[node]] <= limit[node] ? below[node] : below[node] + 1;
    }
}
