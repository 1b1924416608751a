package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The growth of one tree, best leaf first, from sums of gradient and curvature by class; the larger of two siblings gets its sums by subtraction. */
final class TreeGrowth {
    private static final int LEAST_ROWS = 50;
    private static final double SHRINK = 1;
    private static final double LEAST_GAIN = 1e-6;

    private final byte[][] columns;
    private final int[] offset;
    private final boolean[] used;
    private final float[] gradient;
    private final float[] curvature;
    private final int[] rows;
    private final int[] spare;
    private final int leaves;
    private final float rate;

    TreeGrowth(
            byte[][] columns,
            int[] classes,
            boolean[] used,
            float[] gradient,
            float[] curvature,
            int[] rows,
            int leaves,
            float rate) {
        this.columns = columns;
        this.used = used;
        this.gradient = gradient;
        this.curvature = curvature;
        this.rows = rows;
        this.leaves = leaves;
        this.rate = rate;
        spare = new int[rows.length];
        offset = new int[classes.length + 1];
        for (int f = 0; f < classes.length; f++) {
            offset[f + 1] = offset[f] + classes[f];
        }
    }

    /** Rows {@code from} to {@code to} that reach a node, their sums by class, and the best split. */
    private static final class Leaf {
        final int node;
        final int from;
        final int to;
        final double[] gradients;
        final double[] curvatures;
        final int[] counts;
        double gradient;
        double curvature;
        double gain;
        int feature;
        int limit;

        Leaf(int node, int from, int to, int classes) {
            this.node = node;
            this.from = from;
            this.to = to;
            gradients = new double[classes];
            curvatures = new double[classes];
            counts = new int[classes];
        }

        int size() {
            return to - from;
        }
    }

    Tree grow() {
        Tree tree = new Tree(leaves);
        Leaf root = new Leaf(0, 0, rows.length, offset[offset.length - 1]);
        sum(root);
        value(tree, root);
        List<Leaf> open = new ArrayList<>(List.of(root));
        best(root);
        for (int n = 1; n < leaves; n++) {
            Leaf next = null;
            for (Leaf leaf : open) {
                next = leaf.gain > LEAST_GAIN && (next == null || leaf.gain > next.gain) ? leaf : next;
            }
            if (next == null) {
                break;
            }
            open.remove(next);
            open.addAll(split(tree, next));
        }
        return tree;
    }

    private List<Leaf> split(Tree tree, Leaf leaf) {
        int middle = partition(leaf);
        int node = tree.split(leaf.node, leaf.feature, leaf.limit);
        int classes = offset[offset.length - 1];
        Leaf left = new Leaf(node, leaf.from, middle, classes);
        Leaf right = new Leaf(node + 1, middle, leaf.to, classes);
        Leaf small = left.size() < right.size() ? left : right;
        Leaf large = small == left ? right : left;
        sum(small);
        subtract(leaf, small, large);
        for (Leaf child : List.of(left, right)) {
            value(tree, child);
            best(child);
        }
        return List.of(left, right);
    }

    private void value(Tree tree, Leaf leaf) {
        tree.value(leaf.node, (float) (-rate * leaf.gradient / (leaf.curvature + SHRINK)));
    }

    private int partition(Leaf leaf) {
        byte[] column = columns[leaf.feature];
        int left = leaf.from;
        int right = 0;
        for (int i = leaf.from; i < leaf.to; i++) {
            int row = rows[i];
            if (column[row] <= leaf.limit) {
                rows[left++] = row;
            } else {
                spare[right++] = row;
            }
        }
        System.arraycopy(spare, 0, rows, left, right);
        return left;
    }

    private void sum(Leaf leaf) {
        IntStream.range(0, columns.length).parallel().filter(f -> used[f]).forEach(f -> sum(leaf, f));
        for (int i = leaf.from; i < leaf.to; i++) {
            leaf.gradient += gradient[rows[i]];
            leaf.curvature += curvature[rows[i]];
        }
    }

    private void sum(Leaf leaf, int feature) {
        byte[] column = columns[feature];
        int base = offset[feature];
        for (int i = leaf.from; i < leaf.to; i++) {
            int row = rows[i];
            int at = base + column[row];
            leaf.gradients[at] += gradient[row];
            leaf.curvatures[at] += curvature[row];
            leaf.counts[at]++;
        }
    }

    private static void subtract(Leaf parent, Leaf small, Leaf large) {
        for (int i = 0; i < large.counts.length; i++) {
            large.gradients[i] = parent.gradients[i] - small.gradients[i];
            large.curvatures[i] = parent.curvatures[i] - small.curvatures[i];
            large.counts[i] = parent.counts[i] - small.counts[i];
        }
        large.gradient = parent.gradient - small.gradient;
        large.curvature = parent.curvature - small.curvature;
    }

    private void best(Leaf leaf) {
        double whole = leaf.gradient * leaf.gradient / (leaf.curvature + SHRINK);
        for (int f = 0; f < columns.length; f++) {
            if (used[f]) {
                best(leaf, f, whole);
            }
        }
    }

    private void best(Leaf leaf, int feature, double whole) {
        double gradients = 0;
        double curvatures = 0;
        int count = 0;
        for (int at = offset[feature]; at < offset[feature + 1] - 1; at++) {
            gradients += leaf.gradients[at];
            curvatures += leaf.curvatures[at];
            count += leaf.counts[at];
            if (count < LEAST_ROWS || leaf.size() - count < LEAST_ROWS) {
                continue;
            }
            double otherGradients = leaf.gradient - gradients;
            double gain = gradients * gradients / (curvatures + SHRINK)
                    + otherGradients * otherGradients / (leaf.curvature - curvatures + SHRINK)
                    - whole;
            if (gain > leaf.gain) {
                leaf.gain = gain;
                leaf.feature = feature;
                leaf.limit = at - offset[feature];
            }
        }
    }
}
