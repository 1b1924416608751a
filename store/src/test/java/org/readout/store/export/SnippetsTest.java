package org.readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.store.Project;
import org.readout.store.ProjectReader;

/**
 * The snippets of {@code docs/exports.md} run as they stand there, in the folder beside the exports. A language or package
 * that this machine lacks is told as a skipped test with its name.
 */
class SnippetsTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "exports.md");

    /** The one that READOUT_PYTHON names, the first on the path, and that of the system, which has the system's packages. */
    private static final List<String> PYTHONS = List.of(
            Optional.ofNullable(System.getenv("READOUT_PYTHON")).orElse("python3"), "python3", "/usr/bin/python3");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        Path file = folder.resolve("p.db");
        Project.ofNews(file, 25);
        for (ExportFormat format : ExportFormat.values()) {
            try (ProjectReader reader = ProjectReader.open(file)) {
                new Export(
                                reader,
                                format,
                                new Export.Settings(
                                        false, "1", "readout export it", Instant.parse("2026-11-22T04:00:00Z")))
                        .write(folder.resolve("readout-export"));
            }
        }
    }

    @Test
    void plainPython_readsEveryFormat() throws Exception {
        assumeTrue(runs("python3", "-c", "pass"), "python3 is not on this machine");
        List<String> snippets = snippets("python").stream()
                .filter(s -> !s.contains("pandas") && !s.contains("duckdb"))
                .toList();

        assertThat(snippets).hasSizeGreaterThanOrEqualTo(5);
        for (String snippet : snippets) {
            assertThat(output("python3", "-X", "utf8", "-W", "error", "-c", snippet))
                    .as(snippet)
                    .startsWith("0");
        }
    }

    @Test
    void pandas_readsTheTables() throws Exception {
        python("import pandas", s -> s.contains("pandas") && !s.contains("parquet"));
    }

    @Test
    void pandas_readsParquet() throws Exception {
        python("import pandas, pyarrow", s -> s.contains("pandas") && s.contains("parquet"));
    }

    @Test
    void duckdbOfPython_readsParquet() throws Exception {
        python("import duckdb", s -> s.contains("duckdb"));
    }

    private static void python(String needs, Predicate<String> which) throws IOException, InterruptedException {
        Optional<String> python = Optional.empty();
        for (String candidate : PYTHONS) {
            if (python.isEmpty() && runs(candidate, "-c", needs)) {
                python = Optional.of(candidate);
            }
        }
        assumeTrue(python.isPresent(), "no Python of this machine can " + needs);
        List<String> snippets = snippets("python").stream().filter(which).toList();
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            assertThat(output(python.orElseThrow(), "-c", snippet)).as(snippet).startsWith("0");
        }
    }

    @Test
    void r_readsTheTables() throws Exception {
        assumeTrue(runs("Rscript", "-e", "1"), "R is not on this machine");
        r(s -> !s.contains("library("));
    }

    @Test
    void igraph_readsTheNetwork() throws Exception {
        assumeTrue(runs("Rscript", "-e", "library(igraph)"), "R with igraph is not on this machine");
        r(s -> s.contains("library(igraph)"));
    }

    private static void r(Predicate<String> which) throws IOException, InterruptedException {
        List<String> snippets = snippets("r").stream().filter(which).toList();
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            assertThat(output("Rscript", "-e", snippet)).as(snippet).startsWith("0");
        }
    }

    private static List<String> snippets(String language) throws IOException {
        List<String> found = new ArrayList<>();
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .forEach(m -> found.add(m.group(1)));
        return found;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return output(command).startsWith("0");
        } catch (IOException e) {
            return false;
        }
    }

    /** The exit code and what it printed. */
    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + printed;
    }
}
