package org.readout.eval.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.eval.escalation.ChanceScores.Forecast;

class ChanceScoresTest {
    @Test
    void scores_areThoseOfTheDefinitions() {
        ChanceScores scores =
                ChanceScores.of(List.of(new Forecast(0.8, true), new Forecast(0.4, false), new Forecast(0.4, true)));

        assertThat(scores.brier()).isCloseTo((0.04 + 0.16 + 0.36) / 3, within(1e-12));
        assertThat(scores.log()).isCloseTo(-(Math.log(0.8) + Math.log(0.6) + Math.log(0.4)) / 3, within(1e-12));
        assertThat(scores.auc()).isEqualTo(0.75);
    }

    @Test
    void constantForecast_ranksNothing() {
        ChanceScores scores = ChanceScores.of(List.of(new Forecast(0.5, true), new Forecast(0.5, false)));

        assertThat(scores.auc()).isEqualTo(0.5);
    }

    @Test
    void reliability_hasTenthsOfEqualSize() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            forecasts.add(new Forecast(i / 1000.0, i % 1000 < i / 1000.0 * 500));
        }

        List<ChanceScores.Bin> bins = ChanceScores.reliability(forecasts);

        assertThat(bins).hasSize(10).allMatch(b -> b.cases() == 100);
        assertThat(bins.get(9).meanChance()).isCloseTo(0.9495, within(1e-9));
    }

    @Test
    void perfectCalibration_hasNoError() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            forecasts.add(new Forecast(0.2, i % 5 == 0));
        }

        assertThat(ChanceScores.of(forecasts).calibration()).isCloseTo(0, within(1e-9));
    }
}
