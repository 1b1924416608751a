package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.Status;

class LedgerTest {
    private static final Actor NORWAY = Reports.state("nor", "Norway");
    private static final Actor SWEDEN = Reports.state("swe", "Sweden");
    private static final Actor DENMARK = Reports.state("dnk", "Denmark");
    private static final Actor HOLM = Reports.person("nor.holm_erik", "Erik Holm", "NOR");

    private static List<LedgerEntry> ledger(Reports... reports) {
        return collation(reports).ledger();
    }

    private static Collation collation(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        return new Collator().collate(documents);
    }

    private static Reports demand() {
        return Reports.by("Wire", "2024-03-04")
                .mention("REQUEST", "Norway demanded on Monday that Sweden withdraw its guns from Ilva.", "demanded")
                .mode("yield")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end();
    }

    private static Reports threat(String sentence) {
        return Reports.by("Wire", "2024-03-04")
                .mention("THREATEN", sentence, "threatened")
                .foreseen("ASSAULT")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .on("2024-03-04")
                .end();
    }

    private static Reports bombing(String outlet, String day, Actor by, Actor whom) {
        return Reports.by(outlet, day)
                .mention("ASSAULT", "Jets bombed the harbour of Ilva at dawn.", "bombed")
                .actors(by)
                .recipients(whom)
                .on(day)
                .end();
    }

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
    void threatThenTheAct_isCarriedOut() {
        Reports threat = threat("Norway threatened to bomb the harbour of Ilva.");

        Collation collation = collation(threat, bombing("Post", "2024-03-06", NORWAY, SWEDEN));

        assertThat(collation.ledger()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.THREAT);
            assertThat(entry.state()).isEqualTo(State.CARRIED_OUT);
        });
        assertThat(collation.events())
                .filteredOn(e -> e.id().equals(collation.ledger().get(0).event()))
                .flatExtracting(Event::history)
                .extracting(Event.StatusChange::stage)
                .contains(Stage.THREATENED, Stage.CARRIED_OUT);
    }

    @Test
    void threatAgainstAnother_staysOpen() {
        Reports threat = threat("Norway threatened to bomb the harbour of Ilva.");

        assertThat(ledger(threat, bombing("Post", "2024-03-06", NORWAY, DENMARK)))
                .singleElement()
                .matches(LedgerEntry::isOpen);
    }

    @Test
    void planThenTheMeeting_isMet() {
        Reports plan = Reports.by("Wire", "2024-03-04")
                .mention("AGREE", "Holm and Swedish leaders will hold talks on Thursday.", "talks")
                .actors(HOLM, SWEDEN)
                .foreseen("CONSULT")
                .status(Status.EXPECTED)
                .on("2024-03-07")
                .end();
        Reports met = Reports.by("Post", "2024-03-08")
                .mention("CONSULT", "Holm and Swedish leaders met on Thursday.", "met")
                .actors(HOLM, SWEDEN)
                .on("2024-03-07")
                .end();

        assertThat(ledger(plan)).singleElement().satisfies(entry -> {
            assertThat(entry.isOverdue(LocalDate.parse("2024-03-07"))).isFalse();
            assertThat(entry.isOverdue(LocalDate.parse("2024-03-08"))).isTrue();
        });
        assertThat(ledger(plan, met)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.PLAN);
            assertThat(entry.state()).isEqualTo(State.MET);
        });
    }

    @Test
    void accusationOfABreach_isAClaim() {
        Reports promise = Reports.by("Wire", "2024-03-04")
                .mention("CONCEDE", "Sweden agreed to a ceasefire of seven days.", "agreed")
                .actors(SWEDEN)
                .end();
        Reports accusation = Reports.by("Post", "2024-03-06")
                .mention("ACCUSE", "Norway accused Sweden of violating the ceasefire.", "accused")
                .actors(NORWAY)
                .recipients(SWEDEN)
                .end();

        assertThat(ledger(promise, accusation)).singleElement().satisfies(entry -> {
            assertThat(entry.isOpen()).isTrue();
            assertThat(entry.changes()).singleElement().satisfies(change -> {
                assertThat(change.state()).isEqualTo(State.BROKEN);
                assertThat(change.claimed()).isTrue();
            });
        });
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

    @Test
    void viewAsOfADay_knowsOnlyWhatWasPublishedByThen() {
        Reports refusal = Reports.by("Post", "2024-03-06")
                .mention("REJECT", "Sweden rejected Norway's demand that the guns leave Ilva.", "rejected")
                .actors(SWEDEN)
                .recipients(NORWAY)
                .end();
        List<CodedDocument> documents = List.of(demand().coded(), refusal.coded());

        assertThat(asOf("2024-03-03", documents)).isEmpty();
        assertThat(asOf("2024-03-05", documents)).singleElement().matches(LedgerEntry::isOpen);
        assertThat(asOf("2024-03-06", documents)).singleElement().matches(e -> e.state() == State.REFUSED);
    }

    private static List<LedgerEntry> asOf(String day, List<CodedDocument> documents) {
        return new Collator()
                .collate(Collator.publishedBy(LocalDate.parse(day), documents))
                .ledger();
    }

    @Test
    void orderOfHandingOver_changesNoEntry() {
        List<CodedDocument> documents = new ArrayList<>();
        documents.add(demand().coded());
        documents.add(threat("Norway threatened to bomb the harbour of Ilva.").coded());
        documents.add(bombing("Post", "2024-03-06", NORWAY, SWEDEN).coded());
        documents.add(bombing("Echo", "2024-03-07", NORWAY, SWEDEN).coded());
        List<LedgerEntry> expected = new Collator().collate(documents).ledger();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(new Collator().collate(documents).ledger()).isEqualTo(expected);
        }
    }

    @Test
    void warningThatAnotherMakesGood_leavesTheThreatOfThoseWhomItHitsOpen() {
        Reports threat = threat("Norway threatened to bomb the harbour of Ilva.");
        Reports answer = Reports.by("Post", "2024-03-06")
                .mention(
                        "ASSAULT",
                        "Sweden shelled Norwegian posts, making good on a warning that Norway would pay for bombing the harbour of Ilva.",
                        "bombing")
                .actors(NORWAY)
                .end();

        assertThat(ledger(threat, answer)).singleElement().matches(LedgerEntry::isOpen);
    }

    @Test
    void dayOnWhichAConditionWasStated_isNotTheDayItIsDue() {
        Reports condition = Reports.by("Wire", "2024-03-07")
                .mention("THREATEN", "Norway will hold talks, it said on Monday, about Ilva.", "talks")
                .actors(NORWAY)
                .foreseen("CONSULT")
                .status(Status.EXPECTED)
                .on("2024-03-04")
                .end();

        assertThat(ledger(condition)).allSatisfy(entry -> {
            assertThat(entry.due()).isEmpty();
            assertThat(entry.made()).contains(LocalDate.parse("2024-03-04"));
        });
        assertThat(ledger(condition)).isNotEmpty();
    }
}
