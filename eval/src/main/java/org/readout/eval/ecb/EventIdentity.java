package org.readout.eval.ecb;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Joins mentions of events of any kind, in any documents, by a pairwise logistic regression and average link. Only mentions of
 * documents that share enough words are compared.
 *
 * @param weights by the names of {@link PairFeatures#names}
 * @param threshold the least mean probability that joins two clusters
 */
record EventIdentity(double[] weights, double threshold) {
    private static final String RESOURCE = "identity.properties";
    private static final String THRESHOLD = "threshold";
    /** Least cosine of two documents whose mentions are compared. */
    private static final double LEAST_ALIKE = 0.05;

    private static final double LEAST_PROBABILITY = 0.02;

    /** Two mentions by number with what they have in common. */
    record Pair(int a, int b, double[] features) {}

    /** The weights shipped: fitted on the training documents of ECB+. */
    static EventIdentity shipped() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(EventIdentity.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(in);
        }
        return new EventIdentity(
                PairFeatures.names().stream()
                        .mapToDouble(n -> Double.parseDouble(properties.getProperty(n, "0")))
                        .toArray(),
                Double.parseDouble(properties.getProperty(THRESHOLD, "0.5")));
    }

    /** As lines of the resource. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(THRESHOLD + "=" + threshold);
        for (int i = 0; i < weights.length; i++) {
            lines.add(String.format(
                    java.util.Locale.ROOT, "%s=%.3f", PairFeatures.names().get(i), weights[i]));
        }
        return lines;
    }

    static List<Pair> pairs(List<EventWords> mentions, WordWeights words) {
        PairFeatures features = new PairFeatures(words);
        Map<String, Boolean> near = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < mentions.size(); a++) {
            for (int b = 0; b < a; b++) {
                EventWords left = mentions.get(a);
                EventWords right = mentions.get(b);
                boolean compared = near.computeIfAbsent(
                        left.document() + " " + right.document(),
                        k -> words.similarity(left.document(), right.document()) >= LEAST_ALIKE);
                if (compared) {
                    pairs.add(new Pair(a, b, features.of(left, right)));
                }
            }
        }
        return pairs;
    }

    /** The cluster of each mention. */
    int[] clusters(int mentions, List<Pair> pairs) {
        AverageLink link = new AverageLink(mentions);
        for (Pair pair : pairs) {
            double probability = Logistic.probability(weights, pair.features());
            if (probability >= LEAST_PROBABILITY) {
                link.similarity(pair.a(), pair.b(), probability);
            }
        }
        return link.clusters(threshold);
    }
}
