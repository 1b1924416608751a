package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.ProblemCode;

class ProjectWriterTest {
    @TempDir
    private Path folder;

    @Test
    void documents_comeBackAsTheyWereCoded() {
        Path file = folder.resolve("p.db");
        List<CodedDocument> coded =
                News.documents(40, 3).stream().map(CheapCoder::code).toList();
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            coded.forEach(d -> writer.add(d, CheapCoder.VERSION));
        }

        List<CodedDocument> read = new ArrayList<>();
        try (Database database = Database.snapshot(file)) {
            new DocumentTable(database).each(read::add);
        }

        assertThat(read)
                .extracting(CodedDocument::document)
                .containsExactlyElementsOf(
                        coded.stream().map(CodedDocument::document).toList());
        assertThat(read)
                .extracting(CodedDocument::problems)
                .containsExactlyElementsOf(
                        coded.stream().map(CodedDocument::problems).toList());
        assertThat(read.stream().flatMap(d -> d.mentions().stream()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("document.published")
                .containsExactlyElementsOf(
                        coded.stream().flatMap(d -> d.mentions().stream()).toList());
    }

    @Test
    void secondIngest_changesNothing() {
        Path file = folder.resolve("p.db");
        List<Document> documents = News.documents(60, 5);
        IngestWorker.ingest(file, documents, step -> {});
        List<String> before = Dump.of(file);
        List<String> added = new ArrayList<>();

        IngestWorker.ingest(file, documents, added::add);

        assertThat(added).containsExactly(IngestWorker.COLLATING);
        assertThat(Dump.of(file)).containsExactlyElementsOf(before);
    }

    @Test
    void otherCoderOrDate_codesTheDocumentAgainInItsPlace() {
        Path file = folder.resolve("p.db");
        Document document = CheapCoder.document("Kestrel", "2024-10-09", "On 2024-10-09 NOR shelled SWE in Ilva.\n");
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            writer.add(CheapCoder.code(document), CheapCoder.VERSION);
            writer.collate();
            assertThat(writer.has(document, CheapCoder.VERSION)).isTrue();
            assertThat(writer.has(document, List.of("cheap coder 2"))).isFalse();
            Document redated = CheapCoder.document("Kestrel", "2024-10-10", document.text());
            assertThat(redated.id()).isEqualTo(document.id());
            assertThat(writer.has(redated, CheapCoder.VERSION)).isFalse();

            writer.add(CheapCoder.code(redated), List.of("cheap coder 2"));
            CollationChanges changes = writer.collate();

            assertThat(changes).isEqualTo(new CollationChanges(0, 1, 0, 0));
        }
        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.size()).isEqualTo(new ProjectReader.Size(1, 1, 1, 0));
        }
    }

    @Test
    void secondWriter_isToldThatTheProjectIsBusy() {
        Path file = folder.resolve("p.db");
        try (ProjectWriter first = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            assertThat(problemOfOpening(file)).isEqualTo(ProblemCode.STORE_BUSY);
            assertThat(first.uncollated()).isZero();
        }
        ProjectWriter.open(file, IngestWorker.CLOCK).close();
    }

    @Test
    void projectMadeInVain_isTakenAway_unlessItHoldsDocuments() {
        Path file = folder.resolve("p.db");
        ProjectWriter.open(file, IngestWorker.CLOCK).discard();
        assertThat(folder).isEmptyDirectory();

        ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK);
        News.documents(1, 3).forEach(d -> writer.add(CheapCoder.code(d), CheapCoder.VERSION));
        writer.discard();
        assertThat(file).exists();
    }

    @Test
    void fileThatIsNoProject_isToldAndLeftAsItIs() throws IOException {
        Path text = folder.resolve("notes.db");
        Files.writeString(text, "Not a database at all, but quite long enough to be taken for a header. ".repeat(40));
        Path other = folder.resolve("other.db");
        try (Database database = Database.forWriting(other)) {
            database.update("CREATE TABLE t (x TEXT)");
        }
        byte[] before = Files.readAllBytes(text);

        assertThat(problemOfOpening(text)).isEqualTo(ProblemCode.STORE_NOT_A_PROJECT);
        assertThat(problemOfOpening(other)).isEqualTo(ProblemCode.STORE_NOT_A_PROJECT);
        assertThatThrownBy(() -> ProjectReader.open(text).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.STORE_NOT_A_PROJECT));
        assertThat(Files.readAllBytes(text)).isEqualTo(before);
    }

    @Test
    void folderThatCannotBeWritten_isTold() throws IOException {
        Path blocked = folder.resolve("file");
        Files.writeString(blocked, "in the way");

        assertThat(problemOfOpening(blocked.resolve("p.db"))).isEqualTo(ProblemCode.STORE_UNWRITABLE);
        assertThat(problemOfOpening(Files.createDirectory(folder.resolve("d.db"))))
                .isEqualTo(ProblemCode.STORE_UNWRITABLE);
        assertThatThrownBy(() -> ProjectReader.open(folder.resolve("none.db")))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.STORE_MISSING));
    }

    @Test
    void fullDisk_isToldAndLosesNothingWrittenBefore() {
        Path file = folder.resolve("p.db");
        List<Document> documents = News.documents(40, 5);
        try (Database database = Database.forWriting(file)) {
            Schema.migrate(database);
            DocumentTable table = new DocumentTable(database);
            database.first(row -> row.getLong(1), "PRAGMA max_page_count = 60");
            assertThatThrownBy(() -> documents.forEach(d ->
                            database.transaction(() -> table.put(CheapCoder.code(d), "f", "2026-11-22T04:00:00.000Z"))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.STORE_FULL));
        }

        IngestWorker.ingest(file, documents, step -> {});

        try (ProjectReader reader = ProjectReader.open(file)) {
            assertThat(reader.size().documents()).isEqualTo(40);
        }
    }

    private static ProblemCode problemOfOpening(Path file) {
        try (ProjectWriter writer = ProjectWriter.open(file, IngestWorker.CLOCK)) {
            throw new AssertionError("opened with " + writer.uncollated());
        } catch (StoreException e) {
            return e.problem().code();
        }
    }
}
