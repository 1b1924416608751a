package org.readout.analysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearPredictorTest {
    private static final int ROWS = 20_000;

    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void logisticRegression_findsTheWeightsOfTheData() {
        double[][] features = features();
        double[] outcomes = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            outcomes[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - 2 * features[i][0])) ? 1 : 0;
        }

        LinearPredictor learned = LinearPredictor.fit(features, outcomes, Family.bernoulli(), 0.1);

        assertThat(learned.of(new double[] {0, 0})).isCloseTo(-1, within(0.1));
        assertThat(learned.of(new double[] {1, 0})).isCloseTo(1, within(0.1));
        assertThat(learned.of(new double[] {0, 5})).isCloseTo(-1, within(0.3));
    }

    @Test
    void negativeBinomialRegression_findsTheMeanOfTheData() {
        double[][] features = features();
        double[] outcomes = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            double gamma = -Math.log(1 - random.nextDouble()) - Math.log(1 - random.nextDouble());
            outcomes[i] = Math.exp(0.5 + features[i][0]) * gamma / 2;
        }

        LinearPredictor learned = LinearPredictor.fit(features, outcomes, Family.negativeBinomial(0.5), 0.1);

        assertThat(learned.of(new double[] {0, 0})).isCloseTo(0.5, within(0.05));
        assertThat(learned.of(new double[] {1, 0})).isCloseTo(1.5, within(0.05));
    }

    @Test
    void featureThatNeverVaries_doesNoHarm() {
        double[][] features = {{1, 0}, {1, 1}, {1, 2}, {1, 3}};

        LinearPredictor learned = LinearPredictor.fit(features, new double[] {0, 1, 0, 1}, Family.bernoulli(), 1);

        assertThat(learned.of(new double[] {1, 9})).isGreaterThan(learned.of(new double[] {1, 0}));
    }

    @Test
    void separableData_stayFiniteByTheRidge() {
        LinearPredictor learned = LinearPredictor.fit(
                new double[][] {{0}, {1}, {2}, {3}}, new double[] {0, 0, 1, 1}, Family.bernoulli(), 1);

        assertThat(Math.abs(learned.of(new double[] {3}))).isLessThan(10);
    }

    @Test
    void solver_solvesAndRefusesWhatHasNoSolution() {
        assertThat(CholeskySolver.solve(new double[][] {{4, 0}, {2, 3}}, new double[] {8, 8}))
                .containsExactly(new double[] {1, 2}, within(1e-12));
        assertThatThrownBy(() -> CholeskySolver.solve(new double[][] {{0}}, new double[] {1}))
                .isInstanceOf(ArithmeticException.class);
    }

    private double[][] features() {
        double[][] features = new double[ROWS][2];
        for (double[] row : features) {
            row[0] = 2 * random.nextDouble() - 1;
            row[1] = 10 * random.nextDouble();
        }
        return features;
    }
}
