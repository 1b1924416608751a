package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.engine.EngineException;
import org.readout.app.support.FakeEngine;
import org.readout.coder.json.MentionJson;

class CommandLineTest {
    private static final int MENTIONS = 17;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakeEngine engine = new FakeEngine();

    @Test
    void brief_printsMarkdownAndWritesHtmlAndJson() throws IOException {
        Path html = folder.resolve("a folder").resolve("b.html");
        Path json = folder.resolve("b.json");

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
        Path html = folder.resolve("b.html");
        Path digest = folder.resolve("d.md");

        run("brief", "missing.txt", "in", "-o", html.toString(), "--digest", digest.toString());

        assertThat(Files.readString(digest)).startsWith("# ").contains("## What these texts demand", "NOT_FOUND");
        assertThat(err()).contains("Digest without sentences: " + digest.toAbsolutePath());
    }

    @Test
    void briefOfNothing_isNotWritten() {
        Path html = folder.resolve("b.html");

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

        out.reset();
        run("code", "in", "--format", "table");
        assertThat(out().lines()).hasSize(MENTIONS + 2);

        out.reset();
        run("code", "in", "--explain");
        assertThat(out().lines().filter(l -> l.equals("decided by  rule:fixture")))
                .hasSize(MENTIONS);
    }

    @Test
    void missingFile_isToldAndTheRestIsCoded() throws IOException {
        Path problems = folder.resolve("problems.jsonl");

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
        Path file = folder.resolve("m.jsonl");
        assertThat(run("code", "killed", "-o", file.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(file).doesNotExist();
        Path partial = folder.resolve("m.jsonl.partial");
        Files.writeString(partial, Files.readString(partial) + "{\"schema\":\"readout.ment");

        engine = new FakeEngine();
        int code = run("code", "in", "-o", file.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(engine.coded()).isEqualTo(4);
        assertThat(Files.readAllLines(file).stream().map(MentionJson::tree)).hasSize(MENTIONS);
        assertThat(folder.toFile().list()).containsExactly("m.jsonl");
    }

    @Test
    void interruptedRunInAnotherFormat_startsAnew() throws IOException {
        Path file = folder.resolve("m.out");
        run("code", "killed", "-o", file.toString());

        engine = new FakeEngine();
        run("code", "in", "-o", file.toString(), "--format", "csv");

        assertThat(engine.coded()).isEqualTo(6);
        assertThat(Files.readString(file)).startsWith("id,document_id,");
    }

    @Test
    void show_findsARecordByTheStartOfItsId() {
        Path file = folder.resolve("m.jsonl");
        run("code", "in", "-o", file.toString());
        run("code", "in");
        String id = MentionJson.tree(out().lines().findFirst().orElseThrow())
                .path("id")
                .asString();
        out.reset();

        int code = run("show", id.substring(0, 8), "--from", file.toString());

        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("record      " + id).contains("decided by").contains("»killed«");
        assertThat(err()).contains("was made by codebook ").contains("they may be wrong");
        assertThat(run("show", "0000dead", "--from", file.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("No record in");
    }

    @Test
    void project_isMadeGoneOnWithAndAsked() throws IOException {
        String db = folder.resolve("p.db").toString();
        assertThat(run("ingest", "killed", "--db", db)).isEqualTo(ExitCode.FAILURE);
        engine = new FakeEngine();
        assertThat(run("events", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("2 documents are not in the events yet");

        assertThat(run("ingest", "in", "missing.txt", "--db", db)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(engine.coded()).isEqualTo(4);
        assertThat(err()).contains("4 documents added (2 were there)").contains("NOT_FOUND (1, not read)");
        assertThat(run("ingest", "in", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("0 documents added (6 were there)");

        out.reset();
        assertThat(run("events", "--db", db, "--actor", "IRN", "--format", "jsonl"))
                .isEqualTo(ExitCode.OK);
        assertThat(out().lines()).isNotEmpty().allMatch(l -> l.startsWith("{\"schema\":\"readout.event/1\""));
        out.reset();
        run("events", "--db", db, "--text", "Tehran", "--changed-since", "2024-01-01");
        assertThat(out()).startsWith("ID ").contains("Ismail Haniyeh");
        assertThat(run("events", "--db", db, "--text", "\"open")).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("Put words with signs in double quotes");
        out.reset();
        assertThat(run("sources", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(run("sources", "--db", db, "--format", "csv")).isEqualTo(ExitCode.OK);
        assertThat(run("discrepancies", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("Harbor Wire");
        assertThat(run(
                        "export",
                        "--db",
                        db,
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("data").toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder.resolve("data").resolve("README.md")))
                .contains("readout export --db");
        String data = folder.resolve("gdelt").toString();
        assertThat(run("export", "--db", db, "--format", "gdelt", "-o", data)).isEqualTo(ExitCode.OK);
        assertThat(err()).containsPattern("Left out: \\d+ events? negated, denied or otherwise not happened\\.");
    }

    @Test
    void filter_isSavedUsedAndDeleted() {
        String db = folder.resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        assertThat(run("filters", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("No filter is saved.");

        assertThat(run("filters", "--db", db, "--save", "On Iran", "--actor", "IRN", "--since", "2024-07-01"))
                .isEqualTo(ExitCode.OK);
        assertThat(err()).contains("Saved as filter 1.");
        out.reset();
        run("events", "--db", db, "--actor", "IRN", "--since", "2024-07-01");
        String asked = out();
        out.reset();
        assertThat(run("events", "--db", db, "--filter", "on iran")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(asked);
        out.reset();
        run("filters", "--db", db);
        assertThat(out()).contains("     1  On Iran", "actor IRN, since 2024-07-01");
        out.reset();
        run("filters", "--db", db, "--format", "csv");
        assertThat(out().lines()).hasSize(2);

        for (String[] mistake : new String[][] {
            {"filters", "--db", db, "--save", "On Iran"},
            {"filters", "--db", db, "--actor", "IRN"},
            {"filters", "--db", db, "--save", "a", "--delete", "b"},
            {"filters", "--db", db, "--save", "a", "--text", "\"open"},
            {"filters", "--db", db, "--delete", "Nothing"},
            {"events", "--db", db, "--filter", "Nothing"},
            {"events", "--db", db, "--filter", "On Iran", "--type", "ASSAULT"}
        }) {
            assertThat(run(mistake)).as(String.join(" ", mistake)).isEqualTo(ExitCode.FAILURE);
        }
        assertThat(run("filters", "--db", db, "--delete", "ON IRAN")).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("Deleted filter 1.");
    }

    @Test
    void projectThatIsNotThereOrNoProject_isToldWithItsCode() throws IOException {
        assertThat(run("events", "--db", folder.resolve("none.db").toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).startsWith("readout: STORE_MISSING ").contains("readout ingest PATH");
        Path text = folder.resolve("text.db");
        Files.writeString(text, "no database ".repeat(100));
        assertThat(run("ingest", "in", "--db", text.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("readout: STORE_NOT_A_PROJECT ");
        assertThat(run("events", "--changed-since", "soon")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tension_printsTheSeriesInEachFormat() {
        assertThat(run("tension", "Israel:Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).startsWith("Israel → Iran · 0 of 7 acts").contains("Too little for a series");

        out.reset();
        run("tension", "Hamas:ISR", "in", "--format", "json", "--by", "month");
        assertThat(out()).contains("\"readout.tension/1\"", "\"period\" : \"month\"");

        out.reset();
        run("tension", "Hamas:ISR", "in", "--format", "csv", "--by", "day");
        assertThat(out()).startsWith("source,target,period,").contains("Hamas,Israel,day,");
    }

    @Test
    void tensionOfStrangers_namesPairsThatThereAre() {
        run("tension", "Peru:Fiji", "in");

        assertThat(err()).contains("No event from Peru towards Fiji. Most events: ");
    }

    @Test
    void brokenScale_isToldLineByLine() throws IOException {
        Path scale = Files.writeString(folder.resolve("my.scale"), "ASSAULT = bad\nAID = 10\nAGREE = 99\n");

        int code = run("tension", "ISR:IRN", "in", "--scale", scale.toString());

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("my.scale:1: ASSAULT", "my.scale:3: AGREE").doesNotContain("my.scale:2");
    }

    @Test
    void network_printsTiesInEachFormat() {
        assertThat(run("network", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).contains("all, 20", "party", "betweenness");

        out.reset();
        run("network", "in", "--format", "json", "--period", "month");
        assertThat(out()).contains("\"readout.network/1\"", "\"period\" : \"2024-10\"");

        out.reset();
        run("network", "in", "--format", "graphml");
        assertThat(out()).startsWith("<?xml").contains("<graph id=\"all\" edgedefault=\"directed\">");
    }

    @Test
    void forecastAndWhatIf_sayWhatTheyLack() {
        assertThat(run("forecast", "Israel:Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).contains("Of Israel and Iran too little is told for a forecast");

        out.reset();
        run("forecast", folder.toString(), "--format", "json", "--ahead", "day");
        assertThat(out()).contains("\"readout.forecast/1\"", "\"horizon_days\" : 1");

        out.reset();
        assertThat(run("whatif", "Israel ASSAULT Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).startsWith("If: Israel ASSAULT Iran").contains("WHAT HAS FOLLOWED");

        out.reset();
        run("whatif", "Israel ASSAULT Iran", "in", "--format", "json");
        assertThat(out()).contains("\"readout.whatif/1\"");
    }

    @Test
    void projectInPlaceOfArticles_givesTheSame() {
        String db = folder.resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        out.reset();

        for (List<String> command : List.of(
                List.of("ledger"),
                List.of("network"),
                List.of("tension", "Hamas:ISR"),
                List.of("forecast"),
                List.of("whatif", "Israel ASSAULT Iran"))) {
            List<String> line = new ArrayList<>(command);
            line.addAll(List.of("--db", db));
            assertThat(run(line.toArray(String[]::new))).isEqualTo(ExitCode.OK);
            assertThat(out()).isNotBlank();
            out.reset();
            line.add(folder.toString());
            assertThat(run(line.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
            assertThat(err()).contains("Either PATH or --db, not both.");
        }
        assertThat(run("ledger", "--db", db, "--as-of", "2024-08-01")).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("documents are undated or may be later than 2024-08-01");
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
            out.reset();
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

    private int run(String... arguments) {
        return ReadoutCommand.run(session(List.of(arguments), "", codebook -> engine));
    }

    private Session session(List<String> arguments, String in, org.readout.app.engine.Engine.Opener opener) {
        return new Session(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                opener,
                Optional.of(folder),
                arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
