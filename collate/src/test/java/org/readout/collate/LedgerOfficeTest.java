package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.collate.LedgerEntry.Change;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;
import org.readout.core.Actor;

/** Who is to leave office, who says that they will, and what became of it. */
class LedgerOfficeTest {
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");

    private static List<LedgerEntry> ledger(Reports... reports) {
        return new Collator()
                .collate(Arrays.stream(reports).map(Reports::coded).toList())
                .ledger();
    }

    private static Reports demand(String outlet, String day) {
        return Reports.by(outlet, day)
                .mention("REQUEST", "Norway demanded that Holm stand down after his defeat.", "demanded")
                .foreseen("RETREAT")
                .actors(NORWAY)
                .recipients(HOLM)
                .on(day)
                .end();
    }

    private static Reports plan(String outlet, String day, String sentence, String trigger) {
        return Reports.by(outlet, day)
                .mention("AGREE", sentence, trigger)
                .foreseen("RETREAT")
                .status(org.readout.core.Status.EXPECTED)
                .actors(HOLM)
                .end();
    }

    private static Reports steppedDown() {
        return Reports.by("Herald", "2024-03-08")
                .mention("RETREAT", "Holm stepped down on Friday and left for Ilva.", "stepped down")
                .actors(HOLM)
                .on("2024-03-08")
                .end();
    }

    @Test
    void whoLeavesOffice_doesWhatWasAskedAndAnnounced() {
        List<LedgerEntry> ledger = ledger(
                demand("Wire", "2024-03-04"),
                plan("Post", "2024-03-05", "Holm will resign on March 7, an aide said.", "will resign"),
                steppedDown());

        assertThat(ledger)
                .extracting(LedgerEntry::kind, LedgerEntry::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Kind.DEMAND, State.MET),
                        org.assertj.core.groups.Tuple.tuple(Kind.PLAN, State.MET));
    }

    @Test
    void answerToldAfterTheDeed_doesNotOpenTheDemandAgain() {
        Reports background = Reports.by("Post", "2024-03-10")
                .mention("AGREE", "Holm agreed to resign after his defeat.", "agreed")
                .actors(HOLM)
                .end();

        assertThat(ledger(demand("Wire", "2024-03-04"), steppedDown(), background))
                .filteredOn(e -> e.kind() == Kind.DEMAND)
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.changes()).extracting(Change::state).containsExactly(State.MET));
    }

    @Test
    void demandMadeAgainLongAfter_isAnother_withinMonthsTheSame() {
        assertThat(ledger(demand("Wire", "2024-03-04"), demand("Post", "2024-06-20")))
                .hasSize(1);
        assertThat(ledger(demand("Wire", "2024-03-04"), demand("Post", "2024-07-20")))
                .hasSize(2);
        assertThat(ledger(demand("Wire", "2024-03-04"), demand("Post", "2024-06-20"), demand("Herald", "2024-10-01")))
                .hasSize(1);
    }

    @Test
    void dayOfWhatHadBeenSaid_isNotTheNextOfItsName() {
        Reports back = Reports.by("Post", "2024-03-05")
                .mention("AGREE", "Holm had said that he would resign on March 1, an aide recalled.", "would resign")
                .foreseen("RETREAT")
                .status(org.readout.core.Status.EXPECTED)
                .actors(HOLM)
                .on("2025-03-01")
                .end();

        assertThat(ledger(back))
                .singleElement()
                .satisfies(entry -> assertThat(entry.due()).isEmpty());
    }

    @Test
    void acceptedResignation_isNoPromise_acceptedTermsAre() {
        assertThat(ledger(Reports.by("Wire", "2024-03-04")
                        .mention("AGREE", "Norway accepted the resignation of its envoy in Ilva.", "accepted")
                        .actors(NORWAY)
                        .end()))
                .isEmpty();
        assertThat(ledger(Reports.by("Wire", "2024-03-04")
                        .mention("AGREE", "Norway accepted the terms of the truce in Ilva.", "accepted")
                        .actors(NORWAY)
                        .end()))
                .hasSize(1);
    }

    @Test
    void dayAfterStandDown_isNoPlaceToStepDownOn() {
        assertThat(LedgerWords.ofLeavingOffice("he will stand down on July 13")).isNotEmpty();
        assertThat(LedgerWords.ofLeavingOffice("he promised to bow out")).isNotEmpty();
        assertThat(LedgerWords.ofLeavingOffice("he stepped down on the platform"))
                .isEmpty();
    }
}
