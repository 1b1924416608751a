package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.DetailReport.discrepancies;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Quantity.Bound;

/** Numbers that reports of one development give: which differ, and which grow, are bounds or come from one source. */
class StoryNumbersTest {
    @Test
    void tollsOfTwoSources_areADiscrepancy_withWhoSaysWhichAndWhere() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
                .killed(
                        37,
                        Bound.EXACT,
                        "the rebels",
                        "The ambush of a convoy near Ilva killed 37 soldiers, the rebels said.");

        assertThat(discrepancies(wire, post)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.NUMBER);
            assertThat(d.accounts()).extracting(Discrepancy.Account::value).containsExactlyInAnyOrder("14", "37");
            assertThat(d.accounts())
                    .flatExtracting(Discrepancy.Account::saidBy)
                    .containsExactlyInAnyOrder("Wire, citing the army", "Post, citing the rebels");
            assertThat(d.accounts()).allSatisfy(a -> assertThat(a.documents()).hasSameSizeAs(a.evidence()));
        });
    }

    @Test
    void tollThatALaterReportRaises_isNone() {
        assertThat(discrepancies(
                        new DetailReport("Wire", "2024-03-05")
                                .killed(
                                        14,
                                        Bound.EXACT,
                                        "the army",
                                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said."),
                        new DetailReport("Post", "2024-03-07")
                                .killed(
                                        19,
                                        Bound.EXACT,
                                        "a doctor",
                                        "Nineteen soldiers died in the ambush of a convoy near Ilva, a doctor said.")))
                .isEmpty();
    }

    @Test
    void tollOfMoreThanTwiceAsMany_bySomebodyElse_isNoGrowth_unlessItIsToldAsOne() {
        DetailReport army = new DetailReport("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        DetailReport rebels = new DetailReport("Post", "2024-03-07")
                .killed(
                        60,
                        Bound.EXACT,
                        "the rebels",
                        "Sixty soldiers died in the ambush of a convoy near Ilva, the rebels said.");
        DetailReport doctor = new DetailReport("Post", "2024-03-07")
                .killed(
                        60,
                        Bound.EXACT,
                        "a doctor",
                        "The toll of the ambush of a convoy near Ilva has risen to 60 soldiers, a doctor said.");

        assertThat(discrepancies(army, rebels)).hasSize(1);
        assertThat(discrepancies(army, doctor)).isEmpty();
    }

    @Test
    void numbersWithinTheirBounds_areNone() {
        assertThat(discrepancies(
                        new DetailReport("Wire", "2024-03-05")
                                .killed(
                                        14,
                                        Bound.AT_LEAST,
                                        "the army",
                                        "At least 14 soldiers died in the ambush of a convoy near Ilva, the army said."),
                        new DetailReport("Post", "2024-03-05")
                                .killed(
                                        16,
                                        Bound.EXACT,
                                        "a doctor",
                                        "Sixteen soldiers died in the ambush of a convoy near Ilva, a doctor said.")))
                .isEmpty();
    }

    @Test
    void oneSourceNamedInPart_givesNoTwoAccounts() {
        assertThat(
                        discrepancies(
                                new DetailReport("Wire", "2024-03-05")
                                        .killed(
                                                14,
                                                Bound.EXACT,
                                                "the defence ministry",
                                                "Fourteen soldiers died in the ambush of a convoy near Ilva, the defence ministry said."),
                                new DetailReport("Post", "2024-03-05")
                                        .killed(
                                                12,
                                                Bound.EXACT,
                                                "the ministry",
                                                "Twelve soldiers died in the ambush of a convoy near Ilva, the ministry said.")))
                .isEmpty();
    }

    @Test
    void anOfficeNamedForAPlace_andForTheRegion_isOneSource() {
        assertThat(
                        discrepancies(
                                new DetailReport("Wire", "2024-03-05")
                                        .killed(
                                                14,
                                                Bound.EXACT,
                                                "the region's human rights ombudsman",
                                                "Fourteen soldiers died in the ambush near Ilva, the region's human rights ombudsman said."),
                                new DetailReport("Post", "2024-03-05")
                                        .killed(
                                                60,
                                                Bound.EXACT,
                                                "Ilva's human rights ombudsman",
                                                "Sixty soldiers died in the ambush near Ilva, Ilva's human rights ombudsman said.")))
                .isEmpty();
    }

    @Test
    void partThatIsGreaterThanTheWhole_isADiscrepancy_andOneThatIsSmallerNone() {
        assertThat(discrepancies(dead("cattle", 200, "farmers"), dead("animal", 64, "the company")))
                .hasSize(1);
        assertThat(discrepancies(dead("cattle", 40, "farmers"), dead("animal", 64, "the company")))
                .isEmpty();
    }

    private static DetailReport dead(String counted, double number, String source) {
        return new DetailReport("Paper of " + source, "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "DEATH",
                        counted,
                        Optional.of(DetailReport.quantity(number, counted, Optional.of("killed"), Bound.EXACT)),
                        false,
                        source,
                        "Acid in the river near Ilva has killed " + (int) number + " " + counted + ", " + source
                                + " said.");
    }

    @Test
    void peopleAboard_areComparedWhateverBecameOfThem() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "ABOARD",
                        "people",
                        Optional.of(DetailReport.quantity(60, "people", Optional.empty(), Bound.ABOUT)),
                        false,
                        "the port",
                        "A ferry carrying about 60 people sank off Ilva on Sunday, the port said.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "ABOARD",
                        "people",
                        Optional.of(DetailReport.quantity(41, "people", Optional.empty(), Bound.EXACT)),
                        false,
                        "its owner",
                        "There were 41 people on board the ferry that sank off Ilva, its owner said.");

        assertThat(discrepancies(wire, post))
                .singleElement()
                .satisfies(d -> assertThat(d.about()).isEqualTo("people aboard"));
    }

    @Test
    void countsOfOneNoun_differ_whereEachReportGivesButOne() {
        String stuck = "Some 2,400 lorries are stuck at the convoy's camp near Ilva in Norland, drivers said.";
        String waiting = "About 900 lorries were waiting near Ilva in Norland, the customs office said.";
        DetailReport other =
                new DetailReport("Post", "2026-03-02").counted(900, "lorries", "lorry", "the customs office", waiting);

        assertThat(discrepancies(
                        new DetailReport("Wire", "2026-03-02").counted(2400, "lorries", "lorry", "drivers", stuck),
                        other))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.NUMBER));
        assertThat(discrepancies(
                        new DetailReport("Wire", "2026-03-02")
                                .counted(2400, "lorries", "lorry", "drivers", stuck)
                                .counted(30, "lorries", "lorry", "drivers", "Thirty lorries had turned back."),
                        other))
                .isEmpty();
    }

    @Test
    void sumThatTheParserTakesForWhatIsCounted_isNoNoun() {
        assertThat(discrepancies(
                        new DetailReport("Wire", "2024-03-05")
                                .counted(
                                        400_000,
                                        "dollars",
                                        "$400,000",
                                        "the owner",
                                        "The owner put the loss of the dredge near Ilva at $400,000."),
                        new DetailReport("Post", "2024-03-05")
                                .counted(
                                        30_000,
                                        "dollars",
                                        "$400,000",
                                        "the port",
                                        "The loss of the dredge near Ilva was far below $400,000, the port said.")))
                .isEmpty();
    }
}
