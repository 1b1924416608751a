package org.readout.analysis.regression;

/** Solves linear equations with a symmetric positive definite matrix by Cholesky's decomposition. */
final class CholeskySolver {
    private CholeskySolver() {}

    /**
     * @param matrix its lower triangle is read and overwritten
     * @throws ArithmeticException when the matrix is not positive definite
     */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        decompose(matrix, n);
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }

    private static void decompose(double[][] matrix, int n) {
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                if (i > j) {
                    matrix[i][j] = sum / matrix[j][j];
                } else if (sum > 0) {
                    matrix[j][j] = Math.sqrt(sum);
                } else {
                    throw new ArithmeticException("matrix is not positive definite");
                }
            }
        }
    }
}
