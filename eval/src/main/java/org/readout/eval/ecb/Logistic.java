package org.readout.eval.ecb;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares). */
final class Logistic {
    private static final int MOST_STEPS = 40;
    private static final double PENALTY = 1.0;
    private static final double SMALL = 1e-6;

    private Logistic() {}

    static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static double[] fit(List<double[]> rows, List<Boolean> labels) {
        int n = rows.get(0).length;
        double[] weights = new double[n];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int i = 0; i < n; i++) {
                gradient[i] = PENALTY * weights[i];
                hessian[i][i] = PENALTY;
            }
            for (int r = 0; r < rows.size(); r++) {
                add(gradient, hessian, rows.get(r), probability(weights, rows.get(r)), labels.get(r) ? 1 : 0);
            }
            double[] change = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                weights[i] -= change[i];
            }
            if (Arrays.stream(change).map(Math::abs).max().orElse(0) < SMALL) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] gradient, double[][] hessian, double[] row, double p, int label) {
        double curvature = p * (1 - p);
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                gradient[i] += (p - label) * row[i];
                double scaled = curvature * row[i];
                for (int j = 0; j < row.length; j++) {
                    hessian[i][j] += scaled * row[j];
                }
            }
        }
    }

    /** Gaussian elimination with partial pivoting. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] swap = matrix[pivot];
            matrix[pivot] = matrix[column];
            matrix[column] = swap;
            double value = x[pivot];
            x[pivot] = x[column];
            x[column] = value;
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < n; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                x[row] -= factor * x[column];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                x[row] -= matrix[row][k] * x[k];
            }
            x[row] /= matrix[row][row];
        }
        return x;
    }
}
