package org.readout.analysis.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Classes of each feature's values, by the quantiles of those that are not zero; zero is a class of its own. */
final class Bins {
    private static final int MOST = 64;

    private final float[][] edges;

    /** @param rows of one length, in an order that is fixed */
    Bins(List<float[]> rows) {
        int features = rows.get(0).length;
        edges = new float[features][];
        for (int f = 0; f < features; f++) {
            int feature = f;
            float[] values = new float[rows.size()];
            int size = 0;
            for (float[] row : rows) {
                if (row[feature] != 0) {
                    values[size++] = row[feature];
                }
            }
            edges[f] = edges(Arrays.copyOf(values, size));
        }
    }

    private static float[] edges(float[] values) {
        Arrays.sort(values);
        TreeSet<Float> edges = new TreeSet<>();
        edges.add(0f);
        for (int i = 0; i < MOST - 2 && values.length > 0; i++) {
            edges.add(values[(int) ((long) i * values.length / (MOST - 2))]);
        }
        float[] array = new float[edges.size()];
        int size = 0;
        for (float edge : edges) {
            array[size++] = edge;
        }
        return array;
    }

    int features() {
        return edges.length;
    }

    /** How many classes a feature has. */
    int classes(int feature) {
        return edges[feature].length + 1;
    }

    /** The class of a value: how many edges are below it. */
    byte of(int feature, float value) {
        int found = Arrays.binarySearch(edges[feature], value);
        return (byte) (found >= 0 ? found : -found - 1);
    }
}
