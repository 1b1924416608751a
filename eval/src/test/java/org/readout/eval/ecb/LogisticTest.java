package org.readout.eval.ecb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {
    @Test
    void sharesByGroup_areFitted() {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(new double[] {1, i % 2});
            labels.add(i % 2 == 0 ? i % 10 == 0 : i % 10 != 1);
        }

        double[] weights = Logistic.fit(rows, labels);

        assertThat(Logistic.probability(weights, new double[] {1, 0})).isCloseTo(0.2, within(0.01));
        assertThat(Logistic.probability(weights, new double[] {1, 1})).isCloseTo(0.8, within(0.01));
    }
}
