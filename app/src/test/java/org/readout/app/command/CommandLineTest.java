package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.app.engine.EngineException;
import org.readout.coder.json.MentionJson;

/** Commands that read, code and show, and how every command is used. */
class CommandLineTest extends CommandRuns {
    private static final int MENTIONS = 17;

    @Test
    void brief_printsMarkdownAndWritesHtmlAndJson() throws IOException {
        Path html = folder().resolve("a folder").resolve("b.html");
        Path json = folder().resolve("b.json");

        int code = run("brief", "in", "-o", html.toString(), "--json", json.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).startsWith("# ").contains("## Timeline");
        assertThat(out().lines()).filteredOn(l -> !l.startsWith("Readout ")).allMatch(l -> l.length() <= 100);
        assertThat(Files.readString(html)).startsWith("<!doctype html>").contains("readout brief in");
        assertThat(Files.readString(json)).contains("\"readout.collation/1\"");
        assertThat(err()).contains("HTML brief: " + html.toAbsolutePath()).contains("MALFORMED_NUMBER (1");
    }

    @Test
    void briefWithDigest_writesItBesideTheHtml() throws IOException {
        Path html = folder().resolve("b.html");
        Path digest = folder().resolve("d.md");

        run("brief", "missing.txt", "in", "-o", html.toString(), "--digest", digest.toString());

        assertThat(Files.readString(digest)).startsWith("# ").contains("## What these texts demand", "NOT_FOUND");
        assertThat(err()).contains("Digest without sentences: " + digest.toAbsolutePath());
    }

    @Test
    void demo_printsHowTheBriefOpens_andSaysWhereAllOfItIs() throws IOException {
        Files.createDirectories(folder().resolve("samples").resolve("articles"));
        Path html = folder().resolve("b.html");

        int code = run("demo", "-o", html.toString());

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out()).startsWith("# ").contains("## Developments").doesNotContain("## Timeline");
        assertThat(Files.readString(html)).contains("Timeline");
        assertThat(err()).contains("HTML brief: " + html.toAbsolutePath(), "all of it: readout brief ");
    }

    @Test
    void briefOfNothing_isNotWritten() {
        Path html = folder().resolve("b.html");

        int code = run("brief", "missing.txt", "-o", html.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).isEmpty();
        assertThat(html).doesNotExist();
        assertThat(err()).contains("No article could be read, so no brief was written.", "missing.txt");
    }

    @Test
    void code_printsOneRecordALine() {
        int code = run("code", "in");

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out().lines().map(MentionJson::tree)).hasSize(MENTIONS);
    }

    @Test
    void codeAsCsvTableAndCards_printsEachMention() {
        run("code", "in", "--format", "csv");
        assertThat(out().split("\r\n")).hasSize(MENTIONS + 1);

        forgetOut();
        run("code", "in", "--format", "table");
        assertThat(out().lines()).hasSize(MENTIONS + 2);

        forgetOut();
        run("code", "in", "--explain");
        assertThat(out().lines().filter(l -> l.equals("decided by  rule:fixture")))
                .hasSize(MENTIONS);
    }

    @Test
    void missingFile_isToldAndTheRestIsCoded() throws IOException {
        Path problems = folder().resolve("problems.jsonl");

        int code = run("code", "missing.txt", "in", "--problems", problems.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out().lines()).hasSize(MENTIONS);
        assertThat(err()).contains("NOT_FOUND (1, not read): Check the path.");
        assertThat(Files.readAllLines(problems))
                .hasSize(2)
                .anyMatch(l -> l.contains("\"code\":\"NOT_FOUND\""))
                .anyMatch(l -> l.contains("\"code\":\"MALFORMED_NUMBER\"") && l.contains("\"span\":[232,239]"));
    }

    @Test
    void interruptedRun_goesOnWhereItStopped() throws IOException {
        Path file = folder().resolve("m.jsonl");
        assertThat(run("code", "killed", "-o", file.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(file).doesNotExist();
        Path partial = folder().resolve("m.jsonl.partial");
        Files.writeString(partial, Files.readString(partial) + "{\"schema\":\"readout.ment");

        newEngine();
        int code = run("code", "in", "-o", file.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(engine().coded()).isEqualTo(4);
        assertThat(Files.readAllLines(file).stream().map(MentionJson::tree)).hasSize(MENTIONS);
        assertThat(folder().toFile().list()).containsExactly("m.jsonl");
    }

    @Test
    void interruptedRunInAnotherFormat_startsAnew() throws IOException {
        Path file = folder().resolve("m.out");
        run("code", "killed", "-o", file.toString());

        newEngine();
        run("code", "in", "-o", file.toString(), "--format", "csv");

        assertThat(engine().coded()).isEqualTo(6);
        assertThat(Files.readString(file)).startsWith("id,document_id,");
    }

    @Test
    void show_findsARecordByTheStartOfItsId() {
        Path file = folder().resolve("m.jsonl");
        run("code", "in", "-o", file.toString());
        run("code", "in");
        String id = MentionJson.tree(out().lines().findFirst().orElseThrow())
                .path("id")
                .asString();
        forgetOut();

        int code = run("show", id.substring(0, 8), "--from", file.toString());

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("record      " + id).contains("decided by").contains("»killed«");
        assertThat(err()).contains("was made by codebook ").contains("they may be wrong");
        assertThat(run("show", "0000dead", "--from", file.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("No record in");
    }

    @Test
    void wrongUsage_isTold() {
        assertThat(run("whatif", "Israel attacks Iran", "in")).isEqualTo(ExitCode.USAGE);
        assertThat(run("whatif", "Israel ASSAULT Iran")).isEqualTo(ExitCode.USAGE);
        assertThat(run("forecast", "a:b:c", "in")).isEqualTo(ExitCode.USAGE);
        assertThat(run("forecast", "nwes")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("\"nwes\" is no file");
        assertThat(run("tension", "Israel", "in")).isEqualTo(ExitCode.USAGE);
        assertThat(run("tension", "Israel:Iran")).isEqualTo(ExitCode.USAGE);
        assertThat(run("code")).isEqualTo(ExitCode.USAGE);
        assertThat(run("brief", "in", "--as-of", "yesterday")).isEqualTo(ExitCode.USAGE);
        assertThat(run("code", "in", "--format", "xml")).isEqualTo(ExitCode.USAGE);
        assertThat(run("events", "--since", "2024-13-01")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("'2024-13-01' is no day (2024-10-09)").doesNotContain("java.time");
        assertThat(run("bref", "in")).isEqualTo(ExitCode.USAGE);
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("Did you mean: readout brief");
    }

    @Test
    void everyCommand_explainsItself() {
        List<String> commands = List.of(
                "brief",
                "code",
                "show",
                "diff",
                "mcp",
                "ingest",
                "watch",
                "events",
                "filters",
                "discrepancies",
                "sources",
                "export",
                "review",
                "ledger",
                "tension",
                "network",
                "demo",
                "doctor",
                "eval",
                "completion");
        for (String command : commands) {
            forgetOut();
            assertThat(run(command, "--help")).as(command).isEqualTo(ExitCode.OK);
            assertThat(out()).contains("Usage: readout " + command);
        }
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("Readout ");
    }

    @Test
    void engineThatCannotStart_isAFailureInWords() {
        Session session = session(List.of("code", "in"), "", codebook -> {
            throw new EngineException("The model is missing from the program.");
        });

        assertThat(ReadoutCommand.run(session)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).isEqualTo("readout: The model is missing from the program.\n");
    }
}
