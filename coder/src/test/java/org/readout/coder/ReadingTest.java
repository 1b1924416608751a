package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.coder.place.PlaceReader;
import org.readout.coder.quantity.QuantityReader;
import org.readout.coder.time.TemporalReader;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.Place;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Quantity;
import org.readout.language.AnalysedDocument;
import org.readout.language.LanguageAnalyser;
import org.readout.language.OnnxAnalyser;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Time, place and quantities of events in analysed text. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadingTest {
    private static final Published WEDNESDAY = Published.on(LocalDate.of(2024, 8, 7), Published.Basis.GIVEN, "test");

    private Optional<LanguageAnalyser> analyser = Optional.empty();

    @BeforeAll
    void load() {
        assumeTrue(OnnxAnalyser.isModelPresent(), "no language model: set READOUT_MODEL to its folder");
        analyser = Optional.of(OnnxAnalyser.load());
    }

    @AfterAll
    void close() {
        analyser.ifPresent(LanguageAnalyser::close);
    }

    private AnalysedDocument analysed(String text) {
        return ArgumentAttachment.mend(analyser.orElseThrow().analyse(Document.ofText("test.txt", text)));
    }

    @Test
    void nounWithAnOfBehindIt_isNotHungOnItself() {
        AnalysedDocument document = analysed("Police denied the use of force.");
        Sentence parsed = document.sentences().get(0);
        int verb = trigger(parsed, "denied").index();
        int noun = trigger(parsed, "use").index();
        List<Token> tokens = parsed.tokens().stream()
                .map(t -> t.form().equals("use")
                        ? Attachment.hung(t, verb, "obj")
                        : t.form().equals("of") ? Attachment.hung(t, noun, "case") : t)
                .toList();
        Sentence sentence = new Sentence(parsed.index(), parsed.paragraph(), parsed.span(), tokens);

        AnalysedDocument mended = ArgumentAttachment.mend(document.withSentences(List.of(sentence)));

        assertThat(trigger(mended.sentences().get(0), "use").head()).hasValue(verb);
    }

    @Test
    void whoIsSeenDoingSomething_doesIt() {
        Sentence sentence = analysed("Residents watched Russian soldiers arrest 20 men in Melitopol.")
                .sentences()
                .get(0);
        assertThat(trigger(sentence, "soldiers").relation()).isEqualTo("nsubj");
        assertThat(trigger(sentence, "men").relation()).isEqualTo("obj");
    }

    private static Token trigger(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** The text is published on Wednesday, 7 August 2024; the days are those that the trigger takes over from the text before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels shelled the town on Monday. Soldiers killed two of them.|killed|2024-08-05|2024-08-07
            Rebels shelled the town on Monday. Paris condemned the attack.|condemned|2024-08-05|2024-08-07
            On Monday police shot at the crowd and the governor resigned.|resigned|2024-08-05|2024-08-05
            In May 2019 rebels shelled the town. Soldiers killed two of them.|killed|2019-05-01|2019-05-31
            Thousands marched through Lima on Thursday, and police arrested ten students.|arrested|2024-08-01|2024-08-07
            """)
    void pastEventWithoutADate_takesOverTheTimeOfTheTextBeforeIt(
            String text, String trigger, LocalDate earliest, LocalDate latest) {
        DateRange range = inherited(text, trigger).orElseThrow();
        assertThat(range.earliest()).hasValue(earliest);
        assertThat(range.latest()).hasValue(latest);
        assertThat(range.source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels shelled the town on Monday. Soldiers had killed two of them.|killed
            Rebels shelled the town on Monday. Soldiers may kill more of them.|kill
            Rebels shelled the town on Monday. A truce that soldiers broke last year was forgotten.|broke
            Rebels hold the town. Soldiers killed two of them.|killed
            """)
    void eventThatIsNotToldAsTheNextOne_takesOverNoTime(String text, String trigger) {
        assertThat(inherited(text, trigger)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "arrested"})
    void eventFurtherOnInAParagraphAboutALongGoneTime_isNotOfTheNews(String trigger) {
        assertThat(inherited(
                        "Rebels shelled the town on Monday.\n\nIn May 2019 rebels attacked Tarn. The town burned. Soldiers killed ten villagers."
                                + " Police arrested the mayor.",
                        trigger))
                .isEmpty();
    }

    @Test
    void eventToldBeforeTheDayOfTheNews_takesOverNoTime() {
        assertThat(inherited("Soldiers killed two rebels.\n\nRebels shelled the town on Monday.", "killed"))
                .isEmpty();
    }

    @Test
    void perfectInTheFifthSentence_isBackground() {
        String opening = "Rebels shelled the town on Monday.\n\nIt is small. It is old. It is poor.";
        assertThat(inherited(opening + " Soldiers have killed two rebels.", "killed"))
                .isEmpty();
        assertThat(inherited(opening + " Soldiers killed two rebels.", "killed"))
                .isPresent();
    }

    private Optional<DateRange> inherited(String text, String trigger) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.form().equals(trigger)))
                .findFirst()
                .orElseThrow();
        return TemporalReader.read(document, Optional.of(WEDNESDAY)).inherited(sentence, trigger(sentence, trigger));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels attacked the town on Tuesday.                                   | attacked | 2024-08-06 | 2024-08-06
                    The army will withdraw from the city on Friday.                        | withdraw | 2024-08-09 | 2024-08-09
                    The leader was killed on July 31 in his residence.                     | killed   | 2024-07-31 | 2024-07-31
                    Ministers from both countries held talks last week.                    | talks    | 2024-07-28 | 2024-08-03
                    The talks between the two governments took place in June.              | talks    | 2024-06-01 | 2024-06-30
                    The navy has blocked the port since July 12.                           | blocked  | 2024-07-12 | 2024-08-07
                    Rebels ambushed an army patrol, killing three soldiers early on Monday. | ambushed | 2024-08-05 | 2024-08-05
                    Shells hit a hospital on Sunday, killing nine patients.                | killing  | 2024-08-04 | 2024-08-04
                    Twelve villagers were killed in Monday's clashes between two militias. | killed   | 2024-08-05 | 2024-08-05
                    Four people were killed in overnight clashes in Kampala.               | killed   | 2024-08-06 | 2024-08-07
                    It began on Saturday, when rebels shelled the port and troops burned a church. | shelled | 2024-08-03 | 2024-08-03
                    The envoy left on Sunday, two days after police arrested the minister. | arrested | 2024-08-02 | 2024-08-02
                    The envoy left on Sunday, twenty-five days after police arrested the minister. | arrested | 2024-07-10 | 2024-07-10
                    The president has dissolved parliament, a day after soldiers arrested the prime minister. | arrested | 2024-08-05 | 2024-08-06
                    The envoy left on Sunday, hours after police arrested the minister.    | arrested | 2024-08-04 | 2024-08-04
                    Rebels attacked an army base over the weekend.                         | attacked | 2024-08-03 | 2024-08-04
                    Ten people were killed in a 1992 protest.                              | killed   | 1992-01-01 | 1992-12-31
                    """)
    void event_isDatedByItsOwnExpression(String text, String form, LocalDate earliest, LocalDate latest) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);
        Optional<DateRange> date =
                TemporalReader.read(document, Optional.of(WEDNESDAY)).dateOf(sentence, trigger(sentence, form));

        assertThat(date.flatMap(DateRange::earliest)).contains(earliest);
        assertThat(date.flatMap(DateRange::latest)).contains(latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The president called a meeting for Friday.                     | called
                    The capture of the tanker was the first such attack since 2012. | attack
                    """)
    void expressionOfAnotherTime_datesNoAct(String text, String form) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);

        assertThat(TemporalReader.read(document, Optional.of(WEDNESDAY)).dateOf(sentence, trigger(sentence, form)))
                .isEmpty();
    }

    @Test
    void dayOfSpeaking_doesNotDateWhatIsSaid() {
        AnalysedDocument document = analysed("Officials said on Tuesday that rebels had attacked the town.");
        Sentence sentence = document.sentences().get(0);

        assertThat(TemporalReader.read(document, Optional.of(WEDNESDAY))
                        .dateOf(sentence, trigger(sentence, "attacked")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Soldiers killed a man in Tehran.                            | killed   | Tehran       | IRN
                    The leader was shot at a residence in northern Tehran.      | shot     | Tehran       | IRN
                    Israel carried out a strike on the Lebanese town of Khiam.  | strike   | Khiam        | LBN
                    Sudan's army bombed a market near El Fasher.                | bombed   | El Fasher    | SDN
                    The president visited Kyiv.                                 | visited  | Kyiv         | UKR
                    The envoy was murdered in the Iranian capital.              | murdered | Tehran       | IRN
                    Police arrested ten students in Kampala's Nakawa district.  | arrested | Kampala      | UGA
                    In Lagos and Kano demonstrators stoned cars, and Nigerian police arrested them. | stoned | Lagos | NGA
                    Rebels fired in Burundi's capital. Youths fought police in the capital Bujumbura. | fired | Bujumbura | BDI
                    """)
    void event_takesPlaceWhereItsPhraseSays(String text, String form, String name, String country) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);
        Optional<Place> place = PlaceReader.read(document).placeOf(sentence, trigger(sentence, form));

        assertThat(place.map(Place::name)).contains(name);
        assertThat(place.flatMap(Place::country)).contains(country);
        assertThat(place.flatMap(Place::point)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The strike killed at least 34 people.                    | killed   | 34        | people | killed | AT_LEAST
                    More than 60 people were wounded in the market.          | wounded  | 60        | people | injured | MORE_THAN
                    The attack killed more than 1,200 Israelis.              | killed   | 1200      | people | killed | MORE_THAN
                    The government sent 13,000 rounds of tank ammunition.    | sent     | 13000     | rounds | sent   | EXACT
                    Soldiers arrested about two dozen protesters.            | arrested | 24        | people | arrested | ABOUT
                    The shelling killed 2 000 civilians in the camp.         | killed   | 2000      | people | killed | EXACT
                    """)
    void quantity_belongsToItsEvent(
            String text, String form, double value, String unit, String of, Quantity.Bound bound) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);
        List<Quantity> quantities = QuantityReader.read(document).of(sentence, trigger(sentence, form), t -> false);

        assertThat(quantities).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).hasValue(value);
            assertThat(quantity.unit()).isEqualTo(unit);
            assertThat(quantity.of()).contains(of);
            assertThat(quantity.bound()).isEqualTo(bound);
            assertThat(quantity.source().span().slice(text))
                    .isEqualTo(quantity.source().text());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police used tear gas against the crowd for a third night. | used
                    France condemned the 1994 genocide.                       | condemned
                    Iran rejected the 2015 nuclear deal.                      | rejected
                    The pirates seized the Polar 13 tanker.                   | seized
                    """)
    void ordinalOrYear_countsNothing(String text, String form) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, form), t -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The shelling killed 15 people, according to the Red Cross.                     | shelling  | killed 15.0
                    An airstrike left at least 20 people dead and 35 others injured, doctors said. | airstrike | killed 20.0, injured 35.0
                    The attack on the barracks, in which nine soldiers died, was the deadliest.    | attack    | killed 9.0
                    Rebels attacked the village, killing six people and burning 30 houses.         | attacked  | killed 6.0
                    The attack did not kill the 15 people whom the army named.                     | attack    | ''
                    The president visited the town, mourning 40 people killed in the flood.        | visited   | ''
                    Rebels in eastern Congo killed 11 civilians and burned 40 houses.              | killed    | killed 11.0
                    """)
    void peopleWhomPredicatesBesideAnActSayItHurt_areItsOwn(String text, String form, String quantities) {
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, form), t -> false).stream()
                        .map(q -> q.of().orElse("") + " " + q.value().orElse(0))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(quantities);
    }

    @Test
    void distance_suffersNothing() {
        AnalysedDocument document = analysed("Rebels killed a man 250 kilometers west of Kampala.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, "killed"), t -> false))
                .extracting(Quantity::of)
                .containsOnly(Optional.empty());
    }

    @Test
    void numberOfAnotherRecordsAct_isNotThisOnes() {
        AnalysedDocument document = analysed("Rebels attacked the village, killing six people.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document)
                        .of(
                                sentence,
                                trigger(sentence, "attacked"),
                                t -> t.form().equals("killing")))
                .isEmpty();
    }

    @Test
    void countedBesideUncounted_areAtLeastSoMany() {
        AnalysedDocument document = analysed("Two soldiers and a policeman were killed in an ambush.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, "killed"), t -> false))
                .singleElement()
                .satisfies(q -> assertThat(q.bound()).isEqualTo(Quantity.Bound.AT_LEAST));
    }

    @Test
    void woundedBesideTheKilled_areNotKilled() {
        AnalysedDocument document = analysed("At least 12 people were killed and 17 wounded in the market.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, "killed"), t -> false))
                .extracting(q -> q.of().orElse("") + " " + q.value().orElse(0))
                .containsExactly("killed 12.0", "injured 17.0");
    }

    @Test
    void money_hasItsCurrency() {
        AnalysedDocument document = analysed("The United States approved the sale of $147.5 million worth of shells.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, "sale"), t -> false))
                .anySatisfy(quantity -> {
                    assertThat(quantity.value()).hasValue(147_500_000d);
                    assertThat(quantity.unit()).isEqualTo("USD");
                });
    }

    @Test
    void range_givesTwoBounds() {
        AnalysedDocument document = analysed("The raid killed between 30 and 40 people.");
        Sentence sentence = document.sentences().get(0);

        assertThat(QuantityReader.read(document).of(sentence, trigger(sentence, "killed"), t -> false))
                .extracting(Quantity::bound)
                .containsExactly(Quantity.Bound.AT_LEAST, Quantity.Bound.AT_MOST);
    }

    @Test
    void malformedNumber_isFlaggedAndNotRepaired() {
        String text = "The bombing has killed more than 22,0000 people.";
        AnalysedDocument document = analysed(text);
        Sentence sentence = document.sentences().get(0);
        var index = QuantityReader.read(document);

        assertThat(index.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_NUMBER);
            assertThat(problem.span().orElseThrow().slice(text)).isEqualTo("22,0000");
        });
        assertThat(index.of(sentence, trigger(sentence, "killed"), t -> false))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.malformed()).isTrue());
    }
}
