package org.readout.analysis.forecast;

/**
 * The weights of the rules: a candidate's score is the sum of its terms, and the softmax over a query's candidates its probability. Learned by one pass of AdaGrad (Duchi et al.
 * 2011) in the order of time; each true answer competes with the candidates that are not true at the same time.
 */
final class LogLinear {
    private static final float RATE = 0.1f;
    private static final float START = 1e-2f;
    private static final float NEGLIGIBLE = 1e-4f;

    private final float[] own;
    private final float[] ownSquares;
    private final float[] shared;
    private final float[] sharedSquares;

    LogLinear(int ownWeights, int sharedWeights) {
        own = new float[ownWeights];
        ownSquares = new float[ownWeights];
        shared = new float[sharedWeights];
        sharedSquares = new float[sharedWeights];
    }

    float weight(int ownWeight, int sharedWeight) {
        return own[ownWeight] + shared[sharedWeight];
    }

    /**
     * Moves the own weights of the query's terms and adds to the gradient of the shared ones.
     *
     * @param truths candidates that are true; those that the evidence lacks teach nothing
     */
    void learn(Evidence evidence, int[] truths, float[] sharedGradient) {
        float[] gradient = gradient(evidence, truths);
        for (int term = 0; term < evidence.terms(); term++) {
            float slope = gradient[evidence.termPlace(term)];
            if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) {
                continue;
            }
            slope *= evidence.value(term);
            sharedGradient[evidence.shared(term)] += slope;
            int weight = evidence.own(term);
            ownSquares[weight] += slope * slope;
            own[weight] -= RATE * slope / (float) Math.sqrt(ownSquares[weight] + START);
        }
    }

    /** Moves the shared weights. */
    void share(float[] sharedGradient) {
        for (int i = 0; i < shared.length; i++) {
            float slope = sharedGradient[i];
            sharedSquares[i] += slope * slope;
            shared[i] -= RATE * slope / (float) Math.sqrt(sharedSquares[i] + START);
        }
    }

    /** The slope of the loss by each candidate's score, over all true answers found. */
    private static float[] gradient(Evidence evidence, int[] truths) {
        int size = evidence.size();
        float[] gradient = new float[size];
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, evidence.score(i));
        }
        double others = 0;
        for (int i = 0; i < size; i++) {
            gradient[i] = (float) Math.exp(evidence.score(i) - largest);
            others += gradient[i];
        }
        for (int truth : truths) {
            int place = evidence.find(truth);
            others -= place == KeyIndex.ABSENT ? 0 : gradient[place];
        }
        others = Math.max(others, 1e-9);
        double share = 0;
        for (int truth : truths) {
            int place = evidence.find(truth);
            share += place == KeyIndex.ABSENT ? 0 : 1 / (others + gradient[place]);
        }
        for (int truth : truths) {
            int place = evidence.find(truth);
            if (place != KeyIndex.ABSENT) {
                double probability = gradient[place] / (others + gradient[place]);
                gradient[place] = (float) ((probability - 1) / share);
            }
        }
        for (int i = 0; i < size; i++) {
            gradient[i] *= (float) share;
        }
        return gradient;
    }
}
