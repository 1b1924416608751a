package org.readout.collate;

import java.util.HashMap;
import java.util.Map;

/** A sum of vectors of terms, each of length 1 or empty, that knows its own length. */
final class TermSum {
    private final Map<String, Double> weights = new HashMap<>();
    private double square;

    void add(Map<String, Double> unit) {
        square += 2 * product(weights, unit) + (unit.isEmpty() ? 0 : 1);
        unit.forEach((term, weight) -> weights.merge(term, weight, Double::sum));
    }

    /** The cosine of a vector of length 1 and the sum; 0 when either is empty. */
    double cosine(Map<String, Double> unit) {
        return square <= 0 ? 0 : product(weights, unit) / Math.sqrt(square);
    }

    /** The scalar product; the cosine where both have length 1. */
    static double product(Map<String, Double> a, Map<String, Double> b) {
        double product = 0;
        for (Map.Entry<String, Double> entry : b.entrySet()) {
            product += entry.getValue() * a.getOrDefault(entry.getKey(), 0.0);
        }
        return product;
    }

    /** Brings a vector to length 1; leaves an empty one empty. */
    static Map<String, Double> unit(Map<String, Double> weights) {
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        Map<String, Double> unit = new HashMap<>(weights);
        unit.replaceAll((term, weight) -> weight / length);
        return unit;
    }
}
