package org.readout.analysis.forecast;

import java.util.List;

/** A sum of regression trees. */
final class BoostedTrees {
    private final List<Tree> trees;
    private final int features;

    BoostedTrees(List<Tree> trees, int features) {
        this.trees = List.copyOf(trees);
        this.features = features;
    }

    float score(byte[] row) {
        float score = 0;
        for (Tree tree : trees) {
            score += tree.of(row, 0);
        }
        return score;
    }

    /** What each feature adds to the score; last, what is added whatever the features. */
    float[] explain(byte[] row) {
        float[] byFeature = new float[features + 1];
        trees.forEach(tree -> tree.explain(row, 0, byFeature));
        return byFeature;
    }
}
