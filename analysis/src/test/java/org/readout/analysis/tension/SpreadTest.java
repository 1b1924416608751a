package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final int DRAWS = 40_000;
    private static final double[] SIZES = {0.5, 1, 2.5, 4, 7, 9, 10};

    private final SplittableRandom random = new SplittableRandom(7);
    private final ActBuilder make = new ActBuilder();

    @Test
    void nothing_isNothing() {
        assertThat(Spread.ofPseudoAct(java.util.List.of()).around(0)).isEqualTo(new Band(0, 0, 0));
    }

    @Test
    void pseudoActAlone_isGammaOfOneHalf() {
        Band band = Spread.ofPseudoAct(java.util.List.of(make.deed("ISR", "IRN", "2024-10-01")))
                .around(0);

        assertThat(band.low() / 9).isCloseTo(0.001966, within(1e-5));
        assertThat(band.high() / 9).isCloseTo(1.9207, within(1e-3));
    }

    /** What decision 7 says of how far off the interval is, against the bootstrap itself. */
    @Test
    void actsOfManySizes_haveTheIntervalOfTheBootstrap() {
        for (int round = 0; round < 60; round++) {
            double[] weights = new double[1 + round / 2];
            double[] chances = new double[weights.length];
            int sizes = 1 + random.nextInt(4);
            Spread spread = Spread.NOTHING;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = SIZES[random.nextInt(sizes)];
                chances[i] = 0.4 + 0.6 * random.nextDouble();
                spread = spread.plus(Spread.of(weights[i], chances[i]));
            }
            spread = spread.plus(Spread.of(weights[0], 1));
            double[] draws = draws(weights, chances);
            Band band = spread.around(spread.mean());

            double off = spread.third() > Math.pow(spread.variance(), 1.5) ? 0.12 : 0.04;
            double deviation = Math.sqrt(spread.variance());
            assertThat((band.low() - draws[DRAWS / 20]) / deviation).isCloseTo(0, within(off));
            assertThat((band.high() - draws[DRAWS * 19 / 20]) / deviation).isCloseTo(0, within(off));
        }
    }

    /** The acts, and one more that is sure and of the first one's size. */
    private double[] draws(double[] weights, double[] chances) {
        double[] draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            draws[draw] = -weights[0] * Math.log(1 - random.nextDouble());
            for (int i = 0; i < weights.length; i++) {
                if (random.nextDouble() < chances[i]) {
                    draws[draw] -= weights[i] * Math.log(1 - random.nextDouble());
                }
            }
        }
        Arrays.sort(draws);
        return draws;
    }
}
