package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;
import org.readout.core.SourceKind;
import org.readout.core.Span;

/** Details written by hand, over reports of one development. */
class StoryDiscrepancyTest {

    private static final class Report {
        private final String outlet;
        private final LocalDate day;
        private final StringBuilder text = new StringBuilder("Convoy ambushed near Ilva in Norland\n");
        private final List<Detail> details = new ArrayList<>();

        Report(String outlet, String day) {
            this.outlet = outlet;
            this.day = LocalDate.parse(day);
        }

        /** @param source words of the sentence; empty for the report's own voice */
        Report detail(
                Kind field,
                String about,
                String value,
                Optional<Quantity> amount,
                boolean denied,
                String source,
                String sentence) {
            Span span = new Span(text.length(), text.length() + sentence.length());
            text.append(sentence).append('\n');
            List<Attribution> chain = source.isEmpty() ? List.of() : List.of(said(source, span, sentence));
            Excerpt words = new Excerpt(sentence, span);
            details.add(new Detail(field, Set.of(about), value, amount, denied, Optional.empty(), chain, words, words));
            return this;
        }

        Report killed(double number, Bound bound, String source, String sentence) {
            return detail(
                    Kind.NUMBER,
                    "DEATH",
                    "soldier",
                    Optional.of(quantity(number, "people", Optional.of("killed"), bound)),
                    false,
                    source,
                    sentence);
        }

        Report counted(double number, String unit, String noun, String source, String sentence) {
            return detail(
                    Kind.NUMBER,
                    "told by " + source,
                    noun,
                    Optional.of(quantity(number, unit, Optional.empty(), Bound.EXACT)),
                    false,
                    source,
                    sentence);
        }

        Report began(double minutes, String source, String sentence) {
            return detail(
                    Kind.TIME,
                    "VIOLENCE",
                    "",
                    Optional.of(quantity(minutes, "clock", Optional.empty(), Bound.EXACT)),
                    false,
                    source,
                    sentence);
        }

        private static Quantity quantity(double n, String unit, Optional<String> of, Bound bound) {
            String words = String.valueOf((int) n);
            return new Quantity(
                    OptionalDouble.of(n), unit, of, bound, new Excerpt(words, new Span(0, words.length())), false);
        }

        private static Attribution said(String source, Span span, String sentence) {
            int at = span.start() + sentence.indexOf(source);
            Excerpt words = new Excerpt(source, new Span(at, at + source.length()));
            return new Attribution(
                    new Attribution.Source(
                            Optional.of(words), SourceKind.OFFICE, Optional.of(source), Optional.empty()),
                    Optional.empty(),
                    List.of(span),
                    Attribution.Form.INDIRECT,
                    Optional.empty());
        }

        CodedDocument coded() {
            String whole = text.toString();
            Document document = new Document(
                    Document.hash(whole, outlet),
                    Document.hash(whole),
                    outlet + ".txt",
                    Optional.empty(),
                    whole,
                    Optional.of(outlet),
                    Optional.empty(),
                    "en",
                    Optional.of(Published.on(day, Published.Basis.GIVEN, "test")),
                    List.of(),
                    List.of());
            return new CodedDocument(
                    document, document.published(), List.of(), List.of(), List.of(), details, List.of());
        }
    }

    private static List<Discrepancy> discrepancies(Report... reports) {
        return new Collator()
                .collate(Arrays.stream(reports).map(Report::coded).toList())
                .discrepancies();
    }

    @Test
    void tollsOfTwoSources_areADiscrepancy_withWhoSaysWhichAndWhere() {
        Report wire = new Report("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        Report post = new Report("Post", "2024-03-05")
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
    void deadWhomOneSourceCallsPoachers_andAnotherFishermen_areADiscrepancyOfActor() {
        Report wire = new Report("Wire", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "VIOLENCE",
                        "suspected poacher",
                        Optional.of(Report.quantity(4, "poachers", Optional.of("killed"), Bound.EXACT)),
                        false,
                        "the army",
                        "A patrol killed four suspected poachers on the river near Ilva, the army said.");
        Report post = new Report("Post", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "VIOLENCE",
                        "fisherman",
                        Optional.of(Report.quantity(4, "people", Optional.empty(), Bound.EXACT)),
                        false,
                        "a councillor",
                        "Four fishermen were shot by the patrol on the river near Ilva, a councillor said.");

        assertThat(discrepancies(wire, post)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.ACTOR);
            assertThat(d.accounts())
                    .extracting(Discrepancy.Account::value)
                    .containsExactlyInAnyOrder("suspected poacher", "fisherman");
        });
    }

    @Test
    void peopleAboard_areComparedWhateverBecameOfThem() {
        Report wire = new Report("Wire", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "ABOARD",
                        "people",
                        Optional.of(Report.quantity(60, "people", Optional.empty(), Bound.ABOUT)),
                        false,
                        "the port",
                        "A ferry carrying about 60 people sank off Ilva on Sunday, the port said.");
        Report post = new Report("Post", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "ABOARD",
                        "people",
                        Optional.of(Report.quantity(41, "people", Optional.empty(), Bound.EXACT)),
                        false,
                        "its owner",
                        "There were 41 people on board the ferry that sank off Ilva, its owner said.");

        assertThat(discrepancies(wire, post))
                .singleElement()
                .satisfies(d -> assertThat(d.about()).isEqualTo("people aboard"));
    }

    @Test
    void sidesThatNameEachOther_areADiscrepancyOfResponsibility() {
        Report wire = new Report("Wire", "2024-03-05")
                .detail(
                        Kind.RESPONSIBILITY,
                        "BLAME",
                        "Sudland",
                        Optional.empty(),
                        false,
                        "Norland",
                        "Norland accused Sudland of firing at a patrol boat near the islet of Ilva.");
        Report post = new Report("Post", "2024-03-05")
                .detail(
                        Kind.RESPONSIBILITY,
                        "VIOLENCE",
                        "Norlandic boat",
                        Optional.empty(),
                        false,
                        "Sudland",
                        "A Norlandic boat fired at a launch near the islet of Ilva, Sudland said.");

        assertThat(discrepancies(wire, post))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.RESPONSIBILITY));
    }

    @Test
    void tollThatALaterReportRaises_isNone() {
        assertThat(discrepancies(
                        new Report("Wire", "2024-03-05")
                                .killed(
                                        14,
                                        Bound.EXACT,
                                        "the army",
                                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said."),
                        new Report("Post", "2024-03-07")
                                .killed(
                                        19,
                                        Bound.EXACT,
                                        "a doctor",
                                        "Nineteen soldiers died in the ambush of a convoy near Ilva, a doctor said.")))
                .isEmpty();
    }

    @Test
    void tollOfMoreThanTwiceAsMany_bySomebodyElse_isNoGrowth_unlessItIsToldAsOne() {
        Report army = new Report("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        Report rebels = new Report("Post", "2024-03-07")
                .killed(
                        60,
                        Bound.EXACT,
                        "the rebels",
                        "Sixty soldiers died in the ambush of a convoy near Ilva, the rebels said.");
        Report doctor = new Report("Post", "2024-03-07")
                .killed(
                        60,
                        Bound.EXACT,
                        "a doctor",
                        "The toll of the ambush of a convoy near Ilva has risen to 60 soldiers, a doctor said.");

        assertThat(discrepancies(army, rebels)).hasSize(1);
        assertThat(discrepancies(army, doctor)).isEmpty();
    }

    @Test
    void partThatIsGreaterThanTheWhole_isADiscrepancy_andOneThatIsSmallerNone() {
        assertThat(discrepancies(dead("cattle", 200, "farmers"), dead("animal", 64, "the company")))
                .hasSize(1);
        assertThat(discrepancies(dead("cattle", 40, "farmers"), dead("animal", 64, "the company")))
                .isEmpty();
    }

    private static Report dead(String counted, double number, String source) {
        return new Report("Paper of " + source, "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "DEATH",
                        counted,
                        Optional.of(Report.quantity(number, counted, Optional.of("killed"), Bound.EXACT)),
                        false,
                        source,
                        "Acid in the river near Ilva has killed " + (int) number + " " + counted + ", " + source
                                + " said.");
    }

    @Test
    void causesOfOneEffect_differ_unlessTheyShareAWord() {
        assertThat(discrepancies(caused("tracer round", "officials"), caused("power line", "a forester")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Kind.CAUSE);
                    assertThat(d.accounts())
                            .extracting(Discrepancy.Account::value)
                            .containsExactlyInAnyOrder("tracer round", "power line");
                });
        assertThat(discrepancies(caused("tracer round", "officials"), caused("tracer bullet", "a forester")))
                .isEmpty();
    }

    private static Report caused(String cause, String source) {
        return new Report("Paper of " + source, "2024-03-05")
                .detail(
                        Kind.CAUSE,
                        "fire",
                        "caused:" + cause,
                        Optional.empty(),
                        false,
                        source,
                        "The fire in the forest near Ilva was started by a " + cause + ", " + source + " said.");
    }

    @Test
    void anOfficeNamedForAPlace_andForTheRegion_isOneSource() {
        assertThat(
                        discrepancies(
                                new Report("Wire", "2024-03-05")
                                        .killed(
                                                14,
                                                Bound.EXACT,
                                                "the region's human rights ombudsman",
                                                "Fourteen soldiers died in the ambush near Ilva, the region's human rights ombudsman said."),
                                new Report("Post", "2024-03-05")
                                        .killed(
                                                60,
                                                Bound.EXACT,
                                                "Ilva's human rights ombudsman",
                                                "Sixty soldiers died in the ambush near Ilva, Ilva's human rights ombudsman said.")))
                .isEmpty();
    }

    @Test
    void numbersWithinTheirBounds_areNone() {
        assertThat(discrepancies(
                        new Report("Wire", "2024-03-05")
                                .killed(
                                        14,
                                        Bound.AT_LEAST,
                                        "the army",
                                        "At least 14 soldiers died in the ambush of a convoy near Ilva, the army said."),
                        new Report("Post", "2024-03-05")
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
                                new Report("Wire", "2024-03-05")
                                        .killed(
                                                14,
                                                Bound.EXACT,
                                                "the defence ministry",
                                                "Fourteen soldiers died in the ambush of a convoy near Ilva, the defence ministry said."),
                                new Report("Post", "2024-03-05")
                                        .killed(
                                                12,
                                                Bound.EXACT,
                                                "the ministry",
                                                "Twelve soldiers died in the ambush of a convoy near Ilva, the ministry said.")))
                .isEmpty();
    }

    @Test
    void timesOfDay_differOnlyBeyondTheirExactness() {
        Report army = new Report("Wire", "2024-03-05")
                .began(14 * 60, "the army", "The ambush of the convoy near Ilva began at 2 p.m., the army said.");
        Report near = new Report("Post", "2024-03-05")
                .began(
                        14 * 60 + 15,
                        "the rebels",
                        "The ambush of the convoy near Ilva began at 2.15 p.m., the rebels said.");
        Report far = new Report("Post", "2024-03-05")
                .began(9 * 60, "the rebels", "The ambush of the convoy near Ilva began at 9 a.m., the rebels said.");

        assertThat(discrepancies(army, near)).isEmpty();
        assertThat(discrepancies(army, far)).extracting(Discrepancy::kind).containsExactly(Kind.TIME);
    }

    @Test
    void whatOneSourceDeniesInSoManyWords_andAnotherTells_isADiscrepancy() {
        String told = "The attackers took four drivers hostage, the governor said.";
        List<Discrepancy> found = discrepancies(
                new Report("Wire", "2026-03-02")
                        .detail(
                                Kind.NUMBER,
                                "hostage",
                                "driver",
                                Optional.of(Report.quantity(4, "people", Optional.empty(), Bound.EXACT)),
                                false,
                                "the governor",
                                told),
                new Report("Post", "2026-03-02")
                        .detail(
                                Kind.OCCURRENCE,
                                "hostages",
                                "hostage",
                                Optional.empty(),
                                true,
                                "a lawyer",
                                "There were no hostages, a lawyer said."));

        assertThat(found).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.OCCURRENCE);
            assertThat(d.accounts())
                    .extracting(Discrepancy.Account::value)
                    .containsExactly("it is told", "it is denied");
        });
    }

    @Test
    void whatTwoSourcesDeny_isNoDiscrepancy() {
        assertThat(discrepancies(
                        new Report("Wire", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "hostages",
                                        "hostage",
                                        Optional.empty(),
                                        false,
                                        "the governor",
                                        "The attackers did not take hostages, the governor said."),
                        new Report("Post", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "hostages",
                                        "hostage",
                                        Optional.empty(),
                                        true,
                                        "a lawyer",
                                        "There were no hostages, a lawyer said.")))
                .isEmpty();
    }

    @Test
    void countsOfOneNoun_differ_whereEachReportGivesButOne() {
        String stuck = "Some 2,400 lorries are stuck at the convoy's camp near Ilva in Norland, drivers said.";
        String waiting = "About 900 lorries were waiting near Ilva in Norland, the customs office said.";
        Report other = new Report("Post", "2026-03-02").counted(900, "lorries", "lorry", "the customs office", waiting);

        assertThat(discrepancies(
                        new Report("Wire", "2026-03-02").counted(2400, "lorries", "lorry", "drivers", stuck), other))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.NUMBER));
        assertThat(discrepancies(
                        new Report("Wire", "2026-03-02")
                                .counted(2400, "lorries", "lorry", "drivers", stuck)
                                .counted(30, "lorries", "lorry", "drivers", "Thirty lorries had turned back."),
                        other))
                .isEmpty();
    }

    @Test
    void forceThatOneSourceDenies_isSetAgainstAViolentDeedThatAnotherTells() {
        assertThat(discrepancies(
                        new Report("Wire", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "VIOLENCE",
                                        "beat",
                                        Optional.empty(),
                                        false,
                                        "a witness",
                                        "Police beat drivers of the convoy near Ilva in Norland, a witness said."),
                        new Report("Post", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "force",
                                        "use",
                                        Optional.empty(),
                                        true,
                                        "the ministry",
                                        "No force was used near Ilva in Norland, the ministry said.")))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.OCCURRENCE));
    }

    @Test
    void whoSomethingIsSaidNotToBe_isADiscrepancyOfActor() {
        assertThat(discrepancies(
                        new Report("Wire", "2026-03-02")
                                .detail(
                                        Kind.NUMBER,
                                        "ship",
                                        "ship",
                                        Optional.of(Report.quantity(1, "ships", Optional.empty(), Bound.EXACT)),
                                        false,
                                        "a captain",
                                        "One Chinese ship was stopped near Ilva in Norland, a captain said."),
                        new Report("Post", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "chinese",
                                        "chinese",
                                        Optional.empty(),
                                        true,
                                        "the embassy",
                                        "The ship was not Chinese, the embassy said.")))
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Kind.ACTOR));
    }

    @Test
    void reportsOfOtherDevelopments_areNotCompared() {
        Report ambush = new Report("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        Report flood = new Report("Post", "2024-06-30")
                .killed(
                        37,
                        Bound.EXACT,
                        "the governor",
                        "Thirty-seven soldiers drowned in a flood at Brenta, the governor said.");

        assertThat(discrepancies(ambush, flood)).isEmpty();
    }
}
