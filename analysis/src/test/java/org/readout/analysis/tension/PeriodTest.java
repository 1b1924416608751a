package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void week_startsOnMondayAndBelongsToTheIsoYear() {
        LocalDate newYear = LocalDate.parse("2025-01-01");

        assertThat(Period.WEEK.start(newYear)).isEqualTo("2024-12-30");
        assertThat(Period.WEEK.label(Period.WEEK.start(newYear))).isEqualTo("2025-W01");
        assertThat(Period.WEEK.next(LocalDate.parse("2024-12-30"))).isEqualTo("2025-01-06");
    }

    @Test
    void month_isACalendarMonth() {
        assertThat(Period.MONTH.start(LocalDate.parse("2024-02-29"))).isEqualTo("2024-02-01");
        assertThat(Period.MONTH.label(LocalDate.parse("2024-02-01"))).isEqualTo("2024-02");
        assertThat(Period.MONTH.next(LocalDate.parse("2024-02-01"))).isEqualTo("2024-03-01");
    }

    @Test
    void fittingPeriod_growsWithTheSpan() {
        LocalDate first = LocalDate.parse("2024-01-01");

        assertThat(Period.fitting(first, first.plusDays(10))).isEqualTo(Period.DAY);
        assertThat(Period.fitting(first, first.plusDays(200))).isEqualTo(Period.WEEK);
        assertThat(Period.fitting(first, first.plusYears(9))).isEqualTo(Period.MONTH);
    }
}
