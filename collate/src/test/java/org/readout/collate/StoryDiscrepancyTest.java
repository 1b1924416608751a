package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.DetailReport.discrepancies;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Quantity.Bound;

/** What reports of one development tell otherwise of doers, causes, times and whether it happened; {@link StoryNumbersTest} has numbers. */
class StoryDiscrepancyTest {
    @Test
    void deadWhomOneSourceCallsPoachers_andAnotherFishermen_areADiscrepancyOfActor() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "VIOLENCE",
                        "suspected poacher",
                        Optional.of(DetailReport.quantity(4, "poachers", Optional.of("killed"), Bound.EXACT)),
                        false,
                        "the army",
                        "A patrol killed four suspected poachers on the river near Ilva, the army said.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
                .detail(
                        Kind.NUMBER,
                        "VIOLENCE",
                        "fisherman",
                        Optional.of(DetailReport.quantity(4, "people", Optional.empty(), Bound.EXACT)),
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
    void sidesThatNameEachOther_areADiscrepancyOfResponsibility() {
        DetailReport wire = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.RESPONSIBILITY,
                        "BLAME",
                        "Sudland",
                        Optional.empty(),
                        false,
                        "Norland",
                        "Norland accused Sudland of firing at a patrol boat near the islet of Ilva.");
        DetailReport post = new DetailReport("Post", "2024-03-05")
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

    private static DetailReport caused(String cause, String source) {
        return new DetailReport("Paper of " + source, "2024-03-05")
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
    void timesOfDay_differOnlyBeyondTheirExactness() {
        DetailReport army = new DetailReport("Wire", "2024-03-05")
                .began(14 * 60, "the army", "The ambush of the convoy near Ilva began at 2 p.m., the army said.");
        DetailReport near = new DetailReport("Post", "2024-03-05")
                .began(
                        14 * 60 + 15,
                        "the rebels",
                        "The ambush of the convoy near Ilva began at 2.15 p.m., the rebels said.");
        DetailReport far = new DetailReport("Post", "2024-03-05")
                .began(9 * 60, "the rebels", "The ambush of the convoy near Ilva began at 9 a.m., the rebels said.");

        assertThat(discrepancies(army, near)).isEmpty();
        assertThat(discrepancies(army, far)).extracting(Discrepancy::kind).containsExactly(Kind.TIME);
    }

    @Test
    void whatOneSourceDeniesInSoManyWords_andAnotherTells_isADiscrepancy() {
        String told = "The attackers took four drivers hostage, the governor said.";
        List<Discrepancy> found = discrepancies(
                new DetailReport("Wire", "2026-03-02")
                        .detail(
                                Kind.NUMBER,
                                "hostage",
                                "driver",
                                Optional.of(DetailReport.quantity(4, "people", Optional.empty(), Bound.EXACT)),
                                false,
                                "the governor",
                                told),
                new DetailReport("Post", "2026-03-02")
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
                        new DetailReport("Wire", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "hostages",
                                        "hostage",
                                        Optional.empty(),
                                        false,
                                        "the governor",
                                        "The attackers did not take hostages, the governor said."),
                        new DetailReport("Post", "2026-03-02")
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
    void reportsOfOtherDevelopments_areNotCompared() {
        DetailReport ambush = new DetailReport("Wire", "2024-03-05")
                .killed(
                        14,
                        Bound.EXACT,
                        "the army",
                        "Fourteen soldiers died when gunmen ambushed a convoy near Ilva, the army said.");
        DetailReport flood = new DetailReport("Post", "2024-06-30")
                .killed(
                        37,
                        Bound.EXACT,
                        "the governor",
                        "Thirty-seven soldiers drowned in a flood at Brenta, the governor said.");

        assertThat(discrepancies(ambush, flood)).isEmpty();
    }

    @Test
    void forceThatOneSourceDenies_isSetAgainstAViolentDeedThatAnotherTells() {
        assertThat(discrepancies(
                        new DetailReport("Wire", "2026-03-02")
                                .detail(
                                        Kind.OCCURRENCE,
                                        "VIOLENCE",
                                        "beat",
                                        Optional.empty(),
                                        false,
                                        "a witness",
                                        "Police beat drivers of the convoy near Ilva in Norland, a witness said."),
                        new DetailReport("Post", "2026-03-02")
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
                        new DetailReport("Wire", "2026-03-02")
                                .detail(
                                        Kind.NUMBER,
                                        "ship",
                                        "ship",
                                        Optional.of(DetailReport.quantity(1, "ships", Optional.empty(), Bound.EXACT)),
                                        false,
                                        "a captain",
                                        "One Chinese ship was stopped near Ilva in Norland, a captain said."),
                        new DetailReport("Post", "2026-03-02")
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
    void neighbouringDaysOfTwoSources_areADiscrepancyOfTime_unlessAReportTellsOfMore() {
        String friday = "Nine herders were shot near the well of Ilva on Friday, relatives said.";
        DetailReport other = new DetailReport("Post", "2024-03-05")
                .happened(
                        "VIOLENCE",
                        "2024-02-29",
                        "the army",
                        "The herders were shot near the well of Ilva on Thursday, the army said.");

        assertThat(discrepancies(
                        new DetailReport("Wire", "2024-03-05").happened("VIOLENCE", "2024-03-01", "relatives", friday),
                        other))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Kind.TIME);
                    assertThat(d.accounts())
                            .extracting(Discrepancy.Account::value)
                            .containsExactlyInAnyOrder("2024-03-01", "2024-02-29");
                });
        assertThat(discrepancies(
                        new DetailReport("Wire", "2024-03-05")
                                .happened("VIOLENCE", "2024-03-01", "relatives", friday)
                                .happened("VIOLENCE", "2024-02-28", "relatives", "A shop at Ilva was raided before."),
                        other))
                .isEmpty();
    }

    @Test
    void watersOfAState_excludeNobodysWaters_butNotThoseOfANamedState() {
        DetailReport owner = place("the owner", "waters:international", "in international waters");
        DetailReport guard = place("the coast guard", "waters:national", "inside its economic zone");
        DetailReport minister = place("the minister", "waters:norlandic", "in Norlandic waters");

        assertThat(discrepancies(owner, guard)).extracting(Discrepancy::kind).containsExactly(Kind.PLACE);
        assertThat(discrepancies(minister, guard)).isEmpty();
    }

    @Test
    void whatWasDoneWithoutNotice_isToldAllTheSame() {
        DetailReport union = new DetailReport("Wire", "2026-03-02")
                .counted(
                        40,
                        "lorries",
                        "lorry",
                        "the union",
                        "The crossing at Ilva closed to 40 lorries without notice, the union said.");
        DetailReport ministry = new DetailReport("Post", "2026-03-02")
                .detail(
                        Kind.OCCURRENCE,
                        "crossing closed",
                        "close",
                        Optional.empty(),
                        true,
                        "the ministry",
                        "The crossing at Ilva never closed to lorries, the ministry said.");

        assertThat(discrepancies(union, ministry)).extracting(Discrepancy::kind).containsExactly(Kind.OCCURRENCE);
    }

    @Test
    void noneOfAKnownKind_isSetAgainstWhoTellsOfIt() {
        DetailReport government = new DetailReport("Wire", "2026-03-02")
                .happened("CURFEW", "2026-03-02", "the mayor", "A curfew has been imposed in Ilva, the mayor said.");
        DetailReport residents = new DetailReport("Post", "2026-03-02")
                .detail(
                        Kind.OCCURRENCE,
                        "CURFEW",
                        "curfew",
                        Optional.empty(),
                        true,
                        "residents",
                        "People at the market of Ilva had heard of no curfew, residents said.");

        assertThat(discrepancies(government, residents))
                .extracting(Discrepancy::kind)
                .containsExactly(Kind.OCCURRENCE);
    }

    private static DetailReport place(String source, String value, String words) {
        return new DetailReport("Paper of " + source, "2026-03-02")
                .detail(
                        Kind.PLACE,
                        "ARREST",
                        value,
                        Optional.empty(),
                        false,
                        source,
                        "The trawler Ilva was seized " + words + ", " + source + " said.");
    }

    @Test
    void weaponsThatOneReportTellsOfTogether_areNoOtherCauses() {
        DetailReport both = cause(
                        "Wire", "shell", "the army", "Shells hit a convoy near Ilva on Monday, the army said.")
                .detail(
                        Kind.CAUSE,
                        "VIOLENCE",
                        "aircraft",
                        Optional.empty(),
                        false,
                        "",
                        "Jets struck the convoy near Ilva on Monday too.");
        DetailReport one =
                cause("Post", "aircraft", "the rebels", "Jets struck a convoy near Ilva on Monday, the rebels said.");

        assertThat(discrepancies(both, one)).isEmpty();
        assertThat(discrepancies(
                        cause("Wire", "shell", "the army", "Shells hit a convoy near Ilva on Monday, the army said."),
                        one))
                .extracting(Discrepancy::kind)
                .containsExactly(Kind.CAUSE);
    }

    private static DetailReport cause(String outlet, String means, String source, String sentence) {
        return new DetailReport(outlet, "2024-03-05")
                .detail(Kind.CAUSE, "VIOLENCE", means, Optional.empty(), false, source, sentence);
    }

    @Test
    void gunmenAndTerrorists_areWordsForNobodyInParticular() {
        assertThat(discrepancies(
                        doer("Wire", "Gunmen", "a mayor", "Gunmen ambushed the convoy near Ilva, a mayor said."),
                        doer(
                                "Post",
                                "terrorists",
                                "the army",
                                "The convoy near Ilva was ambushed by terrorists, the army said.")))
                .isEmpty();
    }

    private static DetailReport doer(String outlet, String who, String source, String sentence) {
        return new DetailReport(outlet, "2024-03-05")
                .detail(Kind.RESPONSIBILITY, "VIOLENCE", who, Optional.empty(), false, source, sentence);
    }

    @Test
    void deedToldInsideADenial_isNoTelling() {
        DetailReport denial = new DetailReport("Wire", "2024-03-05")
                .detail(
                        Kind.OCCURRENCE,
                        "siren",
                        "sound",
                        Optional.empty(),
                        true,
                        "the mayor",
                        "No siren was sounded before the convoy was hit near Ilva, the mayor said.");
        String sentence = "The army denied that a siren was sounded near Ilva before the convoy was hit.";
        DetailReport other = new DetailReport("Post", "2024-03-05")
                .detail(Kind.OCCURRENCE, "VIOLENCE", "hit", Optional.empty(), false, "The army", sentence);

        assertThat(discrepancies(denial, other)).isEmpty();
    }
}
