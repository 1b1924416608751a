package org.readout.app.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;

class PeriodStripTest {

    @Test
    void months_areWithoutGapsAndCountActsByTheirMiddle() {
        PeriodStrip strip = PeriodStrip.of(acts("2024-01-31", "2024-02-01", "2024-02-29", "2024-04-10"));

        assertThat(strip.bars())
                .extracting(PeriodStrip.Bar::period, PeriodStrip.Bar::acts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2024-01", 1),
                        org.assertj.core.groups.Tuple.tuple("2024-02", 2),
                        org.assertj.core.groups.Tuple.tuple("2024-03", 0),
                        org.assertj.core.groups.Tuple.tuple("2024-04", 1));
    }

    @Test
    void manyMonths_becomeYears() {
        PeriodStrip strip = PeriodStrip.of(acts("1999-12-31", "2024-04-10"));

        assertThat(strip.bars()).hasSize(26);
        assertThat(strip.bars().get(0).period()).isEqualTo("1999");
    }

    @Test
    void figure_leadsToEachPeriodAndMarksTheChosenOne() {
        PeriodStrip strip = PeriodStrip.of(acts("2024-01-31", "2024-02-01", "2025-02-01"));
        String svg = strip.figure("2024", period -> "/network?period=" + period).wide();

        assertThat(svg).contains("href=\"/network?period=2024-03\"", "Feb 2024: 1 event");
        assertThat(svg.split("class=\"period in\"", -1)).hasSize(12 + 1);
    }

    @Test
    void oneMonth_isNoStrip() {
        assertThat(PeriodStrip.of(acts("2024-01-31")).isWorthIt()).isFalse();
        assertThat(PeriodStrip.of(List.of()).isWorthIt()).isFalse();
    }

    private static List<Act> acts(String... days) {
        return Stream.of(days).map(LocalDate::parse).map(PeriodStripTest::act).toList();
    }

    private static Act act(LocalDate day) {
        return new Act(
                day.toString(),
                EventKind.of("ASSAULT"),
                QuadClass.MATERIAL_CONFLICT,
                10,
                List.of(),
                List.of(),
                day,
                day,
                1);
    }
}
