package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Document;
import org.readout.core.Quantity;
import org.readout.core.Status;

/** Figures whose noun stands before them, and what a statement about somebody's part in a deed says of the deed. */
final class TollDetailsTest extends CoderFixture {
    private List<Detail> details(String text, Kind field) {
        return coded(Document.ofText("test.txt", text)).details().stream()
                .filter(d -> d.field() == field)
                .toList();
    }

    private List<Quantity> counts(String text) {
        return details(text, Kind.NUMBER).stream()
                .map(d -> d.amount().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll rose to 65.                                                            | 65 | killed",
                "The ministry revised the number of deaths reported in the attack from 48 to 34.       | 34 | killed",
                "The mayor lowered the toll of the flood to 34 from 48.                                | 34 | killed",
                "The authorities have revised the death toll from the blast in the capital to 34, not 48. | 34 | killed",
                "The army had put the death toll from that attack at 15.                               | 15 | killed",
                "Officials said the number of wounded had reached 120.                                 | 120 | injured"
            })
    void figureAfterItsNoun_isAToll_andTheOneItReplacesIsNone(String text, double number, String fate) {
        assertThat(counts(text)).singleElement().satisfies(q -> {
            assertThat(q.value()).hasValue(number);
            assertThat(q.of()).contains(fate);
            assertThat(q.unit()).isEqualTo("people");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The death toll from the earthquake in Nepal, whose magnitude was 7.8, has risen.",
                "The war took a heavy toll on the currency, which fell to 1,200.",
                "The war took a heavy toll on the budget of 1,200.",
                "The population of the atoll rose to 600."
            })
    void figureOfAnotherThing_isNoToll(String text) {
        assertThat(counts(text)).noneMatch(q -> q.of().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The number of dead rose to 40 and the number of houses destroyed to 900.",
                "The death toll rose to 40 and the school fund to 900.",
                "The attack took the death toll to 40."
            })
    void tollBeforeAnotherFigure_isTheOnlyOne(String text) {
        assertThat(counts(text))
                .filteredOn(q -> q.of().isPresent())
                .singleElement()
                .satisfies(q -> assertThat(q.value()).hasValue(40));
    }

    @Test
    void whoRevisesAToll_givesIt() {
        assertThat(details("The health ministry revised the death toll to 34.", Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.attribution()).isNotEmpty());
    }

    @Test
    void bodiesIdentifiedSoFar_andTheFirstOfTheDead_areNoToll() {
        assertThat(counts("Five bodies have already been identified.")).isEmpty();
        assertThat(counts("Bricks had killed the first two men.")).isEmpty();
    }

    @Test
    void dayAfterTheCounted_isNotCounted() {
        assertThat(counts("A bombing killed scores of people Wednesday at a school."))
                .singleElement()
                .satisfies(q -> assertThat(q.unit()).isEqualTo("people"));
    }

    @Test
    void whoDeniesAPartInADeed_neitherDeniesNorTellsIt() {
        String text = "The rebels denied involvement in the bombing that killed 20 people at the harbour.";

        assertThat(details(text, Kind.OCCURRENCE)).isNotEmpty().allSatisfy(d -> {
            assertThat(d.denied()).isFalse();
            assertThat(d.attribution()).isEmpty();
        });
        assertThat(details(text, Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.attribution()).isEmpty());
        assertThat(details(text, Kind.RESPONSIBILITY)).anyMatch(Detail::denied);
    }

    @Test
    void suicideBomber_isNoAircraft_andHisVestNoMine() {
        assertThat(details("A suicide bomber killed nine people at the college.", Kind.CAUSE))
                .isEmpty();
        assertThat(details("Attackers wearing suicide bomb vests stormed the college.", Kind.CAUSE))
                .isEmpty();
    }

    @Test
    void reportThatWasWrong_isDenied() {
        String text = "A report of a bomb killing 18 people on Tuesday in the city was wrong, police said.";

        assertThat(coded(Document.ofText("test.txt", text)).mentions())
                .isNotEmpty()
                .allMatch(m -> m.status() == Status.DENIED);
    }

    @Test
    void placesOfASentence_haveTheirPoints() {
        assertThat(details("Nine people were killed in Nairobi on Monday.", Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.where()).hasSize(1));
        for (String said : List.of(
                "At a briefing in Nairobi, the ministry said that the blast killed nine people.",
                "The blast at the market killed nine people, a spokesman in Nairobi said.")) {
            assertThat(details(said, Kind.NUMBER))
                    .as(said)
                    .singleElement()
                    .satisfies(d -> assertThat(d.where()).isEmpty());
        }
        assertThat(details("Nine people were killed on Monday, Nairobi said.", Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.where()).isEmpty());
    }
}
