package org.readout.analysis.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConformalBandTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void interval_holdsNineTenthsOfNewOutcomesOfEverySize() {
        double[] expected = expected(3000);
        ConformalBand band = ConformalBand.calibrate(expected, outcomes(expected));
        double[] fresh = expected(3000);
        double[] came = outcomes(fresh);

        for (double[] sizes : new double[][] {{0, 10}, {10, 30}, {30, 100}}) {
            int held = 0;
            int all = 0;
            for (int i = 0; i < fresh.length; i++) {
                if (fresh[i] >= sizes[0] && fresh[i] < sizes[1]) {
                    all++;
                    held += band.around(fresh[i]).holds(came[i]) ? 1 : 0;
                }
            }
            assertThat(held / (double) all).isBetween(0.85, 0.95);
        }
    }

    @Test
    void lowerEnd_isNeverNegative() {
        double[] expected = {1, 2, 3, 4, 5, 6};
        ConformalBand band = ConformalBand.calibrate(expected, new double[6]);

        assertThat(band.around(0.1).low()).isZero();
        assertThat(band.around(1000).high()).isLessThan(1000);
    }

    private double[] expected(int n) {
        return random.doubles(n, 0, 100).map(x -> x * x / 100).toArray();
    }

    /** Skew and heteroscedastic. */
    private double[] outcomes(double[] expected) {
        double[] outcomes = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            outcomes[i] = expected[i] * -Math.log(1 - random.nextDouble());
        }
        return outcomes;
    }
}
