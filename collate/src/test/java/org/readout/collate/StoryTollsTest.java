package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.DetailReport.discrepancies;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;

/** What became of those whom reports of one development count, in whatever words they say so. */
class StoryTollsTest {
    private static DetailReport report(
            String outlet, double number, String unit, String noun, String source, String sentence) {
        return new DetailReport(outlet, "2024-03-05").counted(number, unit, noun, source, sentence);
    }

    private static List<String> abouts(DetailReport... reports) {
        return discrepancies(reports).stream().map(Discrepancy::about).toList();
    }

    @Test
    void fatesInOtherWords_areTolls() {
        DetailReport killed = new DetailReport("Post", "2024-03-05")
                .killed(
                        40,
                        Bound.EXACT,
                        "a doctor",
                        "The ambush of the convoy near Ilva killed 40 soldiers, a doctor said.");

        assertThat(abouts(
                        report(
                                "Wire",
                                12,
                                "people",
                                "soldier",
                                "the army",
                                "Twelve soldiers of the convoy burned to death near Ilva, the army said."),
                        killed))
                .containsExactly("people killed");
    }

    @Test
    void participleBeforeTheNumber_saysWhatBecameOfTheCounted() {
        String sentence = "The coach left the road, killing nine and injuring 33 passengers.";
        int at = sentence.indexOf("33 passengers");
        Quantity passengers = new Quantity(
                OptionalDouble.of(33),
                "people",
                Optional.empty(),
                Bound.EXACT,
                new Excerpt("33 passengers", new Span(at, at + "33 passengers".length())),
                false);
        Excerpt words = new Excerpt(sentence, new Span(0, sentence.length()));

        assertThat(new Counted(new Detail(
                                Kind.NUMBER,
                                Set.of("DEATH"),
                                "passenger",
                                Optional.of(passengers),
                                false,
                                Optional.empty(),
                                List.of(),
                                words,
                                words))
                        .fate())
                .contains("injured");
    }

    @Test
    void whoLostTheirHomes_isDisplaced() {
        assertThat(abouts(
                        report(
                                "Wire",
                                900,
                                "people",
                                "people",
                                "the mayor",
                                "After the ambush near Ilva 900 people were homeless, the mayor said."),
                        report(
                                "Post",
                                4000,
                                "people",
                                "people",
                                "a nurse",
                                "After the ambush near Ilva 4,000 people lost their homes, a nurse said.")))
                .containsExactly("people displaced");
    }

    @Test
    void housesThatBurn_areDestroyed_underAnyName() {
        assertThat(abouts(
                        report(
                                "Wire",
                                40,
                                "houses",
                                "house",
                                "the mayor",
                                "Gunmen near Ilva set on fire 40 houses, the mayor said."),
                        report(
                                "Post",
                                14,
                                "huts",
                                "hut",
                                "the police",
                                "Fourteen huts burned near Ilva, police said.")))
                .containsExactly("houses destroyed");
    }

    @Test
    void spellingsOfAMeasure_areOne() {
        assertThat(abouts(
                        report("Wire", 90, "tonnes", "tonne", "the navy", "The convoy had 90 tonnes, the navy said."),
                        report("Post", 40, "tons", "ton", "the owner", "The convoy had 40 tons, the owner said.")))
                .containsExactly("number of tonnes");
    }

    @Test
    void tollOfAnEarlierDeed_isNone() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .killed(30, Bound.EXACT, "the army", "The ambush near Ilva killed 30 soldiers, the army said.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
                .killed(
                        9,
                        Bound.EXACT,
                        "a doctor",
                        "In an earlier ambush near Ilva nine soldiers died, a doctor said.");

        assertThat(discrepancies(wire, post)).isEmpty();
    }

    @Test
    void smallNumbersThatAddUp_areNoParts() {
        DetailReport wire = people(
                people(
                        people(
                                new DetailReport("Wire", "2024-03-05"),
                                3,
                                "Three people died near Ilva, the army said."),
                        4,
                        "Of the convoy four people died, the army said."),
                7,
                "At the bridge seven people died, the army said.");
        DetailReport post =
                people(new DetailReport("Post", "2024-03-05"), 12, "Twelve people died near Ilva, the rebels said.");

        assertThat(discrepancies(wire, post))
                .flatExtracting(Discrepancy::accounts)
                .extracting(Discrepancy.Account::value)
                .contains("3", "12");
    }

    private static DetailReport people(DetailReport report, double number, String sentence) {
        return report.detail(
                Kind.NUMBER,
                "DEATH",
                "people",
                Optional.of(DetailReport.quantity(number, "people", Optional.of("killed"), Bound.EXACT)),
                false,
                sentence.contains("rebels") ? "the rebels" : "the army",
                sentence);
    }

    @Test
    void dozens_stayInTheirWord() {
        assertThat(inFigures("dozens of civilians")).isEqualTo("dozens");
        assertThat(inFigures("several hundred people")).isEqualTo("several hundred");
        assertThat(inFigures("Several thousand people")).isEqualTo("several thousand");
        assertThat(inFigures("tens of\nthousands of people")).isEqualTo("tens of thousands");
        assertThat(inFigures("several people")).isEqualTo("several");
    }

    private static String inFigures(String words) {
        return NumberAccounts.inFigures(new Quantity(
                OptionalDouble.of(24),
                "people",
                Optional.of("killed"),
                Bound.AT_LEAST,
                new Excerpt(words, new Span(0, words.length())),
                false));
    }

    @Test
    void whoKilled_isNotKilled() {
        assertThat(fate("Four gunmen killed villagers near Ilva.")).isEmpty();
        assertThat(fate("Four gunmen killed dozens of villagers.")).isEmpty();
        assertThat(fate("Four gunmen killed several people.")).isEmpty();
        assertThat(fate("Four gunmen killed unarmed villagers.")).isEmpty();
        assertThat(fate("Four gunmen killed near Ilva were brothers.")).contains("killed");
        assertThat(fate("Four gunmen killed in clashes were brothers.")).contains("killed");
        assertThat(fate("Four gunmen killed days ago were brothers.")).contains("killed");
    }

    private static Optional<String> fate(String sentence) {
        Excerpt words = new Excerpt(sentence, new Span(0, sentence.length()));
        Quantity gunmen = new Quantity(
                OptionalDouble.of(4),
                "people",
                Optional.empty(),
                Bound.EXACT,
                new Excerpt("Four gunmen", new Span(0, 11)),
                false);
        return new Counted(new Detail(
                        Kind.NUMBER,
                        Set.of(),
                        "gunman",
                        Optional.of(gunmen),
                        false,
                        Optional.empty(),
                        List.of(),
                        words,
                        words))
                .fate();
    }
}
