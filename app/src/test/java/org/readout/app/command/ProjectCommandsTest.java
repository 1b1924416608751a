package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Commands that make a project and ask it. */
class ProjectCommandsTest extends CommandRuns {
    @Test
    void project_isMadeGoneOnWithAndAsked() throws IOException {
        String db = folder().resolve("p.db").toString();
        assertThat(run("ingest", "killed", "--db", db)).isEqualTo(ExitCode.FAILURE);
        newEngine();
        assertThat(run("events", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("2 documents are not in the events yet", "run: readout ingest --db " + db);

        assertThat(run("ingest", "in", "missing.txt", "--db", db)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(engine().coded()).isEqualTo(4);
        assertThat(err()).contains("4 documents added (2 were there)").contains("NOT_FOUND (1, not read)");
        assertThat(run("ingest", "in", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("0 documents added (6 were there)");

        forgetOut();
        assertThat(run("events", "--db", db, "--actor", "IRN", "--format", "jsonl"))
                .isEqualTo(ExitCode.OK);
        assertThat(out().lines()).isNotEmpty().allMatch(l -> l.startsWith("{\"schema\":\"readout.event/1\""));
        forgetOut();
        run("events", "--db", db, "--text", "Tehran", "--changed-since", "2024-01-01");
        assertThat(out()).startsWith("ID ").contains("Ismail Haniyeh");
        assertThat(run("events", "--db", db, "--text", "\"open")).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("Put words with signs in double quotes");
        forgetOut();
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
                        folder().resolve("data").toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readString(folder().resolve("data").resolve("README-csv.md")))
                .contains("readout export --db");
        String data = folder().resolve("gdelt").toString();
        assertThat(run("export", "--db", db, "--format", "gdelt", "-o", data)).isEqualTo(ExitCode.OK);
        assertThat(err()).containsPattern("Left out: \\d+ events? negated, denied or otherwise not happened\\.");
    }

    @Test
    void ingestOfNothing_bringsTheEventsUpToDate() {
        String db = folder().resolve("p.db").toString();
        assertThat(run("ingest", "--db", db)).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("there is no project " + db);
        run("ingest", "killed", "--db", db);
        newEngine();

        assertThat(run("ingest", "--db", db)).isEqualTo(ExitCode.OK);

        assertThat(err()).containsPattern("nothing was read\\. Events: [1-9]\\d* new");
        assertThat(engine().coded()).isZero();
        run("events", "--db", db);
        assertThat(err()).doesNotContain("not in the events yet");
    }

    @Test
    void documentsOfAnotherCoder_areToldAsCodedAgain() {
        String db = folder().resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        newEngine("another codebook");

        assertThat(run("ingest", "in", "--db", db)).isEqualTo(ExitCode.PROBLEMS);

        assertThat(err()).contains("0 documents added (0 were there), 6 coded again");
    }

    @Test
    void filter_isSavedUsedAndDeleted() {
        String db = folder().resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        assertThat(run("filters", "--db", db)).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("No filter is saved.");

        assertThat(run("filters", "--db", db, "--save", "On Iran", "--actor", "IRN", "--since", "2024-07-01"))
                .isEqualTo(ExitCode.OK);
        assertThat(err()).contains("Saved as filter 1.");
        forgetOut();
        run("events", "--db", db, "--actor", "IRN", "--since", "2024-07-01");
        String asked = out();
        forgetOut();
        assertThat(run("events", "--db", db, "--filter", "on iran")).isEqualTo(ExitCode.OK);
        assertThat(out()).isEqualTo(asked);
        forgetOut();
        run("filters", "--db", db);
        assertThat(out()).contains("     1  On Iran", "actor IRN, since 2024-07-01");
        forgetOut();
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
        assertThat(run("events", "--db", folder().resolve("none.db").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).startsWith("readout: STORE_MISSING ").contains("readout ingest PATH");
        Path text = folder().resolve("text.db");
        Files.writeString(text, "no database ".repeat(100));
        assertThat(run("ingest", "in", "--db", text.toString())).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("readout: STORE_NOT_A_PROJECT ");
        assertThat(run("events", "--changed-since", "soon")).isEqualTo(ExitCode.USAGE);
    }
}
