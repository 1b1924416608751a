package org.readout.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.Published;

final class PublicationInferenceTest {

    private static Optional<Published> infer(String text) {
        return TemporalReader.read(Texts.untagged(text), Optional.empty()).published();
    }

    @Test
    void datelineWithYear_isTheDate() {
        assertThat(infer("PORT SUDAN, May 12, 2023 (Agency) - The army said it had taken the bridge."))
                .hasValueSatisfying(published -> {
                    assertThat(published.earliest()).isEqualTo(LocalDate.of(2023, 5, 12));
                    assertThat(published.isOneDay()).isTrue();
                    assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
                    assertThat(published.why()).contains("May 12, 2023");
                });
    }

    @Test
    void datelineWithoutYear_isDatedByALandmarkAndItsWeekday() {
        String text =
                "KHARTOUM, May 23 (Agency) - The truce in Sudan began late on Monday.\n\nThousands have fled since April 15. It held on Tuesday.";

        assertThat(infer(text).map(Published::earliest)).contains(LocalDate.of(2023, 5, 23));
    }

    @Test
    void givenDate_isNeverReplaced() {
        Optional<Published> given = Texts.given("2024-01-01");

        assertThat(TemporalReader.read(Texts.untagged("ROME, May 12, 2023 (Agency) - Talks began."), given)
                        .published())
                .isEqualTo(given);
    }

    @Test
    void textWithoutAYear_hasNoDate() {
        assertThat(infer("The minister resigned on Tuesday. He had been appointed last week."))
                .isEmpty();
        assertThat(infer("Soldiers crossed the river on August 6, witnesses said on Thursday."))
                .isEmpty();
    }

    @Test
    void daysOfAWarCountedBesideIt_fixTheYear() {
        String text =
                "The leader was killed on July 31.\n\nOfficials said on Thursday that talks would go on.\n\nMarch in the capital: Day 337 of the Gaza war";

        assertThat(infer(text)).hasValueSatisfying(published -> {
            assertThat(published.earliest()).isEqualTo(LocalDate.of(2024, 8, 8));
            assertThat(published.latest()).isBefore(LocalDate.of(2024, 9, 1));
        });
    }
}
