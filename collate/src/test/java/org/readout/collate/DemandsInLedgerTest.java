package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.LedgerFixture.DENMARK;
import static org.readout.collate.LedgerFixture.HOLM;
import static org.readout.collate.LedgerFixture.NORWAY;
import static org.readout.collate.LedgerFixture.SWEDEN;
import static org.readout.collate.LedgerFixture.bombing;
import static org.readout.collate.LedgerFixture.demand;
import static org.readout.collate.LedgerFixture.ledger;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;

/** Demands, and what answers, meets or refuses them. */
class DemandsInLedgerTest {
    @Test
    void demandWithoutAnswer_staysOpenWithItsWords() {
        assertThat(ledger(demand())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.DEMAND);
            assertThat(entry.state()).isEqualTo(State.OPEN);
            assertThat(entry.words().text()).isEqualTo("demanded on Monday that Sweden withdraw its guns from Ilva");
            assertThat(entry.made()).contains(LocalDate.parse("2024-03-04"));
        });
    }

    @Test
    void refusalByThePartyAddressed_closesTheDemandWithItsReason() {
        Reports refusal = Reports.by("Post", "2024-03-06")
                .mention("REJECT", "Sweden rejected Norway's demand that the guns leave Ilva.", "rejected")
                .actors(SWEDEN)
                .recipients(NORWAY)
                .end();

        assertThat(ledger(demand(), refusal)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.REFUSED);
            assertThat(entry.changes()).singleElement().satisfies(change -> {
                assertThat(change.reported()).contains(LocalDate.parse("2024-03-06"));
                assertThat(change.claimed()).isFalse();
                assertThat(change.reasons()).contains("refused by the party addressed", "shared words: gun");
            });
        });
    }

    private static Reports toStepDown(String outlet, String day, String sentence, String trigger) {
        return Reports.by(outlet, day)
                .mention("REQUEST", sentence, trigger)
                .mode("yield")
                .actors(NORWAY)
                .recipients(HOLM)
                .on(day)
                .end();
    }

    @Test
    void demandsToLeaveOfficeInOtherWords_areOne_andMetInOthersAgain() {
        Reports first = toStepDown(
                "Wire", "2024-03-04", "Norway demanded on Monday that Holm stand down after his defeat.", "demanded");
        Reports again = toStepDown(
                "Post", "2024-03-06", "Norway urged Holm on Wednesday to hand over power in peace.", "urged");
        Reports yields = Reports.by("Herald", "2024-03-08")
                .mention("AGREE", "Holm agreed to resign, officials of his party announced.", "agreed")
                .actors(HOLM)
                .end();

        assertThat(ledger(first, again, yields))
                .filteredOn(e -> e.kind() == Kind.DEMAND)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.statements()).hasSize(2);
                    assertThat(entry.changes())
                            .extracting(LedgerEntry.Change::state)
                            .containsExactly(State.ACCEPTED);
                });
    }

    @Test
    void demandToLeaveOffice_afterAnAnswerToTheFirst_isAnother() {
        Reports first = toStepDown(
                "Wire", "2024-03-04", "Norway demanded on Monday that Holm stand down after his defeat.", "demanded");
        Reports yields = Reports.by("Herald", "2024-03-08")
                .mention("AGREE", "Holm agreed to resign, officials of his party announced.", "agreed")
                .actors(HOLM)
                .end();
        Reports again =
                toStepDown("Post", "2024-06-06", "Norway urged Holm on Thursday to hand over power in peace.", "urged");

        assertThat(ledger(first, yields, again))
                .filteredOn(e -> e.kind() == Kind.DEMAND)
                .hasSize(2);
    }

    @Test
    void wordsOfLeavingAnOffice_areNotThoseOfLeavingAnythingElse() {
        for (String passage : List.of(
                "he stepped down from the dais",
                "they were told to step aside",
                "the court surrendered power",
                "resigned to a long war")) {
            assertThat(LedgerWords.ofLeavingOffice(passage)).as(passage).isEmpty();
        }
        for (String passage : List.of(
                "he stepped down from the presidency",
                "stand down by Friday",
                "step down from his post",
                "give up power",
                "to hand over power")) {
            assertThat(LedgerWords.ofLeavingOffice(passage)).as(passage).isNotEmpty();
        }
    }

    @Test
    void deadlineToAgree_isNoAgreement() {
        Reports deadline = Reports.by("Post", "2024-03-06")
                .mention("AGREE", "Norway put off a deadline for Sweden to agree to withdraw its guns.", "agree")
                .actors(SWEDEN)
                .end();

        assertThat(ledger(demand(), deadline)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.DEMAND);
            assertThat(entry.state()).isEqualTo(State.OPEN);
        });
    }

    @Test
    void refusalByAnother_leavesTheDemandOpen() {
        Reports refusal = Reports.by("Post", "2024-03-06")
                .mention("REJECT", "Denmark rejected Norway's demand for guns.", "rejected")
                .actors(DENMARK)
                .recipients(NORWAY)
                .end();

        assertThat(ledger(demand(), refusal)).singleElement().matches(LedgerEntry::isOpen);
    }

    @Test
    void refusalOfSomethingElse_leavesTheDemandOpen() {
        Reports refusal = Reports.by("Post", "2024-03-06")
                .mention("REJECT", "Sweden refused to attend a regatta.", "refused")
                .actors(SWEDEN)
                .recipients(NORWAY)
                .end();

        assertThat(ledger(demand(), refusal)).singleElement().matches(LedgerEntry::isOpen);
    }

    @Test
    void refusalReportedBefore_isNoAnswer() {
        Reports refusal = Reports.by("Post", "2024-03-01")
                .mention("REJECT", "Sweden rejected Norway's demand that the guns leave Ilva.", "rejected")
                .actors(SWEDEN)
                .recipients(NORWAY)
                .end();

        assertThat(ledger(demand(), refusal)).singleElement().matches(LedgerEntry::isOpen);
    }

    @Test
    void agreementThenTheAct_isAcceptedThenMet() {
        Reports agreed = Reports.by("Post", "2024-03-06")
                .mention("CONCEDE", "Sweden agreed to withdraw the guns.", "agreed")
                .actors(SWEDEN)
                .end();
        Reports done = Reports.by("Echo", "2024-03-09")
                .mention("RETREAT", "Sweden withdrew its guns on Saturday.", "withdrew")
                .mode("withdraw")
                .actors(SWEDEN)
                .on("2024-03-09")
                .end();

        LedgerEntry entry = ledger(demand(), agreed, done).stream()
                .filter(e -> e.kind() == Kind.DEMAND)
                .findFirst()
                .orElseThrow();
        assertThat(entry.changes()).extracting(LedgerEntry.Change::state).containsExactly(State.ACCEPTED, State.MET);
    }

    @Test
    void actThatOnlyItsDoerTellsOf_isAClaimAndClosesNothing() {
        Reports done = Reports.by("Echo", "2024-03-09")
                .mention("RETREAT", "Sweden withdrew its guns from Ilva, the army in Stockholm said.", "withdrew")
                .mode("withdraw")
                .actors(SWEDEN)
                .said("the army in Stockholm")
                .on("2024-03-09")
                .end();

        assertThat(ledger(demand(), done)).singleElement().satisfies(entry -> {
            assertThat(entry.isOpen()).isTrue();
            assertThat(entry.changes()).singleElement().matches(LedgerEntry.Change::claimed);
        });
    }

    @Test
    void demandToStop_isNotMetByMoreOfIt() {
        Reports stop = Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Norway urged Sweden to stop bombing the harbour of Ilva.", "urged")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .end();

        assertThat(ledger(stop, bombing("Post", "2024-03-06", SWEDEN, NORWAY)))
                .singleElement()
                .matches(LedgerEntry::isOpen);
    }

    @Test
    void requestNotToBeNamed_isNoDemand() {
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Officials in Oslo asked not to be named.", "asked")
                .actors(NORWAY)
                .end();

        assertThat(ledger(report)).isEmpty();
    }

    @Test
    void demandRefusedInItsOwnSentence_isClosed() {
        Reports report = Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Holm's request to see the prisoners was turned down.", "request")
                .actors(HOLM)
                .end();

        assertThat(ledger(report)).singleElement().matches(e -> e.state() == State.REFUSED);
    }
}
