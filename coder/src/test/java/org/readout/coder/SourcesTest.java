package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;

/** Who is given as a source, and whose reporting is passed on. */
final class SourcesTest extends CoderFixture {
    private List<String> sources(String text) {
        return coded(text).mentions().stream()
                .flatMap(m -> m.attribution().stream())
                .flatMap(a -> a.source().excerpt().stream())
                .map(Excerpt::text)
                .distinct()
                .toList();
    }

    @Test
    void conditionOfAnonymity_isNoSource() {
        assertThat(sources(
                        "Ukraine has asked Turkey to guarantee the passage of ships if Russia withdraws, two diplomats familiar"
                                + " with the discussions said on condition of anonymity."))
                .contains("two diplomats familiar with the discussions")
                .noneMatch(source -> source.contains("anonymity"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Two people were wounded by tank fire in Markaba, Lebanon's state news agency reported.               | Lebanon's state news agency
                    Iran seized the tanker on Tuesday night, a semi-official agency in Tehran reported.                  | a semi-official agency in Tehran
                    Rwanda's president has told a US broadcaster that he does not know whether troops are in Congo.     | a US broadcaster
                    American and Iranian officials met in Muscat on Sunday, the Meridian Arch Journal reported on Tuesday. | Meridian Arch Journal
                    News agency ZNA claimed that sources had confirmed the deaths of nine soldiers.                       | ZNA
                    """)
    void outletThatReported_isRelayed(String text, String outlet) {
        assertThat(coded(text).relays()).extracting(CodedDocument.Relay::outlet).containsExactly(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The International Atomic Energy Agency said its experts were monitoring the plant, which Russia seized in March.
                    Local media reported that the army had shelled the town.
                    Residents told reporters that the army had shelled the town.
                    The British navy's maritime agency said that the army had shelled the town.
                    The United Nations refugee agency (UNHCR) has warned that the whole town may flee.
                    Rebels shelled the town on Monday, two officers told the Tarn Courier. They asked not to be named.
                    """)
    void bodyOrMediaAtLarge_isNotRelayed(String text) {
        assertThat(coded(text).relays()).isEmpty();
    }

    @Test
    void reasonOfAnonymity_isNotGivenToANamedOutlet() {
        assertThat(
                        reasons(
                                "Reuters reported that troops had shelled the town, citing an official who spoke on condition of anonymity."))
                .doesNotContainKey(SourceKind.OUTLET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    An official, speaking on condition of anonymity because the talks continue, said troops had shelled the town. | because the talks continue
                    An official, who asked not to be named because he fears reprisals, said that troops had shelled the town. | because he fears reprisals
                    Troops shelled the town, said an official who did not wish to be named for fear of the rebels. | for fear of the rebels
                    Troops shelled the town, according to two officials, who were not authorized to discuss it. | who were not authorized to discuss it
                    Troops shelled the town, two officials said, requesting anonymity to discuss military planning. | to discuss military planning
                    Troops shelled the town, two officials said. They asked not to be identified because the plans are secret. | because the plans are secret
                    An official, who declined to be named because the talks were secret, said troops had shelled the town. | because the talks were secret
                    Troops shelled the town, an official said, declining to be identified for fear of reprisals. | for fear of reprisals
                    """)
    void reasonOfAnonymity_isWhatTheTextGivesForIt(String text, String reason) {
        assertThat(reasons(text)).containsEntry(SourceKind.ANONYMOUS, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An official, speaking on condition of anonymity, said rebels attacked the army as troops left.",
                "An officer said on condition of anonymity that rebels had attacked the convoy since the truce ended.",
                "An official said rebels killed two villagers who were not identified because they had no papers.",
                "An official said soldiers killed two men. They were not named because the inquiry continues.",
                "A resident said police attacked journalists who were not allowed to speak to prisoners.",
                "An official in the town, where reporters are not allowed to talk to villagers, said rebels attacked the army."
            })
    void whatIsSaidOfOthers_isNoReasonOfAnonymity(String text) {
        assertThat(reasons(text)).isEmpty();
    }

    @Test
    void wishNotToBeNamed_isNoReason() {
        assertThat(reasons("An official, speaking on condition of anonymity, said troops had shelled the town."))
                .isEmpty();
        assertThat(reasons("Two officials, who asked not to be named, said that troops had shelled the town."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels left the town, the Paris news site Boussole reported. A French official told Boussole that rebels had shelled the town. | Boussole
                    The newspaper Levant Monitor wrote of the war. According to the Monitor's informants, rebels shelled the town. | Monitor
                    """)
    void outletThatASourceTold_standsOutsideIt(String text, String outlet) {
        assertThat(coded(text).mentions().stream()
                        .filter(m -> m.evidence().trigger().text().equals("shelled"))
                        .map(EventMention::attribution))
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain).hasSize(2);
                    assertThat(chain.get(0).source().kind()).isEqualTo(SourceKind.OUTLET);
                    assertThat(chain.get(0).source().excerpt().orElseThrow().text())
                            .contains(outlet);
                });
    }

    @Test
    void publisherThatASourceTold_isNoLink() {
        assertThat(sources("TARN, May 4 (Harbor Wire) - Rebels shelled the town, a witness told Harbor Wire."))
                .containsExactly("a witness");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels hold a border post near Tarn, says army officer\n\nRebels shelled the town, an official told the Washington Post.",
                "Officials tell Boussole that talks failed in Tarn\n\nRebels left, the news site Boussole reported. Rebels shelled the town, an official told Boussole."
            })
    void outletWhoseNameTheHeadlineHolds_isNoPublisher(String text) {
        assertThat(coded(text).mentions().stream()
                        .filter(m -> m.evidence().trigger().text().equals("shelled"))
                        .map(m -> m.attribution().get(0).source().kind()))
                .containsOnly(SourceKind.OUTLET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Volta Ledger\n\nRebels left the town, the news site Ledger reported. Rebels shelled the town, a witness told the Ledger.",
                "By Ana Ruiz in Tarn, The Volta Ledger\n\nRebels shelled the town, a witness told the Volta Ledger."
            })
    void publisherInMastheadOrByline_isNoLink(String text) {
        assertThat(coded(text).mentions().stream()
                        .filter(m -> m.evidence().trigger().text().equals("shelled"))
                        .flatMap(m -> m.attribution().stream())
                        .map(a -> a.source().kind()))
                .containsOnly(SourceKind.ANONYMOUS);
    }

    @Test
    void bodyThatNoDictionaryHas_isAnOffice() {
        assertThat(coded("Rebels shelled the town on Monday, the Northern Border Committee said.").mentions().stream()
                        .flatMap(m -> m.attribution().stream())
                        .map(a -> a.source().kind()))
                .containsOnly(SourceKind.OFFICE);
    }

    @Test
    void shortNameOfAnOutlet_isTheOutlet() {
        assertThat(coded(
                                "Rebels shelled the town, the Tarn Monitor reported. Troops killed two of them, the Monitor said.")
                        .mentions()
                        .stream()
                        .flatMap(m -> m.attribution().stream())
                        .map(a -> a.source().kind()))
                .hasSize(2)
                .containsOnly(SourceKind.OUTLET);
    }

    @Test
    void wordsQuotedAfterTheCue_areTheSameSpeakers() {
        assertThat(coded("“I lay under the table,” said Fathi Osman, a trader. “There is no camp here.”\nPrices rose.")
                        .quotes())
                .extracting(q -> q.speaker().orElse("-"))
                .containsExactly("Fathi Osman", "Fathi Osman");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels shelled the town, the Police Gazette reported. Troops killed two of them, the Police said. | Police
                    Rebels shelled the town, the Daily Parliament News reported. Troops killed two of them, the Parliament said. | Parliament
                    Rebels shelled the town, the Tarn State News reported. Troops killed two of them, the State said. | State
                    """)
    void bodyThatAnOutletIsCalledAfter_isNotTheOutlet(String text, String body) {
        assertThat(coded(text).mentions().stream()
                        .flatMap(m -> m.attribution().stream())
                        .map(Attribution::source)
                        .filter(s -> s.excerpt().orElseThrow().text().endsWith(body)))
                .isNotEmpty()
                .noneMatch(s -> s.kind() == SourceKind.OUTLET);
    }

    @Test
    void reasonOfAnonymity_isKeptWhereNobodyIsTheSource() {
        assertThat(
                        reasons(
                                "It was reported on condition of anonymity because of the danger that troops had shelled the town."))
                .containsKey(SourceKind.UNNAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will win,” said General Osman. On Friday the army launched its “strikes on Sudan” campaign.",
                "“We will win,” said General Osman. “Strikes on Sudan” is the name of the campaign.",
                "“We will win,” said General Osman. “Strikes on Sudan!” was written on the walls."
            })
    void wordsInScareQuotes_areNotTheLastSpeakers(String text) {
        assertThat(coded(text).quotes())
                .extracting(q -> q.speaker().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void quoteThatItsCueParts_isOneSpeakers() {
        assertThat(coded("“We left the town,” said Fathi Osman, a trader, “because they shelled it.”")
                        .quotes())
                .extracting(q -> q.speaker().orElse("-"))
                .containsExactly("Fathi Osman", "Fathi Osman");
    }

    @Test
    void groupThatWatches_isNoOutlet() {
        CodedDocument coded = coded("Rebels shelled the town on Monday, the Border Rights Monitor said.");
        assertThat(coded.relays()).isEmpty();
        assertThat(coded.mentions().stream()
                        .flatMap(m -> m.attribution().stream())
                        .map(a -> a.source().kind()))
                .containsOnly(SourceKind.OFFICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels shelled the town on Monday, Ms. Court said.",
                "Rebels shelled the town on Monday, Sarah Court said.",
                "Sarah Court, a trader, fled the town. Rebels shelled the town on Monday, Court said."
            })
    void surnameThatABodyIsCalledByToo_isAPerson(String text) {
        assertThat(coded(text).mentions().stream()
                        .flatMap(m -> m.attribution().stream())
                        .map(a -> a.source().kind()))
                .containsOnly(SourceKind.PERSON);
    }

    @Test
    void dateTakenOverFromTheTextBefore_isSaidLastInTheDecisions() {
        assertThat(coded("Rebels shelled the town on Monday. Soldiers killed two of them.")
                        .mentions())
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.decidedBy().indexOf("rule:inherited-date"))
                        .isEqualTo(
                                m.date().orElseThrow().source().isPresent()
                                        ? -1
                                        : m.decidedBy().size() - 1))
                .anyMatch(m -> m.decidedBy().contains("rule:inherited-date"));
    }

    @Test
    void askingNotToBeNamed_isNoRequest() {
        assertThat(coded("Two Armenian officials, who asked not to be named, said that rebels had shelled the town.")
                        .mentions())
                .noneMatch(m -> m.kind().type().equals("REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “Troops shelled the market in Goma. The gate was open,” the mayor said.                         | shelled  | the mayor
                    ”Troops shelled the market in Goma,” Fathi Osman said by telephone.                             | shelled  | Fathi Osman
                    The ministry received an offer made by rebel leaders, who said troops had shelled Goma.         | shelled  | rebel leaders
                    State television showed rebels leading soldiers they said were captured by the police.          | captured | rebels
                    """)
    void whoSpeaks_isTheInnermostSource(String text, String trigger, String source) {
        assertThat(mentions(text, trigger))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.attribution()
                                .get(m.attribution().size() - 1)
                                .source()
                                .excerpt())
                        .map(Excerpt::text)
                        .contains(source));
    }

    @Test
    void sourceInsideAClauseOfAnotherTime_isOfThatClauseAlone() {
        assertThat(mentions(
                        "Troops retook Goma from rebels after six traders were killed, according to the mayor, during an attack on the market.",
                        "retook"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.attribution()).isEmpty());
    }

    @Test
    void firstNameOfSomebodyNamedBefore_isAPerson() {
        assertThat(mentions("Satit Wongsa, a minister, met the rebels. Troops shelled Goma, Satit said.", "shelled"))
                .flatExtracting(EventMention::attribution)
                .extracting(a -> a.source().kind())
                .containsExactly(SourceKind.PERSON);
    }

    private Map<SourceKind, String> reasons(String text) {
        Map<SourceKind, String> reasons = new EnumMap<>(SourceKind.class);
        coded(text).mentions().stream()
                .flatMap(m -> m.attribution().stream())
                .forEach(a -> a.anonymityReason()
                        .ifPresent(r -> reasons.put(a.source().kind(), r)));
        return reasons;
    }
}
