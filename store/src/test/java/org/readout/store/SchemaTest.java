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
import org.readout.core.Document;
import org.readout.core.ProblemCode;

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
