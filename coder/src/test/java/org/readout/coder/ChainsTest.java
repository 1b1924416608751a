package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;

/** Chains of sources, from the outermost to the innermost, in passages that no rule was written on. */
final class ChainsTest extends CoderFixture {
    private static String chain(EventMention mention) {
        return mention.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.excerpt().map(Excerpt::text).orElse("?"))
                .collect(Collectors.joining(" > "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The newspaper quoted a senior naval officer as saying that the boats had fired on a Tongan trawler. | fired | The newspaper > a senior naval officer
                    The station cited an unnamed driver as saying Croatian officers had confiscated his papers.        | confiscated | The station > an unnamed driver
                    Samoan officials said they had been told by the Tongan government that Fiji would release the crew on Friday. | release | Samoan officials > the Tongan government
                    It was reported that Kenyan police had detained two Somali officials.                              | detained | ?
                    Somali troops are said to have shelled the Kenyan town of Mandera on Sunday.                       | shelled | ?
                    Chlorine was allegedly used by Libyan troops against smugglers, and Egypt condemned the attack.    | condemned | ''
                    Botswana has given shelter to eleven Zimbabwean officers, the Bulawayo Sentinel said on Monday, quoting what it described as a confidential police report. | given | the Bulawayo Sentinel > a confidential police report
                    """)
    void sourcesInsideSources_areInOrder(String text, String trigger, String chain) {
        assertThat(mentions(text, trigger)).extracting(ChainsTest::chain).containsOnly(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The interior ministry said that Kenyan forces had answered with artillery, and Somalia's envoy was summoned to Nairobi on Monday.    | summoned
                    The general said his forces had withdrawn from Homs, and the rebels entered the city on Friday.                                       | entered
                    Algeria's defence minister said Mali would close the crossing, which Algeria opened in May.                    | opened
                    Uganda will withdraw its troops from Congo on Monday, the government said, while the African Union suspended Rwanda. | suspended
                    "We report, and they threaten us," said Sergeant Mballo of the forest service, whose post Senegalese rebels burned down in April. | burned
                    Kenyan helicopters sank three Somali boats off Lamu on Sunday, killing ten fighters, according to the rebels. | sank
                    Sudanese rebels shelled a camp; at least 20 people were wounded, residents said.                               | shelled
                    """)
    void narratorsClauses_areNotInWhatIsSaid(String text, String trigger) {
        assertThat(mentions(text, trigger)).extracting(ChainsTest::chain).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police stood by, witnesses said, as Iraqi protesters stormed the offices of a Chinese company.   | stormed | witnesses
                    JUBA, South Sudan — Armed youths overran a South Sudanese barracks on Tuesday, the county commissioner said. | overran | the county commissioner
                    Ugandan marines burned thirty Tanzanian boats, said Neema Mashauri, a trader.¶"We have asked the Ugandans, we have asked our own police," she added. | asked | Neema Mashauri
                    """)
    void speaker_isFoundAcrossTheSentence(String text, String trigger, String chain) {
        assertThat(mentions(text.replace("¶", "\n\n"), trigger))
                .extracting(ChainsTest::chain)
                .containsOnly(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tonga's foreign minister, Sione Fakafanua, said that Fijian sailors had boarded a trawler.   | boarded | PERSON
                    Fijian sailors boarded a Tongan trawler, the mayor of Nukualofa said.                        | boarded | OFFICE
                    Fijian sailors boarded a Tongan trawler, a retired admiral said.                             | boarded | ANONYMOUS
                    Fijian sailors boarded a Tongan trawler, the daily Pasaxon reported.                         | boarded | OUTLET
                    """)
    void kindOfSource_isToldByItsWords(String text, String trigger, SourceKind kind) {
        assertThat(mentions(text, trigger))
                .flatExtracting(EventMention::attribution)
                .extracting(a -> a.source().kind())
                .containsOnly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A senior naval officer said that Fijian boats had fired on a Tongan trawler. The officer spoke on condition of anonymity because he was not permitted to brief reporters. | fired | because he was not permitted to brief reporters
                    """)
    void reason_isTakenFromTheSentenceThatGoesOnAboutTheSource(String text, String trigger, String reason) {
        assertThat(mentions(text, trigger))
                .flatExtracting(EventMention::attribution)
                .extracting(Attribution::anonymityReason)
                .containsOnly(Optional.of(reason));
    }
}
