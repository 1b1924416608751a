package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Test
    void precisionIsOverCoded_recallOverGold() {
        tally.add(true, true, true);
        tally.add(true, true, false);
        tally.add(false, true, true);
        tally.add(true, false, true);
        tally.add(false, true, true);

        tally.into(figures, "x");

        assertThat(figures)
                .containsEntry("x_precision", 25.0)
                .containsEntry("x_recall", 33.3)
                .containsEntry("x_gold", 3)
                .containsEntry("x_coded", 4);
    }

    @Test
    void nothingCounted_isZero() {
        tally.into(figures, "x");

        assertThat(figures).containsEntry("x_precision", 0.0).containsEntry("x_recall", 0.0);
    }

    @Test
    void recallAlone_hasNoPrecision() {
        tally.add(true, true, true);

        tally.recallInto(figures, "x");

        assertThat(figures).containsOnlyKeys("x_recall", "x_gold");
    }
}
