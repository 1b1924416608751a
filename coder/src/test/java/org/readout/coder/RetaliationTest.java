package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;
import org.readout.core.Status;

/** Parties that the text leaves to be understood from an act beside it: of retaliation, of what it answers, and of meetings. */
final class RetaliationTest extends CoderFixture {
    private EventMention one(String text, String trigger) {
        List<EventMention> found = mentions(text, trigger);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran and the Houthis blamed the attack on Saudi Arabia and vowed to retaliate.|vowed|SAU",
                "Sudan attacked Chad with missiles on Friday. The United Nations called for calm before Chad conducted a counterattack.|counterattack|SDN"
            })
    void retaliation_isAgainstWhoIsBlamedOrAttackedBefore(String text, String trigger, String expected) {
        assertThat(countries(one(text, trigger).recipients())).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian jets struck rebels in Syria on Monday. The Syrian army launched a counterattack.|counterattack",
                "Houthi missiles hit an American warship on Monday. China raised tariffs on American cars. The American president threatened retaliation.|threatened",
                "Armenia's government accused Azerbaijan of a raid. Gunmen in Guatemala threatened to retaliate over tariffs.|threatened"
            })
    void whomRetaliationIsAgainst_isNotGuessedFromWhatOthersDid(String text, String trigger) {
        assertThat(mentions(text, trigger))
                .allSatisfy(m -> assertThat(m.recipients()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Korea vowed to retaliate against South Korea for every attack.|attack",
                "Chad may retaliate against Sudan for a missile strike.|strike"
            })
    void attackThatMayCome_hasNotOccurred(String text, String trigger) {
        assertThat(mentions(text, trigger))
                .noneMatch(m -> m.kind().type().equals("ASSAULT") && m.status() == Status.OCCURRED);
    }

    @Test
    void massacreElsewhere_wasNotDoneToWhoRetaliatesForIt() {
        assertThat(mentions("The Houthis vowed to retaliate against Israel for the massacre in Rafah.", "massacre"))
                .allSatisfy(m -> assertThat(countries(m.recipients())).doesNotContain("YEM"));
    }

    @Test
    void whoDiedInClashes_wasKilledByTheOtherSide() {
        EventMention killed = one("Two Kyrgyz guards were killed in border clashes with Tajikistan.", "killed");
        assertThat(countries(killed.actors())).containsExactly("TJK");
        assertThat(countries(killed.recipients())).containsExactly("KGZ");
    }

    @Test
    void attackThatIsRetaliatedFor_wasDoneToWhoRetaliates() {
        EventMention attack = one(
                "The two presidents spoke on Monday about Chad's plans to retaliate against Sudan for a drone attack.",
                "attack");
        assertThat(countries(attack.actors())).containsExactly("SDN");
        assertThat(countries(attack.recipients())).containsExactly("TCD");
        assertThat(attack.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void attackThatIsNowBlamedOnSomebody_hasTheVictimOfTheDeedBefore() {
        EventMention attack = one(
                "The commander of Hezbollah was killed on Sunday in Damascus. Hezbollah blamed the attack on Israel.",
                "attack");
        assertThat(countries(attack.actors())).containsExactly("ISR");
        assertThat(countries(attack.recipients())).containsExactly("LBN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wang Yi emerged from conversations with Sergei Lavrov without a deal.|conversations|CHN RUS",
                "Ukraine was absent from talks with Russia.|talks|RUS",
                "Kenyan police killed two smugglers during talks with Somalia.|talks|SOM"
            })
    void whoComesFromTalks_tookPartInThem(String text, String trigger, String expected) {
        assertThat(countries(one(text, trigger).actors())).containsExactly(expected.split(" "));
    }

    @Test
    void meetingThatIsDemanded_isWithTheOtherSideOfIt() {
        EventMention demand = one(
                "Kenya's president William Ruto spoke with Félix Tshisekedi on Sunday in a phone call. Kenyan officials had demanded the conversation.",
                "demanded");
        assertThat(countries(demand.recipients())).containsExactly("COD");
    }

    @Test
    void talksAfterWhichSomebodyIsHurt_didNotHurtHim() {
        EventMention wounded =
                one("Turkey's foreign minister was wounded in a shooting after talks with Syria.", "wounded");
        assertThat(countries(wounded.actors())).isEmpty();
    }

    @Test
    void whatSourcesAreFamiliarWith_isNoEvent() {
        assertThat(mentions(
                        "Kenya's president William Ruto emerged from conversations with Félix Tshisekedi on Sunday. No deal was near, according to officials familiar with their conversations.",
                        "conversations"))
                .hasSize(1);
    }

    @Test
    void attacksSpokenOf_areThoseThatHaveCome() {
        List<EventMention> found = mentions(
                "Israel carried out a series of attacks on Hezbollah in Lebanon on Monday. Israel plans a counterattack on Iran. There was no notice about the attacks in Lebanon.",
                "attacks");
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(countries(m.recipients())).containsExactly("LBN"));
    }
}
