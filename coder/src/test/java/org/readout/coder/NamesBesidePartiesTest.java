package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.core.EventMention;
import org.readout.core.Sector;

/** Whose the parties of an act are by the names beside them: owners, backers, peoples, places, datelines. */
final class NamesBesidePartiesTest extends CoderFixture {
    private EventMention first(String text, String trigger) {
        return mentions(text, trigger).get(0);
    }

    @Test
    void placeOfADateline_doesNothing() {
        EventMention request = first(
                "BEIJING: The Defence Ministry of China urged Nepal to withdraw its troops from the border.", "urged");
        assertThat(request.actors())
                .extracting(a -> a.excerpt().text())
                .containsExactly("The Defence Ministry of China");
        EventMention coup = first(
                "Bujumbura (Wire) – A Burundian general launched a coup attempt against the president on Wednesday.",
                "coup");
        assertThat(coup.actors()).extracting(a -> a.excerpt().text()).containsExactly("A Burundian general");
    }

    @Test
    void possessorOfASecondParty_isTheFirst() {
        EventMention cut = first(
                "Kuwait spoke to China on Sunday. Riyadh and its supporters severed their diplomatic ties with Qatar.",
                "severed");
        assertThat(countries(cut.actors())).containsOnly("SAU");
    }

    @Test
    void whoStandsBehindAGroup_isNotTheGroup() {
        EventMention attack = first(
                "Al-Shabaab, the al-Qaeda-linked Islamist group, attacked an army base in Kenya on Sunday.",
                "attacked");
        assertThat(countries(attack.actors())).containsExactly("SOM");
    }

    @Test
    void whoBacksFighters_supportsThem() {
        EventMention support =
                first("Eritrean-backed Ethiopian forces pursued the rebels of Tigray on Monday.", "backed");
        assertThat(countries(support.actors())).containsExactly("ERI");
        assertThat(countries(support.recipients())).containsExactly("ETH");
    }

    @Test
    void peopleByDescent_areOfTheStateTheyLiveIn() {
        EventMention attack = first(
                "Armed gangs attacked ethnic Uzbek neighbourhoods in Osh. Kyrgyzstan's army came to Osh.", "attacked");
        assertThat(countries(attack.recipients())).containsExactly("KGZ");
        assertThat(attack.recipients().get(0).actor().sectors()).containsExactly(Sector.CVL);
    }

    @Test
    void governmentOfARegion_isOfTheStateOfTheRegion() {
        EventMention request = first(
                "India's home minister met the police chiefs. The chief minister of Mizoram asked the Assam government to withdraw its police.",
                "asked");
        assertThat(countries(request.recipients())).containsExactly("IND");
    }

    @Test
    void multinationalForce_isOfAnOrganisation() {
        EventMention attack = first("Chad's army said that the rebels attacked the multinational force.", "attacked");
        assertThat(countries(attack.recipients())).containsExactly("IGO");
    }

    @Test
    void regionalForce_isOfNoOrganisation() {
        EventMention attack = first("Regional forces attacked Tigrayan fighters.", "attacked");
        assertThat(countries(attack.actors())).doesNotContain("IGO");
    }

    @Test
    void leadersWhoMeetSomewhere_areNotFromThere() {
        assertThat(mentions(
                        "Mali's colonels thanked the crowd. The leaders who met in Accra on Sunday condemned the coup.",
                        "condemned"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.actors())).doesNotContain("GHA"));
    }

    @Test
    void twoArmies_areThoseOfTheStatesSpokenOf() {
        EventMention fight = first(
                "Thailand and Cambodia closed the crossing. Cambodia's army blamed Thailand's army. The two armies agreed to a ceasefire on Monday.",
                "agreed");
        assertThat(countries(fight.actors())).containsExactly("KHM", "THA");
        assertThat(fight.actors())
                .allSatisfy(a -> assertThat(a.actor().sectors()).containsExactly(Sector.MIL));
    }

    @Test
    void peopleInACapital_areOfItsState() {
        EventMention killing = first(
                "Gunmen killed sixty people in a shopping centre in the Kenyan capital Nairobi. The United States condemned the attack. The attackers took hostages. The FBI and US diplomats spoke to the police.",
                "took");
        assertThat(countries(killing.recipients())).doesNotContain("USA");
    }

    @Test
    void condemnationOfADeed_isTowardsNobodyWhomItDoesNotName() {
        assertThat(mentions(
                        "Serbian gunmen killed an officer in Kosovo on Sunday. The European Union condemned the killing.",
                        "condemned"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.recipients()).isEmpty());
    }

    @Test
    void councilOfResolutions_isTheCouncilLaterOn() {
        EventMention request = first(
                "Pyongyang broke Security Council resolutions with the launch. South Korea asked the council to meet on Monday.",
                "asked");
        assertThat(countries(request.recipients())).containsExactly("IGO");
    }

    @Test
    void alliesWithANationality_areOfIt() {
        EventMention seizure = first(
                "M23 rebels in Congo spoke of a truce. The M23 and its Rwandan allies captured the town of Nyabibwe on Wednesday.",
                "captured");
        assertThat(countries(seizure.actors())).containsExactly("COD", "RWA");
    }

    @Test
    void objectOfASecondVerb_isNotItsSubject() {
        EventMention request = first(
                "The International Monetary Fund, which lends to Kenya and had pressed it to raise revenue, said that it was concerned.",
                "pressed");
        assertThat(countries(request.recipients())).containsExactly("KEN");
    }

    @Test
    void surnamesJoinedInASubject_areBothPeople() {
        EventMention meeting = first("Tshisekedi and Kagame should meet again on Saturday in Dar es Salaam.", "meet");
        assertThat(countries(meeting.actors())).containsExactly("COD", "RWA");
    }

    @Test
    void actorWithoutACountry_isOfTheCountryOfItsSentence() {
        EventMention coup = first(
                "France will withdraw. France spoke of France's troops and of France's aid. French diplomats left. "
                        + "In Burkina Faso's capital the captain seized power from Burkina Faso's president.",
                "seized");
        assertThat(countries(coup.actors())).containsExactly("BFA");
    }

    @Test
    void whatDiplomatsReject_isNotTheirOwnState() {
        EventMention rejection =
                first("American diplomats rejected the United States and its offer on Sunday.", "rejected");
        assertThat(countries(rejection.recipients())).doesNotContain("USA");
    }
}
