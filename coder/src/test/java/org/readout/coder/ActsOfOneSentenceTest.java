package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.EventMention;

/** Which acts of a sentence become records, and of which type. */
final class ActsOfOneSentenceTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sudan's opposition leader refused to join the talks in Jeddah and vowed to fight on until the generals had gone. | vowed | THREATEN
            Kenya's general staff had asked Paris for ammunition and Paris had refused.                                      | refused | REJECT
            The United Nations called on Rwanda to stop supporting the rebels of the M23 in Congo.                           | supporting | SUPPORT
            """)
    void actBesideAnother_isItsOwn(String text, String trigger, String type) {
        assertThat(types(mentions(text, trigger))).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked a Malian army base in Gao on Monday. Surveillance aircraft were sent to the border on the same afternoon. | sent    | MOBILIZE
            Rebels attacked the Iraqi army near Tikrit in 2016. The two armies had fought them until Mosul was retaken in 2017.       | retaken | COERCE
            """)
    void actWithoutAnyPartyNamed_isOne_amongOthers(String text, String trigger, String type) {
        List<EventMention> mentions = mentions(text, trigger);
        assertThat(types(mentions)).containsExactly(type);
        assertThat(mentions.get(0).actors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thailand's prime minister faces protests demanding his resignation.                                     | RETREAT
            President Biden sent rescue teams to Pakistan after a quake battered the region, killing 30,000 people. | ASSAULT
            Turkish officials said 123 police officers were injured when a barracks collapsed.                      | ASSAULT
            Greece returned 40 migrants to Turkey.                                                                  | RETREAT
            Iran condemned Israel and sent aid.                                                                     | AID
            Turkey accused Greece of lies and delivered weapons.                                                    | AID
            """)
    void whatDidNotHappenOrWasNotMeant_isNone(String text, String type) {
        assertThat(types(coded(text).mentions())).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad rejected Sudan's demand to close the camp.                                                  | 1
            Sudan issued an ultimatum to Chad on Monday. Chad rejected the ultimatum on Tuesday.             | 1
            """)
    void requestThatIsAnswered_isToldOnce(String text, int requests) {
        assertThat(types(coded(text).mentions()).stream().filter("REQUEST"::equals))
                .hasSize(requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ten Yemeni civilians were killed in Hodeidah after the truce collapsed.",
                "The ceasefire collapsed on Monday. Ten Palestinian civilians were killed in Gaza.",
                "Five French aid workers were killed in an ambush as they brought help to survivors of the earthquake.",
                "Three Iranian students were killed in Tehran, causing a storm of criticism."
            })
    void killing_isNoAccident_byWhatItsSentenceSaysBesides(String text) {
        assertThat(types(mentions(text, "killed"))).containsExactly("ASSAULT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Greece returned 40 migrants to Turkey.                                                          | returned | COERCE-deport
            Washington dropped Cuba from the sanctions list on Monday.                                      | dropped  | CONCEDE
            The United States removed Sudan from its list of state sponsors of terrorism.                   | removed  | CONCEDE
            The United States struck Ethiopia from the register of trade partners.                          | struck   | SANCTION-discontinue
            Armenian forces violated the ceasefire on Monday.                                               | violated | ASSAULT
            The United States struck Ethiopia off a trade programme.                                        | struck   | SANCTION-discontinue
            Turkey's president proposed an international commission on the dam to Russia and Ukraine.       | proposed | AGREE
            Algeria has offered to mediate.                                                                 | offered  | AGREE
            Brazil wants a meeting of the Security Council to discuss the situation at its embassy in Cuba. | wants    | REQUEST-meet
            In 1992 the presidents of Russia and Moldova signed a ceasefire in Moscow.                      | signed   | SUPPORT
            The prime minister of Kenya declined to return weapons to Uganda.                               | declined | REJECT-yield
            The rebels refused to hand over their weapons to Mali.                                          | refused  | REJECT-yield
            """)
    void type_isThatOfTheCodebook(String text, String trigger, String kind) {
        assertThat(mentions(text, trigger)).extracting(m -> m.kind().toString()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Egypt criticised Turkey on Monday. Cairo recalled its ambassador the next day. | recalled | TUR
            Kenya closed its border with Rwanda on Sunday and halted commercial flights.   | halted   | RWA
            Kenya severed diplomatic relations with Rwanda and recalled its envoys.        | recalled | RWA
            """)
    void whomTiesAreCutWith_isUnderstood(String text, String trigger, String country) {
        assertThat(mentions(text, trigger))
                .flatExtracting(EventMention::recipients)
                .extracting(p -> p.actor().country().orElse(""))
                .containsExactly(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sudan's army accused the rebels of violating the ceasefire by shelling a market in Omdurman. | violating | shelling
            Israel violated the ceasefire with Lebanon by shelling the town of Tyre.                     | violated  | shelling
            The ceasefire was broken by Israel with air strikes on Gaza.                                 | broken    | air strikes
            """)
    void actToldByItsMeans_isOneRecord(String text, String trigger, String means) {
        assertThat(mentions(text, trigger)).isEmpty();
        assertThat(mentions(text, means)).isNotEmpty();
    }

    private static List<String> types(List<EventMention> mentions) {
        return mentions.stream().map(m -> m.kind().type()).toList();
    }
}
