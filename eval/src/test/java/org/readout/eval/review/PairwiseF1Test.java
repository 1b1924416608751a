package org.readout.eval.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairwiseF1Test {
    private static final Optional<String> NOTHING = Optional.empty();

    @Test
    void everyPairOfReviewers_counts() {
        Optional<Double> f1 = PairwiseF1.of(List.of(
                Map.of("Ada", Optional.of("AID"), "Ben", Optional.of("AID"), "Cai", Optional.of("COERCE")),
                Map.of("Ada", NOTHING, "Ben", Optional.of("AID")),
                Map.of("Ada", NOTHING, "Ben", NOTHING),
                Map.of("Ada", Optional.of("AID"))));

        // 2 of 6 labels in pairs match in the first unit, none of 1 in the second
        assertThat(f1.orElseThrow()).isCloseTo(2.0 / 7, within(1e-12));
    }

    @Test
    void noLabelToCompare_isAbsent() {
        assertThat(PairwiseF1.of(List.of(Map.of("Ada", Optional.of("AID"))))).isEmpty();
    }
}
