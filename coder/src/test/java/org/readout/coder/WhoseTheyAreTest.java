package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries of parties that their words tell in a roundabout way, and what is no party at all. */
final class WhoseTheyAreTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A colonel loyal to Nicolás Maduro had been shot in the neck.|shot|VEN",
                "Kenya is fighting Yemen-based rebels.|fighting|YEM"
            })
    void loyaltyAndBase_tellWhoseTheyAre(String text, String trigger, String expected) {
        assertThat(mentions(text, trigger))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).containsExactly(expected));
    }

    @Test
    void partOfTheAmericas_isNotTheUnitedStates() {
        assertThat(mentions(
                        "Peru's president announced the recall of her ambassador to Mexico, citing the support that the North American country has given to Pedro Castillo.",
                        "support"))
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("USA"));
    }

    @Test
    void fights_areNobody() {
        assertThat(mentions("Street fights have taken place on July 22 in Tripoli, killing 13 people.", "killing"))
                .allSatisfy(m -> assertThat(m.actors()).isEmpty());
    }

    @Test
    void whoReportsPeopleKilled_didNotKillThem() {
        assertThat(mentions(
                        "Human Rights Watch has reported a number of locals killed, some of whom the terrorists had beheaded.",
                        "killed"))
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("NGO"));
    }
}
