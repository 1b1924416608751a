package org.readout.eval.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff, Computing Krippendorff's alpha-reliability (2011), sections A, B and C. */
class AlphaTest {
    @Test
    void twoCodersBinary_isAsPublished() {
        assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0").alpha()).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void twoCodersNominal_isAsPublished() {
        assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d").alpha())
                .isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourCodersWithMissingValues_isAsPublished() {
        Alpha alpha = alpha(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");

        assertThat(alpha.alpha()).isCloseTo(0.743, within(0.0005));
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.values()).isEqualTo(40);
        assertThat(alpha.low()).isLessThan(0.743).isGreaterThan(0.3);
        assertThat(alpha.high()).isGreaterThan(0.743).isLessThanOrEqualTo(1);
    }

    @Test
    void perfectAgreement_isOne() {
        assertThat(alpha("a b a", "a b a")).isEqualTo(new Alpha(1, 1, 1, 3, 6));
    }

    @Test
    void nothingToCompare_isAbsent() {
        assertThat(Alpha.nominal(List.of(List.of("a"), List.of()))).isEmpty();
        assertThat(Alpha.nominal(List.of(List.of("a", "a"), List.of("a", "a")))).isEmpty();
    }

    private static Alpha alpha(String... coders) {
        List<List<String>> units = new ArrayList<>();
        for (String coder : coders) {
            List<String> values = Arrays.asList(coder.split(" "));
            for (int i = 0; i < values.size(); i++) {
                if (units.size() <= i) {
                    units.add(new ArrayList<>());
                }
                if (!values.get(i).equals(".")) {
                    units.get(i).add(values.get(i));
                }
            }
        }
        return Alpha.nominal(units).orElseThrow();
    }
}
