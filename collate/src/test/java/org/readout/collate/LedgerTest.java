package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.collate.LedgerFixture.DENMARK;
import static org.readout.collate.LedgerFixture.HOLM;
import static org.readout.collate.LedgerFixture.NORWAY;
import static org.readout.collate.LedgerFixture.SWEDEN;
import static org.readout.collate.LedgerFixture.bombing;
import static org.readout.collate.LedgerFixture.collation;
import static org.readout.collate.LedgerFixture.demand;
import static org.readout.collate.LedgerFixture.ledger;
import static org.readout.collate.LedgerFixture.threat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;
import org.readout.core.Event;
import org.readout.core.Event.Stage;
import org.readout.core.Status;

/** Threats, plans and promises, and the ledger as of a day; demands are in {@link DemandsInLedgerTest}. */
class LedgerTest {
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
