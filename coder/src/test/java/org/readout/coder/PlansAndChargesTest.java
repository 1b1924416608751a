package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.Status;

/** What was only plotted, charged or said to have been possible, and who says so. */
final class PlansAndChargesTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Officers have disrupted a plot to assassinate the Chadian ambassador to Sudan, officials said. | assassinate | NEGATED
                    A teacher suspected of plotting a suicide attack on the Chadian parliament waived his rights. | attack | POSSIBLE
                    He hired a Sudanese smuggler to carry out the attack with explosives on a Chadian restaurant. | attack | POSSIBLE
                    France has been involved in planning for a withdrawal of the peacekeepers from Chad. | withdrawal | EXPECTED
                    The president called ministers to discuss the attack on the army post. | attack | OCCURRED
                    The rebels would have shelled the Chadian town if the talks had failed. | shelled | NEGATED
                    But for the rain, the rebels would have shelled the Chadian town. | shelled | NEGATED
                    Otherwise the rebels would have shelled the Chadian town. | shelled | NEGATED
                    The minister said that by Friday Chad would have withdrawn its troops from Sudan. | withdrawn | EXPECTED
                    According to the newspaper, Chadian rebels would have killed five Sudanese soldiers. | killed | POSSIBLE
                    On seizing the airport, the Chadian rebels vowed to march on the Sudanese capital. | seizing | OCCURRED
                    The Chadian rebels were bent on seizing the Sudanese capital. | seizing | POSSIBLE
                    It is right to have expelled the Chadian envoy, the minister said. | expelled | OCCURRED
                    Chad should have withdrawn its troops from Sudan, the envoy said. | withdrawn | NEGATED
                    The quarrel prompted Chad to expel the Sudanese ambassador. | expel | OCCURRED
                    The rebels will free two soldiers, who were captured by the rebels in May. | captured | OCCURRED
                    The militants attempted to storm a Somali hotel and fired on people at the beach. | storm | OCCURRED
                    Armenians are trying to leave despite the fact that Azerbaijan urges them to stay. | urge | OCCURRED
                    """)
    void whatIsOnlyPlanned_didNotHappen(String text, String trigger, Status status) {
        assertThat(mentions(text, trigger)).extracting(EventMention::status).containsOnly(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The group launched frequent raids aimed at overthrowing the government of Chad. | overthrowing
                    Orbis News reported that the plot involved bombing the Sudanese embassy in Chad. | bombing
                    The guard said it would be easier to kill the Chadian ambassador. | kill
                    """)
    void aimOfNobodyNamed_isNoAct(String text, String trigger) {
        assertThat(mentions(text, trigger)).noneMatch(m -> m.status() == Status.OCCURRED);
    }

    @Test
    void whatIsTalkedAbout_withoutWhoWouldDoIt_isNoAct() {
        assertThat(mentions(
                        "The envoy will speak with leaders in the region about the release of the 20 captives.",
                        "release"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Musa Keita was accused of the murder of two priests in Gao. | murder | ?
                    Two officers have been charged with the bombing of a market in Gao. | bombing | ?
                    They were charged with attacking an army barracks in Gao. | attacking | ?
                    A leading politician has been told that she will be charged with killing a judge. | killing | ?
                    The minister refuses to stop saying that Chad bombed the market. | bombed | The minister
                    """)
    void charge_isOfWhoMakesIt(String text, String trigger, String expected) {
        assertThat(sources(text, trigger)).containsExactly(expected);
    }

    @Test
    void charge_endsWithItsClause() {
        assertThat(sources(
                        "A teacher suspected of plotting a suicide attack on the Chadian parliament waived his right to a"
                                + " hearing on Tuesday.",
                        "waived"))
                .isEmpty();
    }

    @Test
    void whoIsTold_isNoSource() {
        assertThat(sources("Amina Haroun told she will face criminal charges over the killing of a judge", "charges"))
                .containsExactly("?");
    }

    @Test
    void datelineWithColon_isNoSource() {
        assertThat(sources(
                        "MOGADISHU: A bomber crashed into a gate outside a hotel in the centre of the Somali capital on"
                                + " Wednesday, killing 15 people, police said.",
                        "killing"))
                .containsExactly("police");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    An attack staged by rebels on Tuesday morning in a rural part of Gao left six soldiers dead. | attack | 2024-08-06
                    They were charged with attacking an army barracks in Gao on April 22. | attacking | 2024-04-22
                    """)
    void participleAndCharge_leaveTheDateToTheAct(String text, String trigger, String day) {
        assertThat(mentions(text, trigger))
                .flatExtracting(
                        m -> m.date().flatMap(d -> d.earliest()).stream().toList())
                .extracting(Object::toString)
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    An attack staged by rebels on Tuesday in a rural part of Gao in Mali left six soldiers dead. | attack | Gao
                    The Chadian envoy went to Mexico last year. | went | Mexico
                    """)
    void place_isThatOfTheParticiple_andTheStateBeforeItsCapital(String text, String trigger, String place) {
        assertThat(mentions(text, trigger))
                .flatExtracting(m -> m.place().map(Place::name).stream().toList())
                .containsExactly(place);
    }

    @Test
    void nameThatGoesOn_liesWhereTheRestLies() {
        assertThat(mentions(
                        "American prosecutors filed a complaint in the Southern District of New York against two Israeli traders.",
                        "filed"))
                .flatExtracting(m -> m.place().flatMap(Place::country).stream().toList())
                .containsExactly("USA");
    }

    @Test
    void overAfterAVerbThatHasItsOwnObject_isABound() {
        assertThat(mentions("Gunmen took over 30 Sudanese soldiers hostage.", "took"))
                .flatExtracting(EventMention::quantities)
                .extracting(Quantity::bound)
                .containsOnly(Quantity.Bound.MORE_THAN);
    }

    @Test
    void particleOfAVerb_isNoBound() {
        assertThat(mentions("The United States will hand over five Taliban leaders to Qatar.", "hand"))
                .flatExtracting(EventMention::quantities)
                .extracting(Quantity::bound)
                .containsOnly(Quantity.Bound.EXACT);
    }
}
