package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Document;
import org.readout.core.ProblemCode;
import org.readout.core.Published;

class FileWalkerTest {

    private static final String PROSE =
            "The army and the rebels agreed on Friday to a truce of seven days, mediators said in %s.";

    @TempDir
    private Path folder;

    private void write(String name, String place) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, PROSE.formatted(place));
    }

    @Test
    void folderWithoutFiles_isToldOnce() throws IOException {
        Files.createDirectories(folder.resolve("a").resolve("b"));
        Files.writeString(folder.resolve("README.md"), "What is here.");

        assertThat(Readings.ofPaths(folder.toString()).problems())
                .extracting(problem -> problem.code() + " " + problem.file())
                .containsExactly("EMPTY " + folder);
    }

    @Test
    void folder_isReadInOrderOfNamesWithoutHiddenEntriesAndReadme() throws IOException {
        write("b.txt", "Geneva");
        write("a/z.txt", "Cairo");
        write("a/c.txt", "Rome");
        write(".git/x.txt", "Oslo");
        write("__MACOSX/y.txt", "Bonn");
        write("a/README.md", "Lima");
        write("readme/d.txt", "Quito");
        Readings readings = Readings.ofPaths(folder.toString());
        assertThat(readings.documents().stream().map(Document::file))
                .containsExactly(folder + "/a/c.txt", folder + "/a/z.txt", folder + "/b.txt", folder + "/readme/d.txt");
        assertThat(readings.problems()).isEmpty();
    }

    @Test
    void settingsAndListsOfAFolder_areNoArticles_andAreNamed() throws IOException {
        write("a.txt", "Geneva");
        write("settings.yaml", "Cairo");
        Files.writeString(folder.resolve("names.txt"), "one\ntwo-b\nthree\nfour\nfive-c\n");
        Readings readings = Readings.ofPaths(folder.toString());
        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes()).containsExactly(ProblemCode.NO_ARTICLE, ProblemCode.NO_ARTICLE);
        assertThat(Readings.ofPaths(folder.resolve("settings.yaml").toString()).documents())
                .hasSize(1);
    }

    @Test
    void recordsOfAnObjectNoneOfWhichHasAText_areOneProblem() throws IOException {
        Files.writeString(
                folder.resolve("records.json"),
                "{\n \"file\": \"a\",\n \"events\": [{\"quote\": \"a\", \"n\": 1}, {\"quote\": \"b\", \"n\": 2}]\n}\n");
        assertThat(Readings.ofPaths(folder.toString()).codes()).containsExactly(ProblemCode.MISSING_TEXT);
    }

    @Test
    void linkToAFolderAbove_isReportedOnceAndTheRestIsRead() throws IOException {
        write("a/one.txt", "Geneva");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        Readings readings = Readings.ofPaths(folder.toString());
        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes())
                .containsExactly(ProblemCode.UNREADABLE, ProblemCode.UNREADABLE, ProblemCode.UNREADABLE);
    }

    @Test
    void missingAndImpossiblePaths_areReportedAndTheRestIsRead() throws IOException {
        write("a.txt", "Geneva");
        Readings readings = Readings.ofPaths(
                folder.resolve("no").toString(),
                "nul\u0000name",
                folder.resolve("a.txt").toString());
        assertThat(readings.codes()).containsExactly(ProblemCode.NOT_FOUND, ProblemCode.NOT_FOUND);
        assertThat(readings.documents()).hasSize(1);
    }

    @Test
    void devicesAndPipes_areNotWaitedFor() throws Exception {
        write("b.txt", "Geneva");
        Path pipe = folder.resolve("a.pipe");
        boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        Readings readings = Readings.ofPaths(folder.toString(), "/dev/zero");
        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes()).hasSize(made ? 2 : 1).containsOnly(ProblemCode.UNREADABLE);
    }

    @Test
    void oddNames_areReadAndShownOnOneLine() throws IOException {
        write("a\nb\u0007 ü'\".txt", "Geneva");
        assertThat(Readings.ofPaths(folder.toString()).only().file())
                .doesNotContain("\n", "\u0007")
                .contains("ü'\"");
    }

    @Test
    void sameFileTwice_isReadOnce() throws IOException {
        write("a.txt", "Geneva");
        String path = folder.resolve("a.txt").toString();
        Readings readings = Readings.ofPaths(path, path);
        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes()).containsExactly(ProblemCode.DUPLICATE);
    }

    @Test
    void asOf_datesOnlyDocumentsWithoutADate() {
        String lines = "{\"text\":\"" + PROSE.formatted("Rome") + "\",\"date\":\"2023-05-12\"}\n{\"text\":\""
                + PROSE.formatted("Bonn") + "\"}\n";
        Readings readings = Readings.of(
                IngestOptions.defaults().withAsOf(LocalDate.of(2024, 1, 2)),
                List.of("-"),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(readings.documents().stream()
                        .map(d -> d.published().map(Published::earliest).orElseThrow()))
                .containsExactly(LocalDate.of(2023, 5, 12), LocalDate.of(2024, 1, 2));
    }

    @Test
    void identifiers_doNotDependOnWhereTheFileLies() throws IOException {
        write("a/one.txt", "Geneva");
        write("b/two.txt", "Geneva");
        assertThat(Readings.ofPaths(folder.resolve("a").toString()).only().id())
                .isEqualTo(
                        Readings.ofPaths(folder.resolve("b").toString()).only().id());
    }

    @Test
    void folderThatMayNotBeRead_isReportedOnce() throws IOException {
        write("closed/a.txt", "Geneva");
        Path closed = folder.resolve("closed");
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        boolean isClosed = !Files.isReadable(closed);
        Readings readings = Readings.ofPaths(closed.toString());
        Files.setPosixFilePermissions(closed, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        if (isClosed) {
            assertThat(readings.codes()).containsExactly(ProblemCode.UNREADABLE);
        }
    }
}
