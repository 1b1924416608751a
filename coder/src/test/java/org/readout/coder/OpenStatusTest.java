package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Status;

/** What did not come about, what is denied, what is left open, and what depends on a condition. */
final class OpenStatusTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was not clear whether Eritrea had closed the Ethiopian border.                                | closed   | POSSIBLE
                    The rebels were to have freed the mayor of Goma by Easter.                                       | freed    | NEGATED
                    Allegations that Chad armed the Sudanese rebels are baseless, the foreign minister said.         | armed    | DENIED
                    The Croatian government has neither confirmed nor denied ordering the blockade of Slovenia.      | ordering | POSSIBLE
                    Botswana gave shelter to Zimbabwean officers, the paper said. The government of Botswana called the account a fabrication. | called | DENIED
                    Ugandan marines raided a Tanzanian village. Uganda's army denied any involvement in the raid.    | denied   | DENIED
                    It is untrue that Poland closed its border with Ukraine, the Polish interior minister said.      | closed   | DENIED
                    Neither Armenia nor Azerbaijan has denied that it shelled the village.                           | shelled  | POSSIBLE
                    Greece has not denied reports that it expelled migrants to Turkey.                               | expelled | POSSIBLE
                    The army said it was not responsible for the shelling of a hospital in Goma.                     | shelling | DENIED
                    A delegation told officials that North Korea was not behind the explosion that sank the ship.    | explosion | DENIED
                    Rwanda denied that it was involved in the attack on Goma.                                        | attack   | DENIED
                    “We did not shell the village,” General Juan Ortega told lawmakers.                              | shell    | DENIED
                    Uganda has not sent a single soldier to Goma, its army spokesman said.                           | sent     | DENIED
                    Tajik warplanes have never bombed Kyrgyz villages, the Tajik embassy said.                       | bombed   | DENIED
                    The Red Cross said that Rwanda had not shelled Goma.                                             | shelled  | NEGATED
                    Rwanda said that it would not attack Goma.                                                       | attack   | NEGATED
                    Uganda was not involved in the raid on the Congolese village.                                    | raid     | NEGATED
                    It is quite possible that the rebels attacked the convoy.                                        | attacked | POSSIBLE
                    The junta had failed to negotiate with the Tuareg rebels, the front's spokesman said.            | negotiate | NEGATED
                    Villagers said on Sunday that they would not negotiate with the rebels.                          | negotiate | NEGATED
                    "I never met the Latvian envoy and never threatened Latvia," President Karimov said.             | threatened | NEGATED
                    The Danish army failed to honour an agreement to open a corridor for Norwegian aid.              | open     | NEGATED
                    Tuareg rebels signed an agreement to release forty Malian soldiers.                              | release  | EXPECTED
                    A planned visit by the Polish president to Vilnius was postponed.                                | visit    | EXPECTED
                    Reuters could not verify that Eritrean troops attacked the convoy.                               | attacked | POSSIBLE
                    Doctors were unable to confirm how many people Eritrean troops killed.                           | killed   | OCCURRED
                    The minister did not say if Chadian gunmen had attacked Niger.                                   | attacked | POSSIBLE
                    Rwanda rejected allegations that its soldiers killed the priest.                                 | killed   | DENIED
                    If Kenya does not withdraw its troops, Somalia will expel its ambassador.                        | withdraw | CONDITIONAL
                    Mali will cut trade unless Algeria stops backing the Tuareg rebels.                              | backing  | ONGOING
                    The Ugandan army was reported to be shelling the Congolese port.                                 | shelling | ONGOING
                    Chad has bombed the Nigerian rebels in the past six months.                                      | bombed   | OCCURRED
                    """)
    void status_isReadOffItsOperators(String text, String trigger, Status status) {
        assertThat(mentions(text, trigger)).extracting(EventMention::status).containsOnly(status);
    }

    @Test
    void whatIsContrasted_isNotNegatedToo() {
        assertThat(mentions("Serbia did not withdraw its troops but shelled the Kosovan village.", "shelled"))
                .flatExtracting(EventMention::decidedBy)
                .isNotEmpty()
                .noneMatch(d -> d.startsWith("rule:status-negated"));
    }

    @Test
    void whatAnActIsInOrderTo_isNoActOfItsOwn() {
        assertThat(mentions(
                        "Ministers agreed on a ban amid fury over the diversion of a Latvian jet flying between two cities"
                                + " in order to arrest a Danish journalist.",
                        "arrest"))
                .isEmpty();
    }

    @Test
    void notOnlyResponsible_disclaimsNothing() {
        assertThat(mentions("Iran was not responsible for the attack on Haifa.", "attack"))
                .extracting(EventMention::status)
                .containsOnly(Status.NEGATED);
        assertThat(mentions("Iran was not only responsible for the attack on Haifa.", "attack"))
                .extracting(EventMention::status)
                .doesNotContain(Status.NEGATED, Status.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eritrean gunmen may have killed the priest, the bishop said.",
                "It is unclear whether Eritrean gunmen killed the priest."
            })
    void deedThatMayHaveBeenDone_isNoThreat(String text) {
        assertThat(mentions(text, "killed")).isNotEmpty().allSatisfy(m -> {
            assertThat(m.kind().type()).isEqualTo("ASSAULT");
            assertThat(m.status()).isEqualTo(Status.POSSIBLE);
        });
    }

    @Test
    void whatLiesElevenMonthsBack_isHistory() {
        assertThat(mentions("In August 2023 Togo expelled the Ghanaian ambassador.", "expelled"))
                .extracting(EventMention::status)
                .containsOnly(Status.HISTORICAL);
        assertThat(mentions("The Togolese army killed ten rebels in October 2023.", "killed"))
                .extracting(EventMention::status)
                .containsOnly(Status.OCCURRED);
    }

    @Test
    void claimedDeed_isTakenUpWithoutWhoDidIt() {
        List<EventMention> mentions = coded("Burundi said that Rwandan troops had attacked a Congolese village."
                        + " Villagers fled after the attack.")
                .mentions();
        assertThat(mentions)
                .filteredOn(m -> m.evidence().trigger().text().equals("attack"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.actors()).isEmpty();
                    assertThat(m.recipients()).isNotEmpty();
                });
    }

    @Test
    void whoSaysThatSomebodyHadNoPart_isTheSource_andNothingElseIsToldOfTheAct() {
        List<EventMention> mentions = coded(
                        "A delegation told officials that North Korea was not behind the explosion that sank the ship.")
                .mentions();
        assertThat(mentions).singleElement().satisfies(m -> {
            assertThat(m.actors()).extracting(a -> a.actor().country()).containsExactly(Optional.of("PRK"));
            assertThat(m.attribution())
                    .extracting(a -> a.source().excerpt().map(Excerpt::text).orElse("?"))
                    .containsExactly("A delegation");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Liberia would recall its ambassador to Ghana, an adviser said, should the expulsions continue. | recall   | should the expulsions continue
                    Had Egypt sent troops to Libya, the war would have ended sooner, a retired general said.       | sent     | Had Egypt sent troops to Libya
                    Chad and Niger will hold talks next week, provided Mali drops its demands.                      | hold    | provided Mali drops its demands
                    Guatemala will suspend the dialogue with Spain if the Union imposes sanctions.                  | suspend | if the Union imposes sanctions
                    """)
    void condition_isKeptWithItsWords(String text, String trigger, String condition) {
        assertThat(mentions(text, trigger)).allSatisfy(m -> {
            assertThat(m.status()).isEqualTo(Status.CONDITIONAL);
            assertThat(m.condition().map(Excerpt::text)).contains(condition);
        });
        assertThat(mentions(text, trigger)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Russian tanks crossed into Georgia on Monday, if residents are to be believed. | crossed
                    """)
    void idiomOfBelief_isNoCondition(String text, String trigger) {
        assertThat(mentions(text, trigger)).extracting(EventMention::status).doesNotContain(Status.CONDITIONAL);
        assertThat(mentions(text, trigger))
                .flatExtracting(EventMention::attribution)
                .extracting(a -> a.source().excerpt().map(Excerpt::text).orElse("?"))
                .containsOnly("residents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    An official who requested anonymity said that Ivorian troops had shelled Pleebo. | requested
                    Gen. Hugo Mercado insisted that Bolivian troops had left Paraguay.               | insisted
                    An army official told AFP that the search was continuing, asking to remain anonymous. | asking
                    """)
    void wordsOfSpeaking_areNoRequests(String text, String trigger) {
        assertThat(mentions(text, trigger)).isEmpty();
    }
}
