package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final int[] CLASSES = {10, 10, 10};

    /** The true one of five rows is the one with the largest first feature; the others are noise. */
    private static List<Case> cases() {
        Random random = new Random(5);
        List<Case> cases = new ArrayList<>();
        for (int c = 0; c < 400; c++) {
            byte[] bins = new byte[15];
            for (int row = 0; row < 5; row++) {
                bins[3 * row] = (byte) (row == 0 ? 9 : random.nextInt(9));
                bins[3 * row + 1] = (byte) random.nextInt(10);
                bins[3 * row + 2] = (byte) random.nextInt(10);
            }
            cases.add(new Case(bins, new float[5], 1));
        }
        return cases;
    }

    @Test
    void tellingFeature_isLearned() {
        BoostedTrees trees = new Boosting(cases(), CLASSES).fit(1);

        assertThat(trees.score(new byte[] {9, 4, 4})).isGreaterThan(trees.score(new byte[] {5, 4, 4}) + 1);
    }

    @Test
    void explanation_sumsToTheScore() {
        BoostedTrees trees = new Boosting(cases(), CLASSES).fit(1);
        byte[] row = {9, 2, 7};
        float[] byFeature = trees.explain(row);
        float sum = 0;
        for (float part : byFeature) {
            sum += part;
        }

        assertThat(sum).isCloseTo(trees.score(row), within(1e-3f));
        assertThat(byFeature[0]).isGreaterThan(Math.abs(byFeature[1]) + Math.abs(byFeature[2]));
    }

    @Test
    void sameSeed_givesTheSameTrees() {
        byte[] row = {6, 1, 3};

        assertThat(new Boosting(cases(), CLASSES).fit(9).score(row))
                .isEqualTo(new Boosting(cases(), CLASSES).fit(9).score(row));
    }

    @Test
    void bins_keepZeroApartAndOrderTheRest() {
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(new float[] {i < 900 ? 0 : i});
        }
        Bins bins = new Bins(rows);

        assertThat(bins.of(0, 0)).isLessThan(bins.of(0, 901));
        assertThat(bins.of(0, 905)).isLessThan(bins.of(0, 990));
        assertThat(bins.classes(0)).isGreaterThan(40);
    }
}
