package org.readout.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.readout.coder.Readout;
import org.readout.core.Document;
import org.readout.core.Sector;

/** Whom words without a country of their own mean in a document. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PartiesTest {
    private static final String ABOUT_PERU =
            "Peru's government met in Lima. Peru's president spoke to Peru's congress. Peruvian police were there. ";

    private static final String ABOUT_TWO =
            "Chile and Bolivia met in Geneva. Chile's president spoke to Bolivia's president. Bolivia thanked Chile."
                    + " Chile welcomed Bolivia's envoys. ";

    private Readout readout;

    @BeforeAll
    void load() {
        readout = WithModel.readout();
    }

    @AfterAll
    void close() {
        if (readout != null) {
            readout.close();
        }
    }

    private List<String> records(String text) {
        return readout.code(Document.ofText("test.txt", text)).mentions().stream()
                .map(RecordLine::of)
                .toList();
    }

    @Test
    void bodyWithoutCountry_isOfTheCountryThatTheDocumentIsAbout() {
        assertThat(records(ABOUT_PERU + "Canada urged the opposition to accept the vote."))
                .anyMatch(r -> r.startsWith("REQUEST") && r.endsWith("CAN > PER"));
    }

    @Test
    void bodyWithoutCountry_isOfTheCountryOfWhichTheTextSpeaksThere() {
        assertThat(
                        records(
                                ABOUT_TWO
                                        + "In La Paz, Bolivian miners blocked roads in Bolivia for a week. On Monday the police arrested protesters."))
                .anyMatch(r -> r.startsWith("COERCE") && r.endsWith("BOL > BOL"));
    }

    @Test
    void whoRejectsSomethingNew_rejectsNobodyWhoActedTowardsHim() {
        assertThat(records("Chile urged Bolivia to talk on Monday. Bolivia rejected a new law."))
                .anyMatch(r -> r.startsWith("REJECT") && r.endsWith("BOL > -"));
        assertThat(records("China demanded an apology from Japan. Tokyo rejected the demand."))
                .anyMatch(r -> r.startsWith("REJECT") && r.endsWith("JPN > CHN"));
    }

    @Test
    void eventThatIsTheFirstBetweenTwo_isBetweenThem() {
        assertThat(records(
                        "This call marked the first between President Biden and Mr. Netanyahu in nearly two months."))
                .anyMatch(r -> r.startsWith("CONSULT") && r.contains("ISR"));
    }

    @Test
    void courtWithACapital_isOfTheCountry_andWesternOfficialsAreNot() {
        assertThat(records(ABOUT_PERU
                        + "The Supreme Court rejected the appeal. Scandinavian officials rejected the vote."))
                .anyMatch(r -> r.startsWith("REJECT") && r.contains("PER >"))
                .anyMatch(r -> r.startsWith("REJECT") && r.contains("? >"));
    }

    @Test
    void deposedLeader_isNotWhoHoldsTheOfficeNow() {
        assertThat(
                        records(
                                ABOUT_PERU
                                        + "Canada praised President Gabriel Boric of Chile. Canada accused the deposed president of corruption."))
                .anyMatch(r -> r.startsWith("ACCUSE") && r.endsWith("CAN > PER"));
    }

    @Test
    void sides_ofADocumentAboutOneCountry_areItsOwn() {
        assertThat(records(ABOUT_PERU + "Canada urged all sides to show restraint."))
                .anyMatch(r -> r.startsWith("REQUEST") && r.endsWith("CAN > PER"));
    }

    @Test
    void peacekeepers_areOfAnOrganisation() {
        assertThat(records(ABOUT_PERU + "Gunmen killed two peacekeepers."))
                .anyMatch(r -> r.startsWith("ASSAULT") && r.endsWith("> IGO"));
    }

    @Test
    void we_ofAnAidGroupOutsideQuotations_isTheGroup() {
        assertThat(
                        records(
                                ABOUT_PERU
                                        + "The aid group Lantern Relief has opened a clinic in Lima. Our nurses treated 40 people on Monday."))
                .anyMatch(r -> r.startsWith("AID") && r.endsWith("NGO > PER"));
    }

    @Test
    void we_inAQuotation_isNotTheGroup() {
        assertThat(
                        records(
                                ABOUT_PERU
                                        + "The aid group Lantern Relief has opened a clinic in Lima. \"We reject the offer of Chile,\" Peru's president said."))
                .noneMatch(r -> r.contains("NGO >"));
    }

    @Test
    void partiesOfAWar_areNotThoseOfAnAttackInIt() {
        assertThat(
                        records(
                                ABOUT_PERU
                                        + "Forty people were killed on Sunday in one of the deadliest attacks of the war between Chile and Bolivia."))
                .noneMatch(r -> r.startsWith("ASSAULT") && r.contains("BOL,CHL"));
    }

    @Test
    void wordOfTheTrigger_isNoPartyBesideWhoActs() {
        assertThat(records(ABOUT_PERU + "Since the Hezbollah terrorist attacks in Lima the police have been on alert."))
                .filteredOn(r -> r.startsWith("ASSAULT"))
                .isNotEmpty()
                .allMatch(r -> r.contains("LBN >"));
    }

    @Test
    void placeThatIsHit_isNoPartyOfTheCountry() {
        assertThat(records(ABOUT_PERU + "Bolivian jets bombed a bridge."))
                .noneMatch(r -> r.startsWith("ASSAULT") && r.endsWith("> PER"));
    }

    @Test
    void neighbour_isTheStateLastSpokenOfThatIsNotTheOwner() {
        assertThat(records("Chile closed its embassy in Bolivia. Bolivia accused its neighbour of lying."))
                .anyMatch(r -> r.startsWith("ACCUSE") && r.endsWith("BOL > CHL"));
    }

    @Test
    void theThree_areTheThreeStatesLastSpokenOf() {
        assertThat(records("Chile, Peru and Bolivia failed to agree. Canada urged the three to resume talks."))
                .anyMatch(r -> r.startsWith("REQUEST") && r.endsWith("CAN > BOL,CHL,PER"));
    }

    @Test
    void committeeOfOfficersOfTwoStates_isBoth() {
        assertThat(records("A committee of Chilean and Bolivian officers met on Monday."))
                .anyMatch(r -> r.startsWith("CONSULT") && r.contains("BOL,CHL"));
    }

    @Test
    void partyThatFacesOneOfTwoStates_isOfTheOther() {
        assertThat(records(ABOUT_TWO + "Protesters marched on the Chilean embassy."))
                .anyMatch(r -> r.startsWith("PROTEST") && r.endsWith("BOL > CHL"));
    }

    @Test
    void ownAmbassadorWhoIsExpelled_isOfTheOtherState() {
        assertThat(records("Chile criticised the vote, and Bolivia expelled its ambassador."))
                .anyMatch(r -> r.startsWith("SANCTION") && r.endsWith("BOL > CHL"));
    }

    @Test
    void meetingInWhichOneTellsTheOther_isOfBoth() {
        assertThat(
                        records(
                                ABOUT_TWO
                                        + "During a private meeting on Monday, Chile's president told Bolivia's president to end the blockade."))
                .anyMatch(r -> r.startsWith("CONSULT OCCURRED BOL,CHL") || r.startsWith("CONSULT OCCURRED CHL,BOL"));
    }

    @Test
    void partyInsideTheWordsOfAnother_isNone() {
        assertThat(records("Chile's ambassador was summoned to hear a protest."))
                .noneMatch(r -> r.contains("CHL > CHL"));
    }

    @Test
    void protestThatDemands_isAgainstThoseOfWhomItDemands() {
        assertThat(
                        records(
                                "Thousands of Peruvians marched through Lima to demand that President Dina Boluarte step down."))
                .anyMatch(r -> r.startsWith("PROTEST") && r.endsWith("PER > PER"));
    }

    @Test
    void pronounAfterAVerbOfAddress_isAnActor() {
        assertThat(records("Chile shut the road. Bolivia accused it of malice."))
                .anyMatch(r -> r.startsWith("ACCUSE") && r.endsWith("BOL > CHL"));
    }

    @Test
    void whatIsCounted_isThePartyAndNotItsNationality() {
        assertThat(records("The army said that the raids had killed hundreds of Sudanese civilians."))
                .anyMatch(r -> r.startsWith("ASSAULT"));
        assertThat(readout.code(Document.ofText(
                                "test.txt", "The army said that the raids had killed hundreds of Sudanese civilians."))
                        .mentions())
                .flatExtracting(m -> m.recipients())
                .extracting(r -> r.excerpt().text())
                .contains("hundreds of Sudanese civilians");
    }

    @Test
    void groupOfDoctors_isNotTheArmedGroupSpokenOfLast() {
        assertThat(records("The Sudan Doctors Network spoke. The RSF shelled a hospital in El Fasher. The medical group"
                        + " condemned the attack."))
                .anyMatch(r -> r.startsWith("ACCUSE") && r.contains(" NGO > "));
    }

    @Test
    void theArmy_isNoRebelGroupOfThatName() {
        assertThat(readout.code(
                                Document.ofText(
                                        "test.txt",
                                        "The Arakan Army announced a truce in Myanmar. Myanmar's government was silent. The army killed ten villagers."))
                        .mentions())
                .filteredOn(m -> m.evidence().trigger().text().equals("killed"))
                .flatExtracting(m -> m.actors())
                .extracting(a -> a.actor().sectors().get(0))
                .containsExactly(Sector.MIL);
    }

    @Test
    void whoSharesAView_backsNobody() {
        assertThat(records(
                        "Tanzanian officials said Kenya seemed aligned with Uganda's view. Hungary sided with Poland."))
                .singleElement()
                .satisfies(r -> assertThat(r).contains("HUN"));
    }

    @Test
    void whatItsVesselsDo_anOwnerDoes() {
        assertThat(
                        records(
                                "The RSF shelled a hospital in El Fasher, the Sudan Doctors Network said. The medical group called the attack a war crime. The group has denied it.\n\n"
                                        + "The Arakan Army announced a truce in Myanmar. Soldiers of the military government bombed a village. The army has burned the village of Letpan.\n\n"
                                        + "Hezbollah still has rockets. Kenyan officials believe that half of its arsenal, all meant for towns in Israel, has been destroyed. Its rockets struck Israel on Monday.\n\n"
                                        + "Israel destroyed Hezbollah's warplanes. The Philippines said that its vessels would continue to patrol the shoal and that Chinese ships had rammed its boats."))
                .anyMatch(r -> r.endsWith(" PHL > -"));
    }

    @Test
    void weOfAnAidGroup_haveNoNameCutShort() {
        assertThat(readout.code(
                                Document.ofText(
                                        "test.txt",
                                        "The UN refugee agency has asked Pakistan to suspend the removals. We have given tents to 95 families in Barmal."))
                        .mentions())
                .flatExtracting(m -> m.actors())
                .extracting(a -> a.actor().name().orElse(""))
                .doesNotContain("UN refugee");
    }
}
