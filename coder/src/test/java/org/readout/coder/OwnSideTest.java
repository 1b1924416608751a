package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;

/** Whose people are whose words do not say so, or say so in a roundabout way. */
final class OwnSideTest extends CoderFixture {
    private void actors(String text, String trigger, String... expected) {
        List<EventMention> found = mentions(text, trigger);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.actors())).containsExactly(expected));
    }

    private void recipients(String text, String trigger, String... expected) {
        List<EventMention> found = mentions(text, trigger);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).containsExactly(expected));
    }

    @Test
    void forcesThatALeaderCommands_areHisOwn() {
        recipients(
                "Kosovo closed two bridges in Mitrovica. Kosovo police also shut an office there. Serbia's president said he had ordered the army to stand by.",
                "ordered",
                "SRB");
    }

    @Test
    void soldiersWhoseDeathAnArmyReports_areItsOwn() {
        recipients(
                "Sudan's army said on Saturday that several soldiers had been killed in an attack by militias linked to the Ethiopian army.",
                "attack",
                "SDN");
        recipients(
                "China's army said that an Indian officer and two soldiers had been killed in a clash.",
                "killed",
                "IND",
                "IND");
        recipients("Sudan's army said it had killed several soldiers of Ethiopia.", "killed", "ETH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Portugal's foreign ministry confirmed that two police officers were killed in an ambush. | -
                    Portugal's defence ministry said two soldiers were killed in a clash near Maputo. | -
                    Spain's defence ministry said three soldiers had been killed in the Peruvian jungle. | -
                    Sudan's interior ministry said four policemen were killed in Khartoum. | SDN
                    """)
    void thoseWhoseDeathIsReported_areTheTellersOnlyWhereItsForcesTellAndNoOtherPlaceIsNamed(
            String report, String country) {
        recipients("Chad and Niger met. Kenya and Peru met. " + report, "killed", country);
    }

    @Test
    void whoFacesTheSpeakersOwnTroops_isTheOtherState() {
        actors(
                "Thailand and Cambodia traded fire. \"Our troops stopped Thai troops at the gate, but they opened fire at our troops,\" a Cambodian general said.",
                "opened",
                "THA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The pro-Iranian Lebanese politician Karim Haddad accused Israel of lying. | LBN
                    Nicaragua's OAS ambassador, Arturo Mendes, accused Honduras of lying. | NIC
                    New Delhi: The Maldivian foreign minister accused Pakistan of lying. | MDV
                    Voters in Lebanon went to the polls on Sunday, and police in Beirut arrested two men. The ruling party accused Israel of lying. | LBN
                    """)
    void countryOfWords_isTheirBearersOwn(String text, String country) {
        actors(text, "accused", country);
    }

    @Test
    void peopleNamedAfterTwoStates_areOfTheFirst() {
        recipients("Police in Pristina detained three Kosovo Serbs on Monday.", "detained", "XKX");
    }

    @Test
    void peopleNamedByTheirOrigin_areOfTheSecondState() {
        recipients("Police in Havana detained three Cuban Americans on Monday.", "detained", "USA");
    }

    @Test
    void protestersKnownByWhomTheyAreFor_protest() {
        actors("Pro-Palestinian activists protested in Berlin.", "protested", "-");
    }

    @Test
    void assemblyOfAChurch_isNoOrganisationOfStates() {
        actors("The Presbyterian Church's general assembly condemned Israel.", "condemned", "-");
    }

    @Test
    void ministersOfTwoStates_areOfBoth() {
        actors(
                "Chad and Niger met for a second day. The two countries' ministers agreed to open the border.",
                "agreed",
                "NER",
                "TCD");
    }

    @Test
    void nationalitiesThatShareANoun_areOnePartyEach() {
        actors("Qatari and Egyptian officials shuttled between the two sides in Cairo.", "shuttled", "EGY", "QAT");
    }

    @Test
    void allParties_areNoPoliticalParty() {
        assertThat(mentions("Fighting went on in Burundi. The African Union urged all the parties to stop.", "urged"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).doesNotContain("BDI"));
        actors("The warring parties signed a truce in Yemen.", "signed", "-");
    }

    @Test
    void participleWithWhile_hasTheSubjectAbove() {
        actors("Chad urged the army of Sudan to act while asking the rebels to stay calm.", "asking", "TCD");
    }

    @Test
    void placeOrThingThatWeaponsAreMovedTo_isNoParty() {
        assertThat(mentions(
                        "Kyrgyzstan's border service said Tajikistan used tanks, mortars and armoured vehicles to shell Kyrgyzstan's outposts.",
                        "used"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.recipients()).isEmpty());
    }
}
