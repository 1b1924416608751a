package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tension, network, forecast and what-if, of articles and of a project. */
class AnalysisCommandsTest extends CommandRuns {
    @Test
    void tension_printsTheSeriesInEachFormat() {
        assertThat(run("tension", "Israel:Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).startsWith("Israel → Iran · 0 of 7 acts").contains("Too little for a series");

        forgetOut();
        run("tension", "Hamas:ISR", "in", "--format", "json", "--by", "month");
        assertThat(out()).contains("\"readout.tension/1\"", "\"period\" : \"month\"");

        forgetOut();
        run("tension", "Hamas:ISR", "in", "--format", "csv", "--by", "day");
        assertThat(out()).startsWith("source,target,period,").contains("Hamas,Israel,day,");
    }

    @Test
    void tensionOfStrangers_namesPairsThatThereAre() {
        run("tension", "Peru:Fiji", "in");

        assertThat(err())
                .contains("No event from Peru towards Fiji. Most events: ")
                .doesNotContain("UNKNOWN_PARTY");
    }

    @Test
    void nameOfNobody_isAProblemThatNamesTheNear() {
        assertThat(run("tension", "Isreal:Nowhere", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err())
                .contains("readout: UNKNOWN_PARTY Isreal: ", "near it: Israel. ", "readout: UNKNOWN_PARTY Nowhere: ");

        String db = folder().resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        assertThat(run("whatif", "Isreal ASSAULT Iran", "--db", db)).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("whatif", "Israel ASSAULT Iran", "--db", db)).isEqualTo(ExitCode.OK);
    }

    @Test
    void brokenScale_isToldLineByLine() throws IOException {
        Path scale = Files.writeString(folder().resolve("my.scale"), "ASSAULT = bad\nAID = 10\nAGREE = 99\n");

        int code = run("tension", "ISR:IRN", "in", "--scale", scale.toString());

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("my.scale:1: ASSAULT", "my.scale:3: AGREE").doesNotContain("my.scale:2");
    }

    @Test
    void network_printsTiesInEachFormat() {
        assertThat(run("network", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).contains("all, 20", "party", "betweenness");

        forgetOut();
        run("network", "in", "--format", "json", "--period", "month");
        assertThat(out()).contains("\"readout.network/1\"", "\"period\" : \"2024-10\"");

        forgetOut();
        run("network", "in", "--format", "graphml");
        assertThat(out()).startsWith("<?xml").contains("<graph id=\"all\" edgedefault=\"directed\">");
    }

    @Test
    void forecastAndWhatIf_sayWhatTheyLack() {
        assertThat(run("forecast", "Israel:Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).contains("Of Israel and Iran too little is told for a forecast");

        forgetOut();
        run("forecast", folder().toString(), "--format", "json", "--ahead", "day");
        assertThat(out()).contains("\"readout.forecast/1\"", "\"horizon_days\" : 1");

        forgetOut();
        assertThat(run("whatif", "Israel ASSAULT Iran", "in")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(out()).startsWith("If: Israel ASSAULT Iran").contains("WHAT HAS FOLLOWED");

        forgetOut();
        run("whatif", "Israel ASSAULT Iran", "in", "--format", "json");
        assertThat(out()).contains("\"readout.whatif/1\"");
    }

    @Test
    void projectInPlaceOfArticles_givesTheSame() {
        String db = folder().resolve("p.db").toString();
        run("ingest", "in", "--db", db);
        forgetOut();

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
            forgetOut();
            line.add(folder().toString());
            assertThat(run(line.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
            assertThat(err()).contains("Either PATH or --db, not both.");
        }
        assertThat(run("ledger", "--db", db, "--as-of", "2024-08-01")).isEqualTo(ExitCode.OK);
        assertThat(err()).contains("documents are undated or may be later than 2024-08-01");
    }
}
