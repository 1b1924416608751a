package org.readout.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueAxisTest {
    @Test
    void ticks_areRoundAndNotTooMany() {
        assertThat(ValueAxis.ticks(10, 5)).containsExactly(2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(ValueAxis.ticks(0.7, 3)).hasSizeLessThanOrEqualTo(3).isNotEmpty();
        assertThat(ValueAxis.ticks(1234, 4)).containsExactly(500.0, 1000.0);
        assertThat(ValueAxis.ticks(0, 5)).isEmpty();
        assertThat(ValueAxis.ticks(9, 0)).isEmpty();
    }
}
