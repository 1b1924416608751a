package org.readout.analysis.regression;

import java.util.Arrays;

/** Brings features to mean 0 and standard deviation 1 and puts a constant 1 before them. */
public record Standardiser(double[] means, double[] deviations) {

    public static Standardiser of(double[][] features) {
        int width = features[0].length;
        double[] means = new double[width];
        double[] deviations = new double[width];
        for (int j = 0; j < width; j++) {
            int column = j;
            double mean = Arrays.stream(features)
                    .mapToDouble(f -> f[column])
                    .average()
                    .orElse(0);
            double variance = Arrays.stream(features)
                    .mapToDouble(f -> (f[column] - mean) * (f[column] - mean))
                    .average()
                    .orElse(0);
            means[j] = mean;
            deviations[j] = variance > 0 ? Math.sqrt(variance) : 1;
        }
        return new Standardiser(means, deviations);
    }

    double[] row(double[] features) {
        double[] row = new double[features.length + 1];
        row[0] = 1;
        for (int j = 0; j < features.length; j++) {
            row[j + 1] = (features[j] - means[j]) / deviations[j];
        }
        return row;
    }
}
