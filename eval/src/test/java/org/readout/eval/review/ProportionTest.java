package org.readout.eval.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.eval.review.Proportion.Item;

class ProportionTest {
    /** Limits as SciPy's {@code beta.ppf} gives them. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.3085",
        "10, 10, 0.6915, 1",
        "5, 10, 0.1871, 0.8129",
        "4, 10, 0.1216, 0.7376",
        "1, 20, 0.0013, 0.2487",
        "81, 263, 0.2527, 0.3676"
    })
    void simpleSample_hasTheLimitsOfClopperAndPearson(int right, int n, double low, double high) {
        Proportion proportion = Proportion.of(items("all", 3, right, n));

        assertThat(proportion.share()).isCloseTo((double) right / n, within(1e-12));
        assertThat(proportion.low()).isCloseTo(low, within(0.00006));
        assertThat(proportion.high()).isCloseTo(high, within(0.00006));
        assertThat(proportion.sampled()).isEqualTo(n);
    }

    @Test
    void strata_countByWhatTheyStandFor() {
        List<Item> sample = new ArrayList<>(items("common", 9, 9, 10));
        sample.addAll(items("rare", 1, 1, 10));

        Proportion proportion = Proportion.of(sample);

        assertThat(proportion.share()).isCloseTo(0.82, within(1e-12));
        // variance 0.9² · 0.09/9 + 0.1² · 0.09/9 = 0.0082, effective size 0.82 · 0.18 / 0.0082 = 18, by t 17.865;
        // limits by SciPy
        assertThat(proportion.low()).isCloseTo(0.56937, within(0.00002));
        assertThat(proportion.high()).isCloseTo(0.95824, within(0.00002));
    }

    @Test
    void strataOfOneItem_tellTheirVarianceTogether() {
        List<Item> sample = new ArrayList<>(items("a", 4, 1, 1));
        sample.addAll(items("b", 4, 0, 1));
        sample.addAll(items("c", 4, 1, 1));

        assertThat(Proportion.of(sample).low()).isLessThan(0.15);
        assertThat(Proportion.of(sample).high()).isGreaterThan(0.95);
    }

    @Test
    void domain_isAboutItsOwnItemsAlone() {
        List<Item> sample = new ArrayList<>(items("all", 1, 4, 10));
        for (int i = 0; i < 50; i++) {
            sample.add(new Item("all", 1, false, 1));
        }

        assertThat(Proportion.of(sample)).isEqualTo(Proportion.of(items("all", 1, 4, 10)));
        assertThat(Proportion.of(List.of(new Item("all", 1, false, 1))).share()).isNaN();
    }

    @Test
    void stratifiedInterval_coversTheTruthInNearlyAllSamples() {
        Random random = new Random(5);
        int covered = 0;
        int runs = 2_000;
        for (int run = 0; run < runs; run++) {
            List<Item> sample = new ArrayList<>();
            stratum(sample, "a", 8, 20, 0.9, random);
            stratum(sample, "b", 3, 10, 0.6, random);
            stratum(sample, "c", 1, 10, 0.2, random);
            double truth = (8 * 20 * 0.9 + 3 * 10 * 0.6 + 10 * 0.2) / (160 + 30 + 10);
            Proportion proportion = Proportion.of(sample);
            covered += proportion.low() <= truth && truth <= proportion.high() ? 1 : 0;
        }

        // at least 95 % is claimed; 2,000 runs have a standard error of 0.5 points
        assertThat((double) covered / runs).isGreaterThan(0.935);
    }

    private static void stratum(List<Item> sample, String name, double weight, int n, double share, Random random) {
        for (int i = 0; i < n; i++) {
            sample.add(new Item(name, weight, true, random.nextDouble() < share ? 1 : 0));
        }
    }

    private static List<Item> items(String stratum, double weight, int right, int n) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            items.add(new Item(stratum, weight, true, i < right ? 1 : 0));
        }
        return items;
    }
}
