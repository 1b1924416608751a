package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Quantity.Bound;

/** What is read from passages for comparing accounts. */
final class DetailsTest extends CoderFixture {
    private List<Detail> details(String text, Kind field) {
        return coded(Document.ofText("test.txt", text)).details().stream()
                .filter(d -> d.field() == field)
                .toList();
    }

    private static List<String> sources(Detail detail) {
        return detail.attribution().stream()
                .map(a -> a.source().excerpt().map(Excerpt::text).orElse(""))
                .toList();
    }

    @Test
    void passages_resliceFromTheText() {
        String text = "The ministry said that nine people were killed at 4 p.m. near the river when a drone hit a bus.";
        Document document = Document.ofText("test.txt", text);

        assertThat(coded(document).details()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.words().span().slice(text)).isEqualTo(d.words().text());
            assertThat(d.sentence().span().covers(d.words().span())).isTrue();
        });
    }

    @Test
    void numberWithoutNoun_countsWhatTheOneBeforeCounted() {
        assertThat(details(
                        "Seventeen soldiers died in the ambush, the army said. The rebels speak of 40.", Kind.NUMBER))
                .extracting(d -> d.amount().orElseThrow().value().orElseThrow(), Detail::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(17.0, "soldier"),
                        org.assertj.core.groups.Tuple.tuple(40.0, "soldier"));
    }

    @Test
    void partOfAWhole_isNoNumberOfItsOwn() {
        assertThat(details("The blast killed 20 people, among them three children.", Kind.NUMBER))
                .extracting(d -> d.amount().orElseThrow().value().orElseThrow())
                .containsExactly(20.0);
    }

    @Test
    void timeOfDay_isMinutesSinceMidnight_withItsBound() {
        assertThat(details("The shooting began at about 2.30 p.m., residents said.", Kind.TIME))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.amount().orElseThrow().value().orElseThrow()).isEqualTo(14.5 * 60);
                    assertThat(d.amount().orElseThrow().bound()).isEqualTo(Bound.ABOUT);
                    assertThat(d.about()).contains("VIOLENCE");
                    assertThat(sources(d)).containsExactly("residents");
                });
    }

    @Test
    void whoStormsAHotel_isNoWeather() {
        assertThat(details("Attackers stormed the hotel and killed two guards, police said.", Kind.CAUSE))
                .extracting(Detail::value)
                .doesNotContain("storm");
        assertThat(details("Storms killed two guards of the hotel, police said.", Kind.CAUSE))
                .extracting(Detail::value)
                .contains("storm");
    }

    @Test
    void demise_isADeath() {
        assertThat(details("The raid led to the demise of 37 people.", Kind.OCCURRENCE))
                .anySatisfy(d -> assertThat(d.about()).contains("DEATH"));
    }

    @Test
    void ceremony_hitsNobody() {
        assertThat(details("Seven soldiers were killed by the war, the mayor said.", Kind.RESPONSIBILITY))
                .isEmpty();
    }

    @Test
    void endsOfAPeriod_areNoTimesOfAHappening() {
        assertThat(details("The curfew now runs from 4 p.m. to 6 a.m.", Kind.TIME))
                .isEmpty();
    }

    @Test
    void deniedClause_isDenied_andByTheDenier() {
        assertThat(details("The army denied that its troops had attacked the village.", Kind.OCCURRENCE))
                .anySatisfy(d -> {
                    assertThat(d.denied()).isTrue();
                    assertThat(d.about()).contains("VIOLENCE");
                    assertThat(sources(d)).containsExactly("The army");
                });
    }

    @Test
    void whatCausedSomething_isNamedWithItsEffect() {
        assertThat(details("A fallen power line caused the fire, the forestry service said.", Kind.CAUSE))
                .anySatisfy(d -> {
                    assertThat(d.value()).startsWith("caused:").endsWith("power line");
                    assertThat(d.about()).containsExactly("fire");
                    assertThat(sources(d)).containsExactly("the forestry service");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The militia denied any involvement in the bombing.",
                "The militia denied any knowledge of the bombing."
            })
    void denialOfAPart_isNoDenialOfTheDeed(String text) {
        assertThat(details(text, Kind.RESPONSIBILITY)).anyMatch(Detail::denied);
        assertThat(details(text, Kind.OCCURRENCE)).noneMatch(Detail::denied);
    }

    @Test
    void whatMayHaveCausedSomething_isNoCause() {
        assertThat(details("A power line may have caused the fire.", Kind.CAUSE))
                .isEmpty();
    }

    @Test
    void whoeverBlames_isTheSource() {
        assertThat(details("The governor blamed separatists for the fire.", Kind.RESPONSIBILITY))
                .anySatisfy(d -> {
                    assertThat(d.value()).isEqualTo("separatists");
                    assertThat(sources(d)).containsExactly("The governor");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ministry denied that anyone had been taken to hospital. | hospital
                    No siren sounded, a villager said.                          | siren
                    "There were no hostages," the lawyer said.                  | hostages
                    """)
    void whatIsOfNoKind_isDeniedByItsWords(String text, String word) {
        assertThat(details(text, Kind.OCCURRENCE)).anySatisfy(d -> {
            assertThat(d.denied()).isTrue();
            assertThat(d.about()).contains(word);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The governor did not respond to a request for comment.
                    The minister did not say how many soldiers would come.
                    The council may not approve the new budget.
                    """)
    void whatSomebodyDidNotSay_orMayNotBe_isNotDenied(String text) {
        assertThat(details(text, Kind.OCCURRENCE)).noneMatch(Detail::denied);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Officials counted 71 dead and 12 missing.                       | 71 | killed
                    The clash left eight people injured and 3 dead.                 | 3  | killed
                    Officials counted 71 dead and 12 missing.                       | 12 | missing
                    """)
    void numberBeforeWhatBefellPeople_countsPeople(String text, double number, String fate) {
        assertThat(details(text, Kind.NUMBER)).anySatisfy(d -> {
            assertThat(d.value()).isEqualTo("people");
            assertThat(d.about()).contains(fate);
            assertThat(d.amount().orElseThrow().value()).hasValue(number);
        });
    }

    @Test
    void numberOfMissingSoldiers_countsSoldiers() {
        assertThat(details("Twelve missing soldiers were found on Monday.", Kind.NUMBER))
                .noneMatch(d -> d.value().equals("people"));
    }

    @Test
    void partThatSaysOfWhom_isNoNumberOfItsOwn() {
        assertThat(details("Four people were hurt, two of them miners, the ministry said.", Kind.NUMBER))
                .extracting(d -> d.amount().orElseThrow().value().orElseThrow())
                .containsExactly(4.0);
    }

    @Test
    void numberOfANoun_countsThatNoun() {
        assertThat(details("He put the number of fugitives at 31.", Kind.NUMBER))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.value()).isEqualTo("fugitive");
                    assertThat(d.amount().orElseThrow().value().orElseThrow()).isEqualTo(31.0);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The dam was intact, the governor said.       | BREAKAGE | true
                    The mayor was unhurt, the governor said.     | INJURY   | true
                    The dam was not intact, the governor said.   | BREAKAGE | false
                    The deal was intact, the governor said.      | BREAKAGE | false
                    Hopes of peace were alive, the envoy said.   | DEATH    | false
                    """)
    void wordThatDeniesOfItself_deniesOfWhatCanBreakOrBeHurt(String text, String kind, boolean isDenied) {
        assertThat(details(text, Kind.OCCURRENCE).stream()
                        .anyMatch(d -> d.denied() && d.about().contains(kind)))
                .isEqualTo(isDenied);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The shots came from the Guyanese side, the ministry said.                       | from:guyanese
                    Three men died in a clash inside Gambia, the army said.                         | side:gambia
                    The ship was seized in international waters, its owner said.                    | waters:international
                    The ship was boarded inside its economic zone, Fiji said.                       | waters:national
                    """)
    void sidesAndWaters_sayWhose(String text, String value) {
        assertThat(details(text, Kind.PLACE)).extracting(Detail::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The minister said acid killed two workers.   | true
                    Gunman kills five villagers in Lagos         | false
                    The minister said police killed two workers. | false
                    """)
    void substance_isACause_andNobody(String text, boolean isCause) {
        assertThat(details(text, Kind.CAUSE).isEmpty()).isEqualTo(!isCause);
        assertThat(details(text, Kind.RESPONSIBILITY).isEmpty()).isEqualTo(isCause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No soldier set foot on the island, the army said.    | CROSSING
                    The patrol did not return fire, the force said.      | VIOLENCE
                    """)
    void idiomOfVerbAndNoun_isDeniedAsOne(String text, String kind) {
        assertThat(details(text, Kind.OCCURRENCE))
                .anySatisfy(d -> assertThat(d.about()).contains(kind))
                .filteredOn(d -> d.about().contains(kind))
                .allMatch(Detail::denied);
    }

    @Test
    void whoIsLedAway_isHeld() {
        assertThat(details("The gunmen led away a policeman, a villager said.", Kind.OCCURRENCE))
                .anySatisfy(d -> assertThat(d.about()).contains("ARREST"));
    }

    @Test
    void noSignOfSomething_deniesNothing() {
        assertThat(details("There was no sign that they had heard of the truce.", Kind.OCCURRENCE))
                .noneMatch(d -> d.denied() && d.about().contains("sign"));
    }

    @Test
    void whoDoesItAndWhereItIsDone_areNotCountedAsVictims() {
        assertThat(details("At least 30 gunmen killed a police officer.", Kind.NUMBER))
                .singleElement()
                .satisfies(d -> assertThat(d.about()).doesNotContain("DEATH"));
        assertThat(details("At least 90 people were killed by raiders in two villages.", Kind.NUMBER))
                .filteredOn(d -> d.value().equals("village"))
                .allSatisfy(d -> assertThat(d.about()).doesNotContain("DEATH"));
        assertThat(details(
                        "Twelve villagers were killed. The raiders, numbering about 300, came at dawn.", Kind.NUMBER))
                .extracting(d -> d.amount().orElseThrow().value().orElseThrow())
                .containsExactly(12.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Six people were killed in the Tarn province, two in Orla and one in the Ves province.
                    There were up to 70 dead in Tarn and 30 dead in Orla.
                    Seven people died in hospital.
                    Rescuers found 13 unidentified bodies at the depot.
                    """)
    void countThatLeavesOthersOut_isNoNumberOfItsOwn(String text) {
        assertThat(details(text, Kind.NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A spokesman neither confirmed nor denied the attack.
                    The army did not confirm or deny that its planes had bombed the market.
                    The ministry declined to confirm or deny the attack.
                    Officials said the strike was lawful, since their forces do not target civilians.
                    The report was published, though the statement did not refer to the losses.
                    """)
    void whatIsNeitherConfirmedNorDenied_isNoDenial(String text) {
        assertThat(details(text, Kind.OCCURRENCE)).noneMatch(Detail::denied);
        assertThat(details(text, Kind.RESPONSIBILITY)).noneMatch(Detail::denied);
    }

    @Test
    void whatCarriesTheWounded_isNoMeans() {
        assertThat(details("After the blast the injured were transported by helicopters.", Kind.CAUSE))
                .isEmpty();
        assertThat(details("A rocket killed nine people near a petrol station.", Kind.CAUSE))
                .extracting(Detail::value)
                .containsExactly("missile");
    }
}
