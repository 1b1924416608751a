package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity.Bound;
import org.readout.core.Sector;
import org.readout.core.Status;

class DiscrepancyTest {
    private static final Actor CIVILIANS = Reports.of("SWE", Sector.CVL);
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");

    private static List<Discrepancy> discrepancies(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        return new Collator()
                .collate(documents).events().stream()
                        .flatMap(e -> e.discrepancies().stream())
                        .toList();
    }

    private static Reports toll(String outlet, String day, double number, Bound bound, String words) {
        return Reports.by(outlet, day)
                .mention(
                        "ASSAULT",
                        "The shelling of the market in Ilva killed " + words + ", officials said.",
                        "shelling")
                .recipients(CIVILIANS)
                .killed(number, bound, words)
                .said("officials")
                .on("2024-03-04")
                .end();
    }

    private static Reports struck(String outlet, String sentence, String source) {
        return Reports.by(outlet, "2024-03-05")
                .mention("ASSAULT", sentence, "struck")
                .recipients(CIVILIANS)
                .said(source)
                .on("2024-03-04")
                .end();
    }

    @Test
    void someOfTheirSort_areNoOtherToll() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 3, Bound.EXACT, "3 people"),
                        toll("Post", "2024-03-05", 2, Bound.EXACT, "2 of the workers")))
                .isEmpty();
    }

    @Test
    void numbersThatExcludeEachOtherOnOneDay_areADiscrepancy() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 40, Bound.EXACT, "40 people"),
                        toll("Post", "2024-03-05", 12, Bound.EXACT, "12 people")))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo(Discrepancy.Kind.NUMBER);
                    assertThat(d.accounts())
                            .extracting(Discrepancy.Account::value)
                            .containsExactlyInAnyOrder("40", "12");
                    assertThat(d.accounts())
                            .flatExtracting(Discrepancy.Account::saidBy)
                            .containsExactlyInAnyOrder("Wire, citing officials", "Post, citing officials");
                });
    }

    @Test
    void oneNumberInOtherWords_isOneAccount() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 2000, Bound.MORE_THAN, "More than 2,000 people"),
                        toll("Herald", "2024-03-05", 2000, Bound.MORE_THAN, "more than 2,000 bodies"),
                        toll("Post", "2024-03-05", 900, Bound.AT_LEAST, "at least 900")))
                .singleElement()
                .satisfies(d -> assertThat(d.accounts())
                        .extracting(Discrepancy.Account::value)
                        .containsExactlyInAnyOrder("more than 2,000", "at least 900"));
    }

    @Test
    void boundsThatMeet_areNone() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 40, Bound.AT_LEAST, "at least 40 people"),
                        toll("Post", "2024-03-05", 43, Bound.EXACT, "43 people")))
                .isEmpty();
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 40, Bound.ABOUT, "about 40 people"),
                        toll("Post", "2024-03-05", 43, Bound.EXACT, "43 people")))
                .isEmpty();
    }

    @Test
    void tollThatGrowsFromDayToDay_isAnUpdate() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 12, Bound.EXACT, "12 people"),
                        toll("Post", "2024-03-06", 40, Bound.EXACT, "40 people")))
                .isEmpty();
    }

    @Test
    void sameSourceCorrectingItself_isAnUpdate() {
        assertThat(discrepancies(
                        toll("Wire", "2024-03-05", 40, Bound.EXACT, "40 people"),
                        toll("Wire", "2024-03-06", 35, Bound.EXACT, "35 people")))
                .isEmpty();
    }

    @Test
    void sentenceThatNamesBothMeans_contradictsNeither() {
        Reports both = struck(
                "Wire", "A drone struck the market in Ilva, and artillery followed, activists said.", "activists");
        Reports shells = struck("Post", "Artillery struck the market in Ilva, residents said.", "residents");

        assertThat(discrepancies(both, shells)).isEmpty();
    }

    @Test
    void meansThatASourceRejects_isNotItsOwn() {
        for (String other : List.of(
                "A car bomb and not a drone struck the market in Ilva, residents said.",
                "Artillery struck the market in Ilva rather than a drone, residents said.",
                "Shells struck the market in Ilva, residents said and denied that it was a drone.")) {
            assertThat(discrepancies(
                            struck("Wire", "A drone struck the market in Ilva, activists said.", "activists"),
                            struck("Post", other, "residents")))
                    .as(other)
                    .singleElement()
                    .satisfies(d -> assertThat(d.kind()).isEqualTo(Discrepancy.Kind.CAUSE));
        }
    }

    @Test
    void meansThatExcludeEachOther_areADiscrepancyOfCause() {
        Reports drone = struck("Wire", "A drone struck the market in Ilva, activists said.", "activists");
        Reports shells = struck("Post", "Artillery struck the market in Ilva, residents said.", "residents");

        assertThat(discrepancies(drone, shells)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Discrepancy.Kind.CAUSE);
            assertThat(d.accounts())
                    .extracting(Discrepancy.Account::value)
                    .containsExactlyInAnyOrder("a drone", "shelling");
        });
    }

    @Test
    void itThatNobodyExplains_isNoAccountOfWhoDidIt() {
        Actor army = new Actor(Optional.empty(), Optional.empty(), Optional.of("NOR"), List.of(Sector.MIL));
        CodedDocument report = Reports.by("Wire", "2024-03-05")
                .mention("ASSAULT", "A tailor said it had hit the market.", "it")
                .actors(army)
                .said("tailor")
                .end()
                .mention("ASSAULT", "The market was shelled.", "shelled")
                .end()
                .mention("ASSAULT", "Norway denied having shelled the market.", "shelled")
                .actors(NORWAY)
                .said("Norway")
                .status(Status.DENIED)
                .end()
                .coded();

        assertThat(BlameAccounts.of(report.mentions(), new Voices(Origins.of(List.of(report), List.of()))))
                .map(Discrepancy::accounts)
                .hasValueSatisfying(accounts -> assertThat(accounts)
                        .extracting(Discrepancy.Account::value)
                        .doesNotContain("it", "the accused"));
    }

    @Test
    void denialByTheAccused_isADiscrepancyOfResponsibility() {
        Reports report = Reports.by("Wire", "2024-03-05")
                .mention("ASSAULT", "An attack on the market in Ilva killed many.", "attack")
                .recipients(CIVILIANS)
                .on("2024-03-04")
                .end()
                .mention("ASSAULT", "Sweden said that Norway had carried out the attack.", "attack")
                .actors(NORWAY)
                .recipients(CIVILIANS)
                .said("Sweden")
                .on("2024-03-04")
                .end()
                .mention("ASSAULT", "Norway denied that it had carried out the attack.", "attack")
                .actors(NORWAY)
                .recipients(CIVILIANS)
                .said("Norway")
                .status(Status.DENIED)
                .on("2024-03-04")
                .end();

        assertThat(discrepancies(report)).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Discrepancy.Kind.RESPONSIBILITY);
            assertThat(d.accounts()).extracting(Discrepancy.Account::value).containsExactly("Norway", "not Norway");
        });
    }

    @Test
    void agreementClaimedAndDenied_isADiscrepancyOfOccurrence() {
        Reports report = Reports.by("Wire", "2024-03-05")
                .mention("AGREE", "Sweden said that Norway had agreed to extend the pact.", "agreed")
                .actors(NORWAY, SWEDEN)
                .said("Sweden")
                .on("2024-03-04")
                .end()
                .mention("AGREE", "Norway denied that it had agreed to extend the pact.", "agreed")
                .actors(NORWAY)
                .said("Norway")
                .status(Status.DENIED)
                .on("2024-03-04")
                .end();

        assertThat(discrepancies(report)).extracting(Discrepancy::kind).containsExactly(Discrepancy.Kind.OCCURRENCE);
    }

    @Test
    void relayedReport_countsOnceAsOrigin() {
        Reports scoop = Reports.by("The Meridian Post", "2024-03-05")
                .mention("ASSAULT", "Norway shelled Ilva, two officials said.", "shelled")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .said("two officials")
                .on("2024-03-04")
                .end();
        Reports relay = Reports.by("Courier", "2024-03-06")
                .relaying("The Meridian Post")
                .mention("ASSAULT", "Norway shelled Ilva on Monday, The Meridian Post reported.", "shelled")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .reportedBy("The Meridian Post")
                .on("2024-03-04")
                .end();

        Collation collation = new Collator().collate(List.of(scoop.coded(), relay.coded()));
        assertThat(collation.events())
                .singleElement()
                .satisfies(
                        e -> assertThat(e.origins()).extracting(o -> o.name()).containsExactly("The Meridian Post"));
    }
}
