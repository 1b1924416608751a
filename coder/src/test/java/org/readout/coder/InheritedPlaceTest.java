package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;
import org.readout.core.Place;

/** Where acts take place that do not say so at their own words. */
final class InheritedPlaceTest extends CoderFixture {
    private static final String INHERITED = "rule:inherited-place";

    private EventMention mention(String text, String trigger) {
        return mentions(text, trigger).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels bombed a market in Goma on Monday. France condemned the bombing by the rebels. | bombing
                    Rebels attacked soldiers in Goma on Monday. Police killed two rebels there. | killed
                    """)
    void actThatTakesUpOneBefore_takesOverItsPlace_withoutWords(String text, String trigger) {
        EventMention mention = mention(text, trigger);
        assertThat(mention.place().map(Place::name)).contains("Goma");
        assertThat(mention.place().flatMap(Place::source)).isEmpty();
        assertThat(mention.decidedBy()).contains(INHERITED);
    }

    @Test
    void wordsAndOtherDeeds_takeOverNoPlace() {
        assertThat(mention("Rebels bombed a market in Goma on Monday. France urged Rwanda to withdraw.", "urged")
                        .place())
                .isEmpty();
        assertThat(coded("Rebels bombed a market in Goma on Monday.\n\nPolice arrested three activists.")
                        .mentions())
                .filteredOn(m -> m.decidedBy().contains(INHERITED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Protesters broke into the residence of the president in Dhaka. | broke into | Dhaka
                    Thousands of people marched through Lima to demand that the president resign. | demand | Lima
                    """)
    void placeOfTheClauseAround_isTheActs_withItsWords(String text, String trigger, String place) {
        EventMention mention = mention(text, trigger);
        assertThat(mention.place().map(Place::name)).contains(place);
        assertThat(mention.decidedBy()).doesNotContain(INHERITED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The army attacked fighters supported by the government in Tehran.         | attacked
                    Israel bombed a group that trained in Lebanon.                            | bombed
                    France deported a cleric who had preached in Algiers.                     | deported
                    Russia took Ukraine to court over the gas.                                | took
                    A man was arrested in Spain after killing two policemen.                  | killing
                    """)
    void placeOfAnotherClause_isNotTheActs(String text, String trigger) {
        assertThat(mentions(text, trigger))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.place()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Soldiers fired at people who had gathered in Goma.    | fired   | Goma
                    Israel bombed fighters sheltering in Tyre.            | bombed  | Tyre
                    Soldiers took Goma from the rebels.                   | took    | Goma
                    """)
    void placeWhereSomebodyIsMet_isTheActs(String text, String trigger, String place) {
        assertThat(mention(text, trigger).place().map(Place::name)).contains(place);
    }

    @Test
    void attackWhoseVictimsAreAllOfAnotherState_takesOverNoPlace() {
        assertThat(mentions(
                        "Israel bombed a village in Lebanon on Monday. More than 1,200 Israelis were killed in the attack that began the war.",
                        "killed"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.decidedBy()).doesNotContain(INHERITED));
    }
}
