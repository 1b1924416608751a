package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.support.PlainEngine;
import org.readout.store.ProjectReader;
import org.readout.store.ProjectWriter;
import org.readout.store.StoredDocument;

class WatchCommandTest {
    private static final String ARTICLE =
            "GENEVA, May 12, 2023 (Harbor Wire) \u2014 The army and the rebels agreed on Friday to a truce of seven days, mediators said.\n\n"
                    + "The truce will be watched by observers, who are to arrive in the capital before the end of the week.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return ReadoutCommand.run(new Session(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                codebook -> new PlainEngine(),
                Optional.empty(),
                List.of(arguments)));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path list(String sources) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Path article = Files.writeString(folder.resolve("in/article.txt"), ARTICLE);
        Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2023-05-12T12:00:00Z")));
        return Files.writeString(folder.resolve("sources.yaml"), sources);
    }

    @Test
    void once_addsWhatIsThere() throws IOException {
        String db = folder.resolve("p.db").toString();
        Path list = list("sources:\n - folder: in\n");

        assertThat(run("watch", list.toString(), "--once", "--db", db)).isEqualTo(ExitCode.OK);

        assertThat(err()).contains("Watching 1 source for " + db, "1 document added.");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void sourceOfOnesOwnNetwork_isNotAsked_andTheOthersAre() throws IOException {
        String db = folder.resolve("p.db").toString();
        Path list = list("sources:\n - feed: http://127.0.0.1:9/feed\n - folder: in\n");

        assertThat(run("watch", list.toString(), "--once", "--db", db)).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err()).contains("PRIVATE_ADDRESS http://127.0.0.1:9/feed: ").contains("--allow-private");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void addressOfOnesOwnNetwork_isNotIngested() {
        String db = folder.resolve("p.db").toString();

        assertThat(run("ingest", "http://localhost:9/x", "--db", db)).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err()).contains("PRIVATE_ADDRESS");
    }

    @Test
    void nothingToAdd_leavesNoProjectBehind() throws IOException {
        Path db = folder.resolve("p.db");
        String missing = folder.resolve("missing.txt").toString();

        assertThat(run("ingest", missing, "--db", db.toString())).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err()).contains(db + " was not made: there was no article to add.", "NOT_FOUND (1, not read)");
        assertThat(folder).isEmptyDirectory();
        list("");
        run("ingest", folder.resolve("in").toString(), "--db", db.toString());
        assertThat(err()).contains("1 document added (0 were there)");
        assertThat(run("ingest", missing, "--db", db.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void listThatIsWrong_isAFailureWithItsPlaces() throws IOException {
        Path list = list("sources:\n - feed: nowhere\n");

        assertThat(run("watch", list.toString())).isEqualTo(ExitCode.FAILURE);

        assertThat(err()).contains("SOURCES " + list + ":2:10: Only http and https are read.");
        assertThat(run("watch", folder.resolve("none.yaml").toString())).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void signal_endsItCleanly() throws Exception {
        Path db = folder.resolve("p.db");
        Path list = list("sources:\n - folder: in\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchWorker.class.getName(),
                        "watch",
                        list.toString(),
                        "--db",
                        db.toString())
                .start();
        try (BufferedReader said = process.errorReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>();
            String line = said.readLine();
            while (line != null && !line.contains("document added")) {
                lines.add(line);
                line = said.readLine();
            }
            assertThat(line).as("said before: %s", lines).isNotNull();
            process.toHandle().destroy();
            line = said.readLine();
            while (line != null) {
                lines.add(line);
                line = said.readLine();
            }

            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("said: %s", lines).isZero();
            assertThat(lines).last().asString().endsWith("Ended; what was read is in " + db + ".");
        } finally {
            process.destroyForcibly();
        }
        assertThat(documents()).hasSize(1);
        ProjectWriter.open(db, java.time.Clock.systemUTC()).close();
    }

    private List<StoredDocument> documents() {
        List<StoredDocument> documents = new ArrayList<>();
        try (ProjectReader reader = ProjectReader.open(folder.resolve("p.db"))) {
            reader.documents(documents::add);
        }
        return documents;
    }
}
