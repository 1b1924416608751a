package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Quantity.Bound;
import org.readout.language.OnnxAnalyser;

/** What is read from passages for comparing accounts. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DetailsTest {
    private Optional<Readout> readout = Optional.empty();

    @BeforeAll
    void load() {
        assumeTrue(OnnxAnalyser.isModelPresent(), "no language model: set READOUT_MODEL to its folder");
        readout = Optional.of(Readout.load());
    }

    @AfterAll
    void close() {
        readout.ifPresent(Readout::close);
    }

    private List<Detail> details(String text, Kind field) {
        return readout.orElseThrow().code(Document.ofText("test.txt", text)).details().stream()
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

        assertThat(readout.orElseThrow().code(document).details()).isNotEmpty().allSatisfy(d -> {
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
}
