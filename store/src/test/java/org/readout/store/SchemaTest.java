package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.ProblemCode;
import org.readout.core.Story;

class SchemaTest {
    private static final String NOW = "2026-11-01T00:00:00.000Z";

    @TempDir
    private Path folder;

    @Test
    void fileOfVersionOne_isMigratedAndKeepsWhatItHas() {
        Path file = folder.resolve("v1.db");
        Document document = CheapCoder.document(
                "Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Ålesund, officials said.\n");
        CodedDocument coded = CheapCoder.code(document);
        String event = Document.hash("event", coded.mentions().get(0).id());
        versionOne(file, coded, event);

        List<StoredEvent> found = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(file)) {
            reader.events(
                    new EventQuery(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("alesund")),
                    found::add);
            assertThat(reader.changes(Instant.EPOCH))
                    .extracting(EventChange::event, EventChange::kind, EventChange::at)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(event, EventChange.Kind.CREATED, NOW));
        }

        assertThat(found).extracting(StoredEvent::id).containsExactly(event);
        try (Database database = Database.snapshot(file)) {
            assertThat(Schema.isCurrent(database)).isTrue();
            List<CodedDocument> documents = new ArrayList<>();
            new DocumentTable(database).each(documents::add);
            assertThat(documents).extracting(CodedDocument::document).containsExactly(document);
        }
    }

    @Test
    void fileOfVersionSeven_isReadAsItWas_andCollatedAnewWithTheNextIngest() {
        Path file = folder.resolve("v7.db");
        List<Document> documents = News.documents(30, 5);
        List<CodedDocument> coded = documents.stream().map(CheapCoder::code).toList();
        Collation before = new Collator().collate(coded);
        versionSeven(file, coded, before);

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.size().uncollated()).isEqualTo(30);
            List<StoredEvent> events = new ArrayList<>();
            reader.events(EventQuery.ALL, events::add);
            assertThat(events).hasSameSizeAs(before.events());
        }
        try (Database database = Database.snapshot(file)) {
            assertThat(database.number("SELECT count(*) FROM lineage")).isOne();
        }
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            CollationChanges changes = writer.collate();
            assertThat(changes.created() + changes.merged() + changes.withdrawn())
                    .isZero();
            assertThat(writer.uncollated()).isZero();
        }
        try (ProjectReader reader = ProjectReader.open(file)) {
            List<StoredEvent> events = new ArrayList<>();
            reader.events(EventQuery.ALL, events::add);
            assertThat(events)
                    .extracting(StoredEvent::id)
                    .containsExactlyInAnyOrderElementsOf(
                            before.events().stream().map(Event::id).toList());
            List<String> stories = new ArrayList<>();
            reader.stories(s -> stories.add(s.path("id").asString()));
            assertThat(stories)
                    .containsExactlyElementsOf(
                            before.stories().stream().map(Story::id).toList());
        }
        try (Database database = Database.snapshot(file)) {
            assertThat(database.number("SELECT count(*) FROM lineage"))
                    .isEqualTo(before.lineage().size());
        }
    }

    /** Events with their mentions, and a line of each table that is made anew. */
    private static void versionSeven(Path file, List<CodedDocument> coded, Collation collation) {
        try (Database database = Database.forWriting(file)) {
            Schema.migrate(database, 7);
            database.transaction(() -> {
                DocumentTable table = new DocumentTable(database);
                coded.forEach(d -> table.put(d, "f", NOW));
                database.update("UPDATE document SET collated = 1");
                String first = coded.get(0).document().id();
                database.update(
                        "INSERT INTO lineage (document_id, kind, strength, evidence) VALUES (?, 'RELAY', 1, '[]')",
                        first);
                database.update("INSERT INTO origin VALUES ('o', 'Kestrel')");
                database.update("INSERT INTO origin_document VALUES ('o', 0, ?)", first);
                database.update("INSERT INTO story VALUES ('s', 0, '{}')");
                collation.events().forEach(e -> eventOfVersionSeven(database, e, collation));
            });
        }
    }

    private static void eventOfVersionSeven(Database database, Event event, Collation collation) {
        database.update(
                "INSERT INTO event (id, state, type, quad, score, status, discrepancies, record, minted_at, changed_at)"
                        + " VALUES (?, 'LIVE', 'ASSAULT', 'MATERIAL_CONFLICT', -9, 'OCCURRED', 0, '{}', ?, ?)",
                event.id(),
                NOW,
                NOW);
        for (int i = 0; i < event.mentions().size(); i++) {
            String mention = event.mentions().get(i);
            database.update(
                    "INSERT INTO event_mention VALUES (?, ?, ?, ?, 0, 1)",
                    event.id(),
                    i,
                    mention,
                    collation.mentionsById().get(mention).document().id());
        }
    }

    private static void versionOne(Path file, CodedDocument coded, String event) {
        try (Database database = Database.forWriting(file)) {
            Schema.migrate(database, 1);
            database.update("ALTER TABLE document ADD COLUMN details TEXT NOT NULL DEFAULT '[]'");
            database.transaction(() -> new DocumentTable(database).put(coded, "f", NOW));
            database.update("ALTER TABLE document DROP COLUMN details");
            database.update(
                    "INSERT INTO event (id, state, type, quad, score, status, discrepancies, record, minted_at, changed_at)"
                            + " VALUES (?, 'LIVE', 'ASSAULT', 'MATERIAL_CONFLICT', -9, 'OCCURRED', 0, '{}', ?, ?)",
                    event,
                    NOW,
                    NOW);
            database.update(
                    "INSERT INTO event_mention VALUES (?, 0, ?, ?, 0, 1)",
                    event,
                    coded.mentions().get(0).id(),
                    coded.document().id());
        }
    }

    @Test
    void fileOfANewerVersion_isRefused() {
        Path file = folder.resolve("p.db");
        ProjectWriter.open(file, IngestWorker.CLOCK).close();
        try (Database database = Database.forWriting(file)) {
            database.update("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> ProjectReader.open(file).close()).satisfies(SchemaTest::isNewer);
        assertThatThrownBy(() -> ProjectWriter.open(file, IngestWorker.CLOCK).close())
                .satisfies(SchemaTest::isNewer);
    }

    private static void isNewer(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.STORE_NEWER))
                .hasMessageContaining("version 99");
    }
}
