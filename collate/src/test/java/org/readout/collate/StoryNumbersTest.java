package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.DetailReport.discrepancies;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;

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

    @Test
    void countsOfOneClause_areParts_andNoToll() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05");
        String both = "One guard and three raiders were killed in the ambush of the convoy near Ilva, the army said.";
        wire.killed(1, Bound.EXACT, "the army", both);
        CodedDocument one = wire.coded();
        Detail guard = one.details().get(0);
        Detail raiders = new Detail(
                guard.field(),
                guard.about(),
                "raider",
                Optional.of(DetailReport.quantity(3, "raiders", Optional.of("killed"), Bound.EXACT)),
                false,
                Optional.empty(),
                guard.attribution(),
                guard.words(),
                guard.sentence());
        CodedDocument parts = new CodedDocument(
                one.document(),
                one.published(),
                List.of(),
                List.of(),
                List.of(),
                List.of(withNoun(guard, "guard"), raiders),
                List.of());
        CodedDocument toll = new DetailReport("Post", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "DEATH",
                        "people",
                        Optional.of(DetailReport.quantity(4, "people", Optional.of("killed"), Bound.EXACT)),
                        false,
                        "a doctor",
                        "Four people died in the ambush of the convoy near Ilva, a doctor said.")
                .coded();

        assertThat(new Collator().collate(List.of(parts, toll)).discrepancies()).isEmpty();
    }

    private static Detail withNoun(Detail detail, String noun) {
        return new Detail(
                detail.field(),
                detail.about(),
                noun,
                detail.amount(),
                detail.denied(),
                detail.date(),
                detail.attribution(),
                detail.words(),
                detail.sentence());
    }

    @Test
    void deadOfAnotherYear_areNoOtherToll() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.")
                .killed(
                        900,
                        Bound.EXACT,
                        "a historian",
                        "The war of 1998 killed 900 soldiers near Ilva, a historian said.");

        assertThat(discrepancies(wire)).isEmpty();
    }

    @Test
    void dozens_areNotFewerThanSixty() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "DEATH",
                        "soldier",
                        Optional.of(new Quantity(
                                OptionalDouble.of(24),
                                "people",
                                Optional.of("killed"),
                                Bound.AT_LEAST,
                                new Excerpt("Dozens", new Span(0, 6)),
                                false)),
                        false,
                        "witnesses",
                        "Dozens of soldiers died when gunmen ambushed a convoy near Ilva, witnesses said.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
                .killed(
                        64,
                        Bound.EXACT,
                        "a doctor",
                        "Gunmen who ambushed a convoy near Ilva killed 64 soldiers, a doctor said.");

        assertThat(discrepancies(wire, post)).isEmpty();
    }

    @Test
    void hostages_areHeld_notArrested() {
        DetailReport wire =
                held("Wire", 180, "the rebels", "The rebels held 180 passengers of a convoy near Ilva, they said.");
        DetailReport post =
                held("Post", 450, "the army", "In the convoy near Ilva 450 passengers were held, the army said.");

        assertThat(discrepancies(wire, post))
                .singleElement()
                .extracting(Discrepancy::about)
                .isEqualTo("people held");
    }

    private static DetailReport held(String outlet, double number, String source, String sentence) {
        return new DetailReport(outlet, "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "ARREST",
                        "passenger",
                        Optional.of(DetailReport.quantity(number, "people", Optional.of("held"), Bound.EXACT)),
                        false,
                        source.equals("the rebels") ? "they" : source,
                        sentence);
    }
}
