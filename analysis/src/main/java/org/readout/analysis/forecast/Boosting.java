package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gradient boosting (Friedman 2001) of regression trees over classes of features, leaf by leaf with histograms (LightGBM, Ke et al. 2017), for the listwise softmax loss (ListNet,
 * Cao et al. 2007): each true candidate of a case competes with those that are not true. Starts from the scores of the rules. The same seed gives the same trees, on any number of
 * threads.
 */
final class Boosting {
    private static final int TREES = 150;
    private static final int LEAVES = 31;
    private static final float RATE = 0.1f;
    private static final double BAG = 0.5;
    private static final double FEATURES = 0.7;
    private static final int PARTS = 16;

    private final int[] classes;
    private final int features;
    private final List<Case> cases;
    private final int[] start;
    private final byte[][] columns;
    private final float[] score;
    private final float[] gradient;
    private final float[] curvature;

    /** @param classes how many classes each feature has */
    Boosting(List<Case> cases, int[] classes) {
        this.cases = cases;
        this.classes = classes.clone();
        features = classes.length;
        start = new int[cases.size() + 1];
        for (int c = 0; c < cases.size(); c++) {
            start[c + 1] = start[c] + cases.get(c).base().length;
        }
        int rows = start[cases.size()];
        columns = new byte[features][rows];
        score = new float[rows];
        gradient = new float[rows];
        curvature = new float[rows];
        for (int c = 0; c < cases.size(); c++) {
            fill(cases.get(c), start[c]);
        }
    }

    private void fill(Case one, int from) {
        int rows = one.base().length;
        System.arraycopy(one.base(), 0, score, from, rows);
        for (int row = 0; row < rows; row++) {
            for (int f = 0; f < features; f++) {
                columns[f][from + row] = one.bins()[row * features + f];
            }
        }
    }

    BoostedTrees fit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < TREES; t++) {
            int[] bag = bag(random);
            boolean[] used = new boolean[features];
            for (int f = 0; f < features; f++) {
                used[f] = random.nextDouble() < FEATURES;
            }
            Tree tree = new TreeGrowth(columns, classes, used, gradient, curvature, bag, LEAVES, RATE).grow();
            trees.add(tree);
            add(tree);
        }
        return new BoostedTrees(trees, features);
    }

    /** The rows of half of the cases, with their gradients. */
    private int[] bag(SplittableRandom random) {
        boolean[] in = new boolean[cases.size()];
        int rows = 0;
        for (int c = 0; c < in.length; c++) {
            in[c] = random.nextDouble() < BAG;
            rows += in[c] ? start[c + 1] - start[c] : 0;
        }
        parts().forEach(part -> {
            for (int c = part; c < in.length; c += PARTS) {
                if (in[c]) {
                    slopes(start[c], start[c + 1], cases.get(c).truths());
                }
            }
        });
        int[] bag = new int[rows];
        int size = 0;
        for (int c = 0; c < in.length; c++) {
            for (int row = start[c]; in[c] && row < start[c + 1]; row++) {
                bag[size++] = row;
            }
        }
        return bag;
    }

    private void slopes(int from, int to, int truths) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            largest = Math.max(largest, score[row]);
        }
        double others = 1e-9;
        for (int row = from; row < to; row++) {
            gradient[row] = (float) Math.exp(score[row] - largest);
            others += row < from + truths ? 0 : gradient[row];
        }
        double share = 0;
        double squares = 0;
        for (int row = from; row < from + truths; row++) {
            double norm = 1 / (others + gradient[row]);
            share += norm;
            squares += norm * norm;
            double probability = gradient[row] * norm;
            gradient[row] = (float) (probability - 1);
            curvature[row] = (float) Math.max(probability * (1 - probability), 1e-6);
        }
        for (int row = from + truths; row < to; row++) {
            double exponential = gradient[row];
            gradient[row] = (float) (exponential * share);
            curvature[row] = (float) Math.max(exponential * share - exponential * exponential * squares, 1e-6);
        }
    }

    private void add(Tree tree) {
        int rows = score.length;
        parts().forEach(part -> {
            int to = (int) ((long) rows * (part + 1) / PARTS);
            for (int r = (int) ((long) rows * part / PARTS); r < to; r++) {
                score[r] += tree.of(columns, r);
            }
        });
    }

    private static IntStream parts() {
        return IntStream.range(0, PARTS).parallel();
    }
}
