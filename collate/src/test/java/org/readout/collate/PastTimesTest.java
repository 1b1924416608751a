package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import org.readout.core.Span;

class PastTimesTest {
    private static final DayRange PUBLISHED = new DayRange(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5));

    /** @param number words of the sentence */
    private static boolean isEarlier(String sentence, String number) {
        int start = 50 + sentence.indexOf(number);
        Detail whole = detail(sentence);
        Excerpt words = new Excerpt(sentence, new Span(50, 50 + sentence.length()));
        Quantity amount = new Quantity(
                OptionalDouble.of(9),
                "people",
                Optional.of("killed"),
                Quantity.Bound.EXACT,
                new Excerpt(number, new Span(start, start + number.length())),
                false);
        return PastTimes.isOfAnEarlierDeed(new Detail(
                whole.field(),
                Set.of(),
                "people",
                Optional.of(amount),
                false,
                Optional.empty(),
                List.of(),
                words,
                words));
    }

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
    void yearsOfAWar_areNotThePresent() {
        assertThat(PastTimes.of(detail("Their 1998-99 war left 900 dead"), PUBLISHED))
                .hasValueSatisfying(days -> assertThat(days.earliest()).isEqualTo(LocalDate.of(1998, 1, 1)));
    }

    @Test
    void lastAttack_isAnEarlierOne_alsoOverAParticiple() {
        assertThat(isEarlier("The last suicide attack took place in a mosque in May, leaving 30 dead.", "30"))
                .isTrue();
        assertThat(isEarlier("The attack took place in a mosque in May, leaving 30 dead.", "30"))
                .isFalse();
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

    @Test
    void earlierDeed_isThatOfANumberInItsClause() {
        assertThat(isEarlier("In an earlier attack, rebels killed nine soldiers.", "nine soldiers"))
                .isTrue();
        assertThat(isEarlier("It came after an earlier attack that claimed nine lives.", "nine lives"))
                .isTrue();
        assertThat(isEarlier("Rebels killed nine soldiers, he said, in an earlier attack.", "nine soldiers"))
                .isTrue();
        assertThat(isEarlier("Rebels killed 30 soldiers, the army said, a week after a similar attack.", "30 soldiers"))
                .isFalse();
        assertThat(isEarlier("After an earlier attack, rebels killed 30 soldiers.", "30 soldiers"))
                .isFalse();
        assertThat(isEarlier("Rebels killed 30 soldiers, and a separate group fled.", "30 soldiers"))
                .isFalse();
    }

    @Test
    void deedAfterWhichTheReportsOwnCame_isEarlier() {
        assertThat(isEarlier(
                        "The raid came about a week after a deadly attack on a school that killed nine pupils.",
                        "nine pupils"))
                .isTrue();
        assertThat(isEarlier(
                        "Crowds gathered a day after an attack on a school that killed nine pupils.", "nine pupils"))
                .isFalse();
    }
}
