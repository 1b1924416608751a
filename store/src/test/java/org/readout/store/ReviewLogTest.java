package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.store.review.Anchor;
import org.readout.store.review.Attachment;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Judgement;
import org.readout.store.review.QueueItem;
import org.readout.store.review.QueueItem.Reason;
import org.readout.store.review.Reading;
import org.readout.store.review.Verdict;

class ReviewLogTest {
    private static final Document FIRST = CheapCoder.document(
            "Kestrel",
            "2024-10-09",
            "On 2024-10-09 NOR shelled SWE in Tarn, killing 12 people, officials said. On 2024-10-09 NOR met FIN in Ilva.\n");
    private static final Document SECOND = CheapCoder.document(
            "Harbor Wire",
            "2024-10-09",
            "On 2024-10-09 NOR shelled SWE in Tarn, killing 40 people. On 2024-12-09 DNK may shell EST in Alta.\n");

    @TempDir
    private Path folder;

    private Path file = Path.of("p.db");

    @BeforeEach
    void ingest() {
        file = folder.resolve("p.db");
        recode(CheapCoder.code(FIRST), CheapCoder.code(SECOND));
    }

    @Test
    void decisions_areKeptBesideTheRecords() {
        CodedRecord shelled = record(FIRST, 0);
        Reading corrected = shelled.reading().with(Field.STATUS, "DENIED").with(Field.RECIPIENTS, "SWE [SWE MIL]");

        add(Judgement.event("Ada", shelled, corrected, Optional.of("see the next line"), OptionalLong.empty()));
        add(Judgement.event("Ben", shelled, shelled.reading(), Optional.empty(), OptionalLong.empty()));
        add(Judgement.noEvent("Ben", record(FIRST, 1), Optional.empty(), OptionalLong.empty()));

        assertThat(standing())
                .extracting(
                        a -> a.decision().reviewer(),
                        a -> a.decision().verdict(),
                        a -> a.record().map(CodedRecord::id))
                .containsExactly(
                        Tuple.tuple("Ada", Verdict.CORRECTED, Optional.of(shelled.id())),
                        Tuple.tuple("Ben", Verdict.RIGHT, Optional.of(shelled.id())),
                        Tuple.tuple(
                                "Ben",
                                Verdict.NO_EVENT,
                                Optional.of(record(FIRST, 1).id())));
        Decision ada = standing().get(0).decision();
        assertThat(ada.corrected()).containsExactlyInAnyOrder(Field.STATUS, Field.RECIPIENTS);
        assertThat(ada.reading()).contains(corrected);
        assertThat(ada.note()).contains("see the next line");
        assertThat(ada.at()).endsWith("Z");
        assertThat(record(FIRST, 0).record()).isEqualTo(shelled.record());
    }

    @Test
    void undo_isANewEntryAndBringsBackWhatWasBefore() {
        CodedRecord shelled = record(FIRST, 0);
        add(Judgement.event("Ada", shelled, shelled.reading(), Optional.empty(), OptionalLong.empty()));
        add(Judgement.noEvent("Ada", shelled, Optional.empty(), OptionalLong.empty()));
        add(Judgement.noEvent("Ben", record(FIRST, 1), Optional.empty(), OptionalLong.empty()));
        assertThat(standing()).extracting(a -> a.decision().verdict()).containsOnly(Verdict.NO_EVENT);

        assertThat(undo("Ada")).map(Decision::verdict).contains(Verdict.NO_EVENT);
        assertThat(standing()).extracting(a -> a.decision().verdict()).containsExactly(Verdict.RIGHT, Verdict.NO_EVENT);

        assertThat(undo("Ada")).map(Decision::verdict).contains(Verdict.RIGHT);
        assertThat(undo("Ada")).isEmpty();
        assertThat(standing()).extracting(a -> a.decision().reviewer()).containsExactly("Ben");
        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.reviews().log()).hasSize(5);
        }
    }

    @Test
    void entries_canBeNeitherChangedNorDeleted() {
        add(Judgement.noEvent("Ada", record(FIRST, 0), Optional.empty(), OptionalLong.empty()));
        try (Database database = Database.forWriting(file)) {
            assertThatThrownBy(() -> database.update("UPDATE review_decision SET reviewer = 'Ben'"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> database.update("DELETE FROM review_decision"))
                    .hasMessageContaining("never deleted");
        }
    }

    @Test
    void decisionsWithoutReviewer_areRefused() {
        CodedRecord record = record(FIRST, 0);
        assertThatThrownBy(() -> Judgement.noEvent(" ", record, Optional.empty(), OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codedAnew_decisionsFindTheirWordsAndWhatIsLeftIsTold() {
        CodedRecord shelled = record(FIRST, 0);
        CodedRecord met = record(FIRST, 1);
        add(Judgement.event("Ada", shelled, shelled.reading(), Optional.empty(), OptionalLong.empty()));
        add(Judgement.event("Ada", met, met.reading().with(Field.MODE, ""), Optional.empty(), OptionalLong.empty()));
        add(Judgement.noEvent("Ada", record(SECOND, 1), Optional.empty(), OptionalLong.empty()));
        Anchor missed = new Anchor(SECOND.id(), 3, 13);
        add(Judgement.missed("Ada", missed, Reading.of("PROTEST", org.readout.core.Status.OCCURRED), Optional.empty()));
        CodedDocument first = CheapCoder.code(FIRST);
        CodedDocument second = CheapCoder.code(SECOND);

        recode(
                with(first, List.of(CheapCoder.again(first.mentions().get(0), "new type"))),
                with(second, List.of(second.mentions().get(0))));

        assertThat(standing())
                .extracting(a -> a.decision().verdict(), Attachment::how, Attachment::isUnmet)
                .containsExactly(
                        Tuple.tuple(Verdict.RIGHT, Attachment.How.SAME_WORDS, false),
                        Tuple.tuple(Verdict.CORRECTED, Attachment.How.NO_RECORD, true),
                        Tuple.tuple(Verdict.NO_EVENT, Attachment.How.NO_RECORD, false),
                        Tuple.tuple(Verdict.MISSED, Attachment.How.NO_RECORD, true));
        assertThat(standing().get(0).record().orElseThrow().id()).isNotEqualTo(shelled.id());
        assertThat(queue("Ada")).extracting(i -> i.record().anchor()).doesNotContain(shelled.anchor());
    }

    @Test
    void queue_hasWhatIsUncertainOrDisputedByReasons() {
        assertThat(queue("Ada"))
                .extracting(i -> i.record().id(), QueueItem::reasons)
                .containsExactly(
                        Tuple.tuple(record(FIRST, 0).id(), java.util.Set.of(Reason.DISCREPANCY)),
                        Tuple.tuple(record(SECOND, 0).id(), java.util.Set.of(Reason.DISCREPANCY)),
                        Tuple.tuple(record(SECOND, 1).id(), java.util.Set.of(Reason.ONE_ORIGIN)));

        CodedRecord met = record(FIRST, 1);
        add(Judgement.noEvent("Ada", met, Optional.empty(), OptionalLong.empty()));
        add(Judgement.event("Ben", met, met.reading(), Optional.empty(), OptionalLong.empty()));
        add(Judgement.noEvent("Ben", record(FIRST, 0), Optional.empty(), OptionalLong.empty()));

        assertThat(queue("Ada"))
                .extracting(i -> i.record().id())
                .containsExactly(
                        record(SECOND, 0).id(),
                        record(SECOND, 1).id(),
                        record(FIRST, 0).id());
        assertThat(queue("Cai").get(0).reasons()).containsExactly(Reason.REVIEWERS_DIFFER);
        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.reviews().queueOf("Ada").size()).isEqualTo(3);
            assertThat(reader.reviews().queueOf("Cai").size()).isEqualTo(4);
        }
    }

    @Test
    void audit_isDrawnOnceAndKeepsTheRecordsAsTheyWere() {
        Audit audit = draw(3, 5);
        assertThat(draw(3, 5)).isEqualTo(audit);
        assertThat(draw(3, 6).number()).isEqualTo(2);
        CodedRecord drawn = audit.items().get(0).record();
        add(Judgement.noEvent("Ada", drawn, Optional.empty(), OptionalLong.of(audit.number())));

        recode(with(CheapCoder.code(FIRST), List.of()), with(CheapCoder.code(SECOND), List.of()));

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.reviews().audit(1)).contains(audit);
            assertThat(reader.reviews().standing())
                    .singleElement()
                    .satisfies(a -> assertThat(a.decision().audit()).hasValue(1));
        }
        assertThatThrownBy(() -> draw(3, 5)).hasMessageContaining("no records");
    }

    private static CodedDocument with(CodedDocument coded, List<EventMention> mentions) {
        return new CodedDocument(
                coded.document(), coded.published(), mentions, coded.relays(), coded.quotes(), coded.problems());
    }

    private void recode(CodedDocument... coded) {
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            for (CodedDocument document : coded) {
                writer.add(document, CheapCoder.VERSION);
            }
            writer.collate();
        }
    }

    private CodedRecord record(Document document, int index) {
        try (ProjectReader reader = ProjectReader.open(file)) {
            return reader.reviews().records(document.id()).get(index);
        }
    }

    private List<Attachment> standing() {
        try (ProjectReader reader = ProjectReader.open(file)) {
            return reader.reviews().standing();
        }
    }

    private List<QueueItem> queue(String reviewer) {
        try (ProjectReader reader = ProjectReader.open(file)) {
            return reader.reviews().queueOf(reviewer).page(10, 0);
        }
    }

    private Audit draw(int size, long seed) {
        try (ReviewLog log = ReviewLog.open(file, IngestWorker.CLOCK)) {
            return log.draw(size, seed, false);
        }
    }

    private void add(Judgement judgement) {
        try (ReviewLog log = ReviewLog.open(file, IngestWorker.CLOCK)) {
            log.add(judgement);
        }
    }

    private Optional<Decision> undo(String reviewer) {
        try (ReviewLog log = ReviewLog.open(file, IngestWorker.CLOCK)) {
            return log.undo(reviewer);
        }
    }
}
