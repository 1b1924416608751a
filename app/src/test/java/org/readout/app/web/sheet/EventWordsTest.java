package org.readout.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Period;
import org.readout.core.EventKind;

class EventWordsTest {
    @Test
    void window_isNamedByItsDays() {
        LocalDate monday = LocalDate.of(2025, 5, 5);

        assertThat(EventWords.window(Period.DAY, monday)).isEqualTo("5 May 2025");
        assertThat(EventWords.window(Period.WEEK, monday)).isEqualTo("the week of 5 May 2025");
        assertThat(EventWords.window(Period.MONTH, LocalDate.of(2025, 5, 1))).isEqualTo("May 2025");
    }

    @Test
    void kind_isInPlainWords() {
        assertThat(EventWords.type(EventKind.of("ASSAULT"))).isEqualTo("Attack");
        assertThat(EventWords.type(EventKind.of("ASSAULT", "aerial"))).isEqualTo("Attack from the air");
    }
}
