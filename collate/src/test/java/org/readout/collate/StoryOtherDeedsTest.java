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

/** Figures of one development that are not of one toll: of other places, of parts, of other people, or given up by the report itself. */
class StoryOtherDeedsTest {
    private static final String AMBUSH = "The ambush of the convoy near Ilva killed 40 soldiers, a doctor said.";

    private static DetailReport ambush() {
        return new DetailReport("Post", "2024-03-05").killed(40, Bound.EXACT, "a doctor", AMBUSH);
    }

    private static DetailReport wire(double number, String sentence) {
        return new DetailReport("Wire", "2024-03-05").killed(number, Bound.EXACT, "the army", sentence);
    }

    @Test
    void tollsOfPlacesFarApart_areOfOtherDeeds() {
        String sentence = "The ambush of a convoy killed 12 soldiers in another province, the army said.";

        assertThat(discrepancies(ambush().at(60, 10), wire(12, sentence).at(64, 14)))
                .isEmpty();
        assertThat(discrepancies(ambush().at(60, 10), wire(12, sentence).at(60.2, 10)))
                .hasSize(1);
    }

    private static boolean isOfSeveralSorts(String sentence, String number) {
        int at = sentence.indexOf(number);
        Excerpt words = new Excerpt(sentence, new Span(0, sentence.length()));
        Quantity amount = new Quantity(
                OptionalDouble.of(44),
                "people",
                Optional.of("killed"),
                Bound.EXACT,
                new Excerpt(number, new Span(at, at + number.length())),
                false);
        return new Counted(new Detail(
                        Kind.NUMBER,
                        Set.of("DEATH"),
                        "officer",
                        Optional.of(amount),
                        false,
                        Optional.empty(),
                        List.of(),
                        words,
                        words))
                .isOfSeveralSorts();
    }

    @Test
    void countOfTwoSorts_isKnownByTheNounThatFollows() {
        assertThat(isOfSeveralSorts("A raid left 44 police officers and soldiers dead.", "44 police officers"))
                .isTrue();
        assertThat(isOfSeveralSorts("A raid left 44 police officers and 3 soldiers dead.", "44 police officers"))
                .isFalse();
        for (String rest : List.of(
                " dead.",
                " dead and wounded dozens.",
                " and was claimed by nobody.",
                " and wounded dozens.",
                " and civilians were hurt.")) {
            assertThat(isOfSeveralSorts("A raid killed 44 police officers" + rest, "44 police officers"))
                    .as(rest)
                    .isFalse();
        }
        assertThat(isOfSeveralSorts("In a raid 44 police officers and soldiers were killed.", "44 police officers"))
                .isTrue();
    }

    @Test
    void figureThatTheReportSaysWasReplaced_isNoAccount() {
        for (String sentence : List.of(
                "Previously, the army said 12 soldiers of the convoy had been killed in the ambush near Ilva.",
                "The army had initially said that 12 soldiers of the convoy were killed in the ambush near Ilva.",
                "The first reports of the army spoke of 12 soldiers of the convoy killed in the ambush near Ilva.")) {
            assertThat(discrepancies(ambush(), wire(12, sentence.replace("The army", "the army"))))
                    .isEmpty();
        }
    }

    @Test
    void figureThatCorrectsEarlierOnes_isAnAccount() {
        for (String sentence : List.of(
                "A director rejected the earlier figures of the army and said the ambush of the convoy near Ilva killed 12.",
                "Contradicting initial reports, the army said the ambush of the convoy near Ilva killed 12 soldiers.",
                "Initial reports said more of the convoy died near Ilva, but the army put the toll of the ambush at 12 soldiers.",
                "For the ambush of the convoy near Ilva the army put the toll at 12 soldiers, not 48 as in earlier reports.")) {
            assertThat(discrepancies(ambush(), wire(12, sentence))).as(sentence).hasSize(1);
        }
    }

    @Test
    void fifthDeath_isNoShareOfAPerson() {
        assertThat(discrepancies(
                        ambush(),
                        wire(0.2, "A fifth death was linked to the ambush of the convoy near Ilva, the army said.")))
                .isEmpty();
    }

    @Test
    void soldiersOfTwoCountries_areNoAccountsOfOneToll() {
        DetailReport some = new DetailReport("Post", "2024-03-05")
                .counted(
                        20,
                        "people",
                        "soldier",
                        "a doctor",
                        "The ambush of the convoy near Ilva left 20 soldiers killed to a man, a doctor said, put to death.");
        DetailReport northern = new DetailReport("Wire", "2024-03-05")
                .counted(
                        4,
                        "people",
                        "northern soldier",
                        "the army",
                        "Four northern soldiers of the convoy were shot to death near Ilva, the army said.");
        DetailReport southern = new DetailReport("Herald", "2024-03-05")
                .counted(
                        43,
                        "people",
                        "southern soldier",
                        "a monitor",
                        "In the ambush of the convoy near Ilva 43 southern soldiers were shot to death, a monitor said.");

        List<Discrepancy> found = discrepancies(some, northern, southern);

        assertThat(found).hasSize(2).allSatisfy(d -> assertThat(d.accounts()).hasSize(2));
    }

    @Test
    void nobodyOfASortAbout_isNoDenialThatTheyStruck() {
        DetailReport none = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.OCCURRENCE,
                        "terrorist",
                        "terrorist",
                        Optional.empty(),
                        true,
                        "a guard",
                        "No terrorist of the convoy's attackers is from Ilva, a guard said.");

        assertThat(discrepancies(
                        none,
                        new DetailReport("Post", "2024-03-05")
                                .detail(
                                        Kind.RESPONSIBILITY,
                                        "VIOLENCE",
                                        "terrorists",
                                        Optional.empty(),
                                        false,
                                        "the army",
                                        "The convoy near Ilva was ambushed by a terrorist, the army said.")))
                .isEmpty();
    }

    @Test
    void attackersKilled_areNoneOfTheToll() {
        DetailReport attackers = new DetailReport("Wire", "2024-03-05")
                .counted(
                        3,
                        "people",
                        "attacker",
                        "the army",
                        "Three attackers of the convoy near Ilva were shot to death, the army said.");
        DetailReport toll = new DetailReport("Post", "2024-03-05")
                .counted(
                        19,
                        "people",
                        "fatality",
                        "a doctor",
                        "Of the convoy near Ilva 19 fatalities were found shot to death, a doctor said.");

        assertThat(discrepancies(attackers, toll)).isEmpty();
    }

    @Test
    void reportThatGivesTheOthersFigureToo_doesNotDisagree() {
        String part =
                "Six soldiers of the convoy were burned to death near Ilva when the first lorry was hit, the army said.";
        DetailReport both = new DetailReport("Wire", "2024-03-05")
                .counted(6, "people", "soldier", "the army", part)
                .counted(
                        40,
                        "people",
                        "soldier",
                        "the army",
                        "In all 40 soldiers of the convoy were put to death, the army said.");

        assertThat(discrepancies(ambush(), wire(6, part))).hasSize(1);
        assertThat(discrepancies(ambush(), both)).isEmpty();
    }

    @Test
    void reportThatGivesTheOthersFigureOfAnotherDeed_disagrees() {
        DetailReport post = ambush().at(60, 10).on("2024-03-04");
        String part = "The ambush of the convoy near Ilva killed 6 soldiers, the army said.";
        String whole = "A second ambush of the convoy killed 40 soldiers, the army said.";

        for (Deed deed : List.of(new Deed("2024-03-01", 60), new Deed("2024-03-04", 64))) {
            DetailReport wire = wire(6, part).at(60, 10).on("2024-03-04");
            wire.killed(40, Bound.EXACT, "the army", whole)
                    .at(deed.latitude(), 10)
                    .on(deed.day());

            assertThat(discrepancies(post, wire)).as(deed.toString()).hasSize(1);
        }
        DetailReport earlier = wire(6, part).at(60, 10).on("2024-03-04");
        earlier.killed(40, Bound.EXACT, "the army", "An earlier ambush of a convoy killed 40 soldiers, the army said.");
        assertThat(discrepancies(post, earlier)).hasSize(1);
        DetailReport both = wire(6, part).at(60, 10).on("2024-03-04");
        both.killed(40, Bound.EXACT, "the army", whole).at(60, 10).on("2024-03-04");
        assertThat(discrepancies(post, both)).isEmpty();
    }

    private record Deed(String day, double latitude) {}
}
