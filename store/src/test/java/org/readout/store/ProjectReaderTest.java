package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.Status;

class ProjectReaderTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final int DOCUMENTS = 31;
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");

    @TempDir
    private Path folder;

    private Path file = Path.of("p.db");

    @BeforeEach
    void place() {
        file = folder.resolve("p.db");
    }

    @Test
    void eachCondition_narrows() {
        ingest(
                MONDAY,
                CheapCoder.document(
                        "Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Ålesund, officials said.\n"),
                CheapCoder.document("Harbor Wire", "2024-10-12", "On 2024-10-12 SWE met FIN in Tarn.\n"));

        assertThat(found(query("", "", ""))).hasSize(2);
        assertThat(found(query("assault", "", ""))).hasSize(1);
        assertThat(found(query("CONSULT-MEET", "", ""))).hasSize(1);
        assertThat(found(query("CONSULT-phone", "", ""))).isEmpty();
        assertThat(found(query("", "nor", ""))).hasSize(1);
        assertThat(found(query("", "state of swe", ""))).hasSize(2);
        assertThat(found(query("", "100%", ""))).isEmpty();
        assertThat(found(query("", "", "alesund"))).hasSize(1);
        assertThat(found(query("", "", "met OR shelling"))).hasSize(2);
        assertThat(found(since("2024-10-10"))).hasSize(1);
        assertThatThrownBy(() -> found(query("", "", "\"open"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newReport_changesTheEventButNotItsId() {
        ingest(MONDAY, CheapCoder.document("Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn.\n"));
        StoredEvent before = found(EventQuery.ALL).get(0);

        ingest(
                TUESDAY,
                CheapCoder.document(
                        "Harbor Wire", "2024-10-08", "On 2024-10-09 NOR shelled SWE in Tarn, killing 12 people.\n"),
                CheapCoder.document("Ilva Daily", "2024-10-12", "On 2024-10-12 SWE met FIN in Tarn.\n"));

        List<StoredEvent> changed = found(changedSince(TUESDAY));
        assertThat(changed).hasSize(2).extracting(StoredEvent::id).contains(before.id());
        try (ProjectReader reader = ProjectReader.open(file)) {
            StoredEvent after = reader.event(before.id()).orElseThrow();
            assertThat(after.mintedAt()).isEqualTo("2026-11-16T08:00:00.000Z");
            assertThat(after.changedAt()).isEqualTo("2026-11-17T08:00:00.000Z");
            assertThat(after.record().path("mentions")).hasSize(2);
            assertThat(reader.changes(TUESDAY))
                    .extracting(EventChange::kind)
                    .containsExactlyInAnyOrder(EventChange.Kind.CHANGED, EventChange.Kind.CREATED);
            assertThat(reader.changes(TUESDAY))
                    .anySatisfy(c -> assertThat(c.detail().path("fields").toString())
                            .contains("\"mentions\"")
                            .doesNotContain("\"type\""));
            assertThat(reader.gone(MONDAY)).isEmpty();
        }
        assertThat(found(changedSince(TUESDAY.plusSeconds(1)))).isEmpty();
    }

    @Test
    void eventOfWhichNothingIsLeft_isToldAndStillFoundById() {
        Document first = CheapCoder.document("Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn.\n");
        Document second = CheapCoder.document("Harbor Wire", "2024-11-20", "On 2024-11-20 NOR shelled SWE in Ilva.\n");
        ingest(MONDAY, first, second);
        assertThat(found(EventQuery.ALL)).hasSize(2);
        String merged = found(since("2024-11-01")).get(0).id();
        try (ProjectWriter writer = ProjectWriter.open(file, at(TUESDAY))) {
            CodedDocument without =
                    new CodedDocument(second, second.published(), List.of(), List.of(), List.of(), List.of());
            writer.add(without, List.of("another coder"));
            writer.collate();
        }

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.gone(TUESDAY))
                    .extracting(StoredEvent::id, StoredEvent::state)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(merged, StoredEvent.State.WITHDRAWN));
            assertThat(reader.event(merged)).isPresent();
        }
    }

    @Test
    void eventThatTurnsOutToBePartOfAnother_leavesItsIdAsAlias() {
        Document first = CheapCoder.document("Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn.\n");
        Document second = CheapCoder.document(
                "Harbor Wire", "2024-10-10", "On 2024-10-09 NOR shelled SWE in Tarn, killing 12 people.\n");
        ingest(MONDAY, first, second);
        String kept = found(EventQuery.ALL).get(0).id();
        takeApart(kept, "old");
        assertThat(found(EventQuery.ALL)).hasSize(2);

        try (ProjectWriter writer = ProjectWriter.open(file, at(TUESDAY))) {
            writer.add(CheapCoder.code(second), List.of("another coder"));
            assertThat(writer.collate().merged()).isEqualTo(1);
        }

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.gone(TUESDAY)).singleElement().satisfies(e -> {
                assertThat(e.id()).isEqualTo("old");
                assertThat(e.state()).isEqualTo(StoredEvent.State.MERGED);
                assertThat(e.mergedInto()).contains(kept);
            });
            assertThat(reader.changes(TUESDAY)).anySatisfy(c -> {
                assertThat(c.kind()).isEqualTo(EventChange.Kind.MERGED);
                assertThat(c.other()).contains(kept);
            });
        }
        assertThat(found(EventQuery.ALL)).extracting(StoredEvent::id).containsExactly(kept);
    }

    /** As if an earlier collation had held the second mention for an event of its own. */
    private void takeApart(String event, String other) {
        try (Database database = Database.forWriting(file)) {
            database.update(
                    "INSERT INTO event (id, state, type, quad, score, status, discrepancies, record, minted_at, changed_at)"
                            + " SELECT ?, state, type, quad, score, status, 0, record, minted_at, changed_at FROM event"
                            + " WHERE id = ?",
                    other,
                    event);
            database.update(
                    "UPDATE event_mention SET event_id = ?, position = 0 WHERE event_id = ? AND position = 1",
                    other,
                    event);
        }
    }

    /** As if the event had been made of words that no document has any more. */
    @Test
    void sourcesAndDiscrepancies_areAsTheDocumentsTell() {
        ingest(
                MONDAY,
                CheapCoder.document(
                        "Kestrel",
                        "2024-10-09",
                        "On 2024-10-09 NOR shelled SWE in Tarn, killing 12 people, officials said.\n"),
                CheapCoder.document(
                        "Harbor Wire", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn, killing 40 people.\n"));

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.sources())
                    .extracting(s -> s.outlet().orElseThrow(), Source::documents, Source::events, Source::firstReports)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Harbor Wire", 1L, 1L, 0L),
                            org.assertj.core.groups.Tuple.tuple("Kestrel", 1L, 1L, 1L));
            List<StoredDiscrepancy> discrepancies = new ArrayList<>();
            reader.discrepancies(discrepancies::add);
            assertThat(discrepancies)
                    .filteredOn(StoredDiscrepancy::isOfEvent)
                    .singleElement()
                    .satisfies(
                            d -> assertThat(d.record().path("kind").asString()).isEqualTo("NUMBER"));
        }
    }

    @Test
    void relayOfADocument_countsForItsOutletHoweverTheRelaySpellsIt() {
        Document report =
                CheapCoder.document("The Northern Post", "2024-10-09", "On 2024-10-09 NOR met SWE in Tarn.\n");
        Document relay = CheapCoder.document("Kestrel", "2024-10-10", "The Northern Post has the talks.\n");
        ingest(MONDAY, report, relay);
        try (Database database = Database.forWriting(file)) {
            database.update(
                    "INSERT INTO lineage (document_id, kind, source_id, outlet, strength, evidence)"
                            + " VALUES (?, 'RELAY', ?, 'Northern Post', 1, '[]')",
                    relay.id(),
                    report.id());
        }

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.sources())
                    .extracting(s -> s.outlet().orElseThrow(), Source::relayed, Source::relaying)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("The Northern Post", 1L, 0L),
                            org.assertj.core.groups.Tuple.tuple("Kestrel", 0L, 1L));
        }
    }

    @Test
    void readers_seeWholeStatesWhileOneWrites() throws InterruptedException, ExecutionException {
        List<Document> documents = News.documents(DOCUMENTS, 9);
        ingest(MONDAY, documents.get(0));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(threads.submit(this::readUntilAll));
            }
            for (int from = 1; from < documents.size(); from += 10) {
                ingest(
                        MONDAY,
                        documents
                                .subList(from, Math.min(from + 10, documents.size()))
                                .toArray(Document[]::new));
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Opens the project again and again until it has all documents, and returns how often. */
    private int readUntilAll() throws InterruptedException {
        int opened = 0;
        long documents = 0;
        while (documents < DOCUMENTS && !Thread.currentThread().isInterrupted()) {
            try (ProjectReader reader = ProjectReader.open(file)) {
                ProjectReader.Size size = reader.size();
                List<StoredEvent> events = new ArrayList<>();
                reader.events(EventQuery.ALL, events::add);
                assertThat(events).hasSize((int) size.events());
                assertThat(reader.size()).isEqualTo(size);
                assertThat(size.documents()).isGreaterThanOrEqualTo(documents);
                documents = size.documents();
                opened++;
            }
            Thread.sleep(5);
        }
        return opened;
    }

    @Test
    void collation_hasTheIdsOfTheProject_andLooksBack() {
        Document first = CheapCoder.document(
                "Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Tarn, officials said.\n");
        Document second = CheapCoder.document(
                "Harbor Wire",
                "2024-10-12",
                "On 2024-10-09 NOR shelled SWE in Tarn, officials said.\nOn 2024-10-12 SWE met FIN in Tarn.\n");
        ingest(MONDAY, second);
        ingest(TUESDAY, first);
        List<String> ids =
                found(query("", "", "")).stream().map(StoredEvent::id).toList();

        try (ProjectReader reader = ProjectReader.open(file)) {
            Collation all = reader.collation(Optional.empty());
            Collation then = reader.collation(Optional.of(LocalDate.parse("2024-10-10")));

            assertThat(all.events()).extracting(Event::id).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(then.documents()).hasSize(1);
            assertThat(then.events()).isNotEmpty();
            assertThat(ids).containsAll(then.events().stream().map(Event::id).toList());
        }
    }

    private void ingest(Instant now, Document... documents) {
        try (ProjectWriter writer = ProjectWriter.open(file, at(now))) {
            for (Document document : documents) {
                writer.add(CheapCoder.code(document), CheapCoder.VERSION);
            }
            writer.collate();
        }
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<StoredEvent> found(EventQuery query) {
        List<StoredEvent> events = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.events(query, events::add);
        }
        return events;
    }

    private static EventQuery query(String type, String actor, String text) {
        return new EventQuery(
                Optional.empty(), Optional.empty(), given(type), given(actor), Optional.empty(), given(text));
    }

    private static EventQuery since(String day) {
        return new EventQuery(
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Status.OCCURRED),
                Optional.empty());
    }

    private static EventQuery changedSince(Instant time) {
        return new EventQuery(
                Optional.empty(),
                Optional.of(time),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }
}
