package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.core.EventMention;

/** Who does an act and whom it is towards, where the nearest party is the wrong one. */
final class NearestPartiesTest extends CoderFixture {
    @Test
    void participleBehindAComma_hasTheSubjectOfTheClauseAbove() {
        String text = "Iran's foreign ministry criticised Pakistan's government, accusing it of sheltering gunmen.";
        assertThat(mentions(text, "accusing"))
                .allSatisfy(m -> assertThat(countries(m.actors())).containsExactly("IRN"));
        assertThat(mentions(text, "sheltering"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.actors())).containsExactly("PAK"));
    }

    @Test
    void subjectOfATemporalClause_isNotThatOfTheClauseAbove() {
        assertThat(mentions(
                        "In May, Colombia suspended negotiations a day after a Venezuelan army raid killed two policemen.",
                        "killed"))
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("COL"));
    }

    @Test
    void warningThatOnesOwnGovernmentWillAct_isNotTowardsIt() {
        assertThat(mentions(
                        "President Ferdinand Marcos warned China that his government would respond to any attack.",
                        "warned"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).doesNotContain("PHL"));
    }

    @Test
    void whoCondemnsADeed_doesNotCondemnHisOwnSide() {
        assertThat(mentions(
                        "Serbia's army killed a Kosovo police officer on Monday. Serbia's president condemned the killing of the officer.",
                        "condemned"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).doesNotContain("SRB"));
    }

    @Test
    void attackThatSomebodySupports_isNotHis() {
        assertThat(mentions(
                        "The raid on Mali's army was condemned by Chad and reported by the police of Togo.", "raid"))
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("TCD", "TGO"));
    }

    @Test
    void officeTakenWithinAState_isOfThatState() {
        EventMention dismissal = mentions(
                        "Kenya's police fly to Haiti this week, Kenya's president said. Kenya and Haiti signed a pact. Haitian and Kenyan officers met. Haiti's council"
                                + " dismissed the prime minister on Sunday.",
                        "dismissed")
                .get(0);
        assertThat(countries(dismissal.recipients())).containsExactly("HTI");
    }

    @Test
    void placeOfTalks_saysNothingOfWhoseTheDelegatesAre() {
        assertThat(mentions("Rebels held talks with Congo's government in Doha on Monday.", "talks"))
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("QAT"));
    }

    @Test
    void thosePresentAbroad_doNotMakeTheTextOneOnTheirState() {
        EventMention arrest = mentions(
                        "French troops left Burkina Faso's capital on Monday. French soldiers and the French ambassador had been told to go. The police arrested"
                                + " forty people in Ouagadougou.",
                        "arrested")
                .get(0);
        assertThat(countries(arrest.actors())).containsExactly("BFA");
    }

    @Test
    void powerThatIsSeized_isThatOfTheState() {
        EventMention coup = mentions("Soldiers in Gabon seized power on Wednesday.", "seized")
                .get(0);
        assertThat(countries(coup.recipients())).containsExactly("GAB");
    }

    @Test
    void soldiersBesideThoseOfANamedState_areOfThatState() {
        EventMention killing = mentions(
                        "Nine people fled China for Nepal. Three Indian officers and two soldiers were killed by gunmen, China and Nepal said.",
                        "killed")
                .get(0);
        assertThat(countries(killing.recipients())).containsExactly("IND", "IND");
    }

    @Test
    void bothOrganisations_areThoseLastNamed() {
        EventMention request = mentions(
                        "The African Union and ECOWAS condemned the coup in Gabon. Both organisations urged Gabon's army to free the president.",
                        "urged")
                .get(0);
        assertThat(countries(request.actors())).containsExactly("IGO", "IGO");
    }

    @Test
    void leadersOfARegion_haveNoCountry() {
        assertThat(mentions(
                        "In Mali the army seized power. Regional leaders condemned the coup in Mali on Monday.",
                        "condemned"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("MLI"));
    }

    @Test
    void abductionIsNotTakenUpByTheAttack() {
        assertThat(mentions(
                        "The Pakistani military abducted nine students in Quetta. The prime minister of Pakistan condemned the attack on Friday.",
                        "attack"))
                .allSatisfy(m -> assertThat(m.recipients()).isEmpty());
    }
}
