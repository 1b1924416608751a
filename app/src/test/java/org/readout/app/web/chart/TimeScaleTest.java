package org.readout.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {
    private static final LocalDate START = LocalDate.parse("2024-02-27");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 9, 31, 92, 366, 1000, 9000, 36_525})
    void ticks_areOnTheScaleAndApart(long days) {
        for (double width : new double[] {342, 942}) {
            TimeScale scale = new TimeScale(START, START.plusDays(days - 1), 9, 9 + width);
            List<TimeScale.Tick> ticks = scale.ticks();
            for (int i = 0; i < ticks.size(); i++) {
                assertThat(ticks.get(i).x()).isBetween(9.0, 9 + width);
                if (i > 0) {
                    assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(55);
                }
            }
            assertThat(scale.days()).isEqualTo(days);
        }
    }

    @Test
    void aDay_reachesToTheNext() {
        TimeScale scale = new TimeScale(START, START.plusDays(3), 0, 40);

        assertThat(scale.start(START)).isZero();
        assertThat(scale.end(START)).isCloseTo(scale.start(START.plusDays(1)), within(1e-9));
        assertThat(scale.end(START.plusDays(3))).isCloseTo(40, within(1e-9));
        assertThat(scale.within(scale.start(START.minusDays(5)))).isZero();
    }
}
