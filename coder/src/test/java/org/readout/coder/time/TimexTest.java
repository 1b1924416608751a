package org.readout.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The army shelled the port on Tuesday.            | 2024-08-07 | Tuesday        | 2024-08-06 | 2024-08-06 | 2024-08-06
                    Talks were held on Wednesday.                    | 2024-08-07 | Wednesday      | 2024-08-07 | 2024-08-07 | 2024-08-07
                    They met last Friday.                            | 2024-08-09 | last Friday    | 2024-08-02 | 2024-08-02 | 2024-08-02
                    The leader was killed last week.                 | 2024-08-07 | last week      | 2024-W31   | 2024-07-28 | 2024-08-03
                    It began earlier this month.                     | 2024-08-07 | earlier this month | 2024-08 | 2024-08-01 | 2024-08-31
                    The ministers met in November.                   | 2024-01-05 | November       | 2023-11    | 2023-11-01 | 2023-11-30
                    The deal was signed on Dec. 29.                  | 2024-01-05 | Dec. 29        | 2023-12-29 | 2023-12-29 | 2023-12-29
                    The deal was signed on 29 December 2023.         | 2024-01-05 | 29 December 2023 | 2023-12-29 | 2023-12-29 | 2023-12-29
                    The order of 2024-10-09 was lifted.              | 2024-10-20 | 2024-10-09     | 2024-10-09 | 2024-10-09 | 2024-10-09
                    The raid took place two days ago.                | 2024-03-01 | two days ago   | 2024-02-28 | 2024-02-28 | 2024-02-28
                    The war widened in the past six months.          | 2024-10-09 | the past six months | P6M  | 2024-04-09 | 2024-10-09
                    The convoy left in mid-December.                 | 2024-01-05 | mid-December   | 2023-12    | 2023-12-11 | 2023-12-20
                    The sale was stopped in early November.          | 2024-01-05 | early November | 2023-11    | 2023-11-01 | 2023-11-10
                    Rockets fell on New Year's Eve.                  | 2024-01-05 | New Year's Eve | 2023-12-31 | 2023-12-31 | 2023-12-31
                    The fighting of May 3-5 cost lives.              | 2024-06-01 | May 3-5        | 2024-05-03/2024-05-05 | 2024-05-03 | 2024-05-05
                    They fought in the spring of 2022.               | 2024-06-01 | the spring of 2022 | 2022-SP | 2022-03-01 | 2022-05-31
                    The border moved in the 1990s.                   | 2024-06-01 | the 1990s      | 199        | 1990-01-01 | 1999-12-31
                    It was quiet yesterday.                          | 2024-03-01 | yesterday      | 2024-02-29 | 2024-02-29 | 2024-02-29
                    They arrested him on Monday night.               | 2024-08-07 | Monday night   | 2024-08-05TNI | 2024-08-05 | 2024-08-05
                    The camp burned on the night of May 13.          | 2024-06-01 | the night of May 13 | 2024-05-13TNI | 2024-05-13 | 2024-05-13
                    """)
    void expression_resolvesAgainstPublication(
            String text, String published, String words, String value, String earliest, String latest) {
        assertThat(Texts.timexes(text, published)).singleElement().satisfies(timex -> {
            assertThat(timex.span().slice(text)).isEqualTo(words);
            assertThat(timex.value()).isEqualTo(value);
            assertThat(timex.earliest()).contains(LocalDate.parse(earliest));
            assertThat(timex.latest()).contains(LocalDate.parse(latest));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The truce lasted for two months.        | DURATION | P2M
                    A bomb was hidden for several weeks.    | DURATION | PXW
                    The six-month siege ended.              | DURATION | P6M
                    It took a year and a half of talks, for a year and a half.  | DURATION | P1.5Y
                    Patrols are sent every week.            | SET      | P1W
                    The call began at 10:30 a.m. sharp.     | TIME     | XXXX-XX-XXT10:30
                    """)
    void durationSetOrTime_hasValueButNoDay(String text, Timex.Type type, String value) {
        assertThat(Texts.timexes(text, "2024-10-09")).last().satisfies(timex -> {
            assertThat(timex.type()).isEqualTo(type);
            assertThat(timex.value()).isEqualTo(value);
            assertThat(timex.earliest()).isEmpty();
        });
    }

    /** A machine set to Egypt's Arabic writes numbers with other digits. */
    @Test
    void valuesHaveAsciiDigits_whateverTheMachineIsSetTo() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(String.format("%d", 5)).isNotEqualTo("5");
            assertThat(Texts.timexes("The leader was killed last week.", "2024-08-07"))
                    .singleElement()
                    .satisfies(timex -> assertThat(timex.value()).isEqualTo("2024-W31"));
            assertThat(Texts.timexes("The call began at 10:30 a.m. sharp.", "2024-10-09"))
                    .last()
                    .satisfies(timex -> assertThat(timex.value()).isEqualTo("XXXX-XX-XXT10:30"));
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void dayWithoutYear_staysUnknownWithoutPublication() {
        assertThat(Texts.timexes("The camp was shelled on August 6.", ""))
                .singleElement()
                .satisfies(timex -> {
                    assertThat(timex.value()).isEqualTo("XXXX-08-06");
                    assertThat(timex.earliest()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It began a day after the Hamas attack of October 7.  | 2023-10-07
                    Soldiers attacked a Hamas post on October 7.         | 2024-10-07
                    """)
    void wellKnownDay_keepsItsYearOnlyWhereTheEventIsNamed(String text, String value) {
        assertThat(Texts.timexes(text, "2024-11-28"))
                .last()
                .satisfies(timex -> assertThat(timex.value()).isEqualTo(value));
    }

    @Test
    void nextDay_isCountedFromTheDayBeforeItInTheParagraph() {
        String text = "Soldiers entered the town on May 3. They left the next day.";

        assertThat(Texts.timexes(text, "2024-06-01"))
                .last()
                .satisfies(timex -> assertThat(timex.value()).isEqualTo("2024-05-04"));
    }

    @Test
    void datesOfAHistory_areOfTheYearLastSpokenOf() {
        String text =
                "War broke out in September 1939. In June 1940 France fell. In December 1941 Japan attacked. In January Manila fell.";

        assertThat(Texts.timexes(text, "2009-12-19"))
                .last()
                .satisfies(timex -> assertThat(timex.value()).isEqualTo("1942-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Some 2,000 men may march on the capital.
                    The 30-year-old soldier had 1500 rounds.
                    Clause 5 was struck out.
                    """)
    void otherNumbersAndWords_areNoTimes(String text) {
        assertThat(Texts.timexes(text, "2024-06-01")).isEmpty();
    }
}
