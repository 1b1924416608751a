package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Span;

class PastTimesTest {
    private static final DayRange PUBLISHED = new DayRange(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5));

    private static Detail detail(String sentence) {
        Excerpt words = new Excerpt(sentence, new Span(0, sentence.length()));
        return new Detail(
                Discrepancy.Kind.NUMBER,
                Set.of(),
                "people",
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                words,
                words);
    }

    @Test
    void year_isToldByTheWordBeforeIt() {
        assertThat(PastTimes.of(detail("Their war of 1998 left 900 dead"), PUBLISHED))
                .hasValueSatisfying(days -> assertThat(days.earliest()).isEqualTo(LocalDate.of(1998, 1, 1)));
    }

    @Test
    void toll_isNoYear() {
        assertThat(PastTimes.of(detail("The flood killed 2000 people"), PUBLISHED))
                .isEmpty();
    }

    @Test
    void earlierDeed_isNotTheReportsOwn() {
        assertThat(PastTimes.isOfAnEarlierDeed(detail("The group had hit the beach in an earlier attack.")))
                .isTrue();
        assertThat(PastTimes.isOfAnEarlierDeed(detail("It counted 45 jets, after 27 on the previous day.")))
                .isFalse();
        assertThat(PastTimes.isOfAnEarlierDeed(detail("Nine people were hurt earlier in the day.")))
                .isFalse();
    }
}
