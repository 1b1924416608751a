package org.readout.app.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyads;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Scale;
import org.readout.app.support.Crisis;
import org.readout.app.support.Haniyeh;
import org.readout.coder.codebook.Codebook;
import org.readout.collate.Collation;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TensionReportTest {
    private static final TensionReport REPORT = report("ISR:IRN");

    @Test
    void table_showsSparklinesRowsChangesAndOutlook() {
        String table = TensionTable.of(REPORT, 90);

        assertThat(table)
                .startsWith("Israel → Iran, by week · 60 of 240 acts · scale plover-2021\nnothing left out\n")
                .contains("conflict, deeds      ·", "2024-W21", "told", "▸ hostile deeds rise from", "from 2024-W21 on")
                .contains("headline of event", "… and 47 more")
                .contains("next 7 days: a ", "next 30 days: a ", "ICEWS18");
        assertThat(table.lines()).allMatch(l -> l.length() < 250);
    }

    @Test
    void json_holdsTheWholeSeries() {
        JsonNode json = JsonMapper.shared().readTree(TensionJson.write(REPORT));

        assertThat(json.path("schema").asString()).isEqualTo("readout.tension/1");
        assertThat(json.path("windows")).hasSize(30);
        assertThat(json.path("events")).hasSize(60);
        assertThat(json.path("windows")
                        .path(29)
                        .path("material_conflict")
                        .path("events")
                        .asDouble())
                .isEqualTo(5);
        assertThat(json.path("changes").path(0).path("start").asString()).isEqualTo(Crisis.RISE.toString());
        assertThat(json.path("changes").path(0).path("events")).hasSize(50);
        assertThat(json.path("outlook").path(0).path("chance").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void csv_hasALineForEachWindowAndStrand() {
        List<String> lines = List.of(TensionCsv.write(REPORT.series()).split("\r\n"));

        assertThat(lines).hasSize(1 + 30 * 4);
        assertThat(lines.get(0)).startsWith("source,target,period,start,end,told,strand");
        assertThat(lines.get(1)).startsWith("Israel,Iran,week,2024-01-01,2024-01-07,6.0000,verbal_conflict,0.0000");
    }

    @Test
    void thinDyad_isToldToBeThin() {
        TensionReport thin = report("IRN:ISR");

        assertThat(TensionTable.of(thin, 90))
                .contains("Too little for a series: it takes at least 6 dated events in 4 windows.")
                .contains("too little is told for a forecast (it takes 8 conflict events on 5 days")
                .doesNotContain("▸");
        assertThat(JsonMapper.shared()
                        .readTree(TensionJson.write(thin))
                        .path("too_thin")
                        .asBoolean())
                .isTrue();
        assertThat(JsonMapper.shared()
                        .readTree(TensionJson.write(thin))
                        .path("outlook")
                        .path(0)
                        .path("chance")
                        .isNull())
                .isTrue();
    }

    @Test
    void thinDyad_showsItsActsOneByOneAndHowTheyAreDated() {
        Collation collation = Haniyeh.collation();
        Acts acts = acts(collation);
        Act some = acts.all().stream().filter(acts::isPlaced).findFirst().orElseThrow();
        Dyads.Pair pair = Dyads.pairs(some).iterator().next();
        TensionReport thin = TensionReport.of(
                collation,
                acts,
                Sides.dyad(pair.source(), pair.target()),
                Optional.empty(),
                Scale.plover(),
                Map.of(some.id(), "What happened"));

        assertThat(TensionTable.of(thin, 90))
                .containsPattern("reported \\d{4}-\\d\\d-\\d\\d +[−+ ]\\d+\\.\\d  What happened \\[")
                .contains("have no date of their own and stand on the 3 days up to their first report")
                .doesNotContain("conflict, deeds");
    }

    @Test
    void singleActDatedByReport_isToldInTheSingular() {
        Acts acts = Acts.of(
                List.of(new Acts.Report(
                        "a",
                        EventKind.of("ASSAULT"),
                        QuadClass.MATERIAL_CONFLICT,
                        -9,
                        Status.OCCURRED,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 10, 9)),
                        1)),
                Scale.plover());

        assertThat(TensionWords.placed(acts))
                .contains("1 of the 1 has no date of its own and stands on the 3 days up to its first report");
    }

    @Test
    void emptyCollation_givesAnEmptyReport() {
        Collation nothing = new Collation(List.of(), List.of(), List.of(), List.of());
        TensionReport report = TensionReport.of(
                nothing,
                acts(nothing),
                Sides.dyad("ISR:IRN").orElseThrow(),
                Optional.empty(),
                Scale.plover(),
                Map.of());

        assertThat(TensionTable.of(report, 90)).contains("0 of 0 acts", "Too little");
        assertThat(report.outlooks()).isEmpty();
        assertThat(TensionViews.of(nothing, id -> id)).isEmpty();
    }

    @Test
    void views_areOfDyadsWithEnoughToldOfOnly() {
        List<TensionView> views = TensionViews.of(Crisis.collation(), id -> "headline of " + id);

        assertThat(views)
                .extracting(TensionView::title)
                .containsExactly("United States → United Kingdom", "Israel → Iran");
        TensionView israel = views.get(1);
        assertThat(views.get(0).changes()).isEmpty();
        assertThat(israel.changes()).hasSize(1);
        assertThat(israel.sparkline()).hasSize(30).startsWith("·").endsWith("█");
        assertThat(israel.rows()).hasSize(20);
        assertThat(israel.plot().bars()).hasSize(20).allMatch(b -> b.kind().equals("conflict deeds"));
        assertThat(israel.plot().changes()).hasSize(1);
        assertThat(israel.plot().first()).isEqualTo("2024-W01");
        assertThat(israel.plot().bars())
                .allMatch(b -> Double.parseDouble(b.y()) >= 0
                        && Double.parseDouble(b.y()) + Double.parseDouble(b.height()) <= Plot.HEIGHT
                        && Double.parseDouble(b.x()) + Double.parseDouble(b.width()) <= Plot.WIDTH);
    }

    @Test
    void shippedScale_isThatOfTheCodebook() {
        Codebook codebook = Codebook.load();
        Map<String, Double> scores = Scale.plover().scores();

        TreeSet<String> expected = new TreeSet<>();
        codebook.types().forEach((type, entry) -> {
            expected.add(type);
            entry.modes().keySet().forEach(mode -> expected.add(type + "-" + mode));
        });
        assertThat(scores.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        scores.forEach((kind, score) -> {
            String type = kind.replaceAll("-.*", "");
            Optional<String> mode = Optional.of(kind.substring(type.length()).replaceFirst("-", ""))
                    .filter(m -> !m.isEmpty());
            assertThat(score).as(kind).isEqualTo(codebook.type(type).score(mode));
        });
    }

    private static TensionReport report(String dyad) {
        Collation collation = Crisis.collation();
        Map<String, String> headlines = new HashMap<>();
        collation.events().forEach(e -> headlines.put(e.id(), "headline of " + e.id()));
        return TensionReport.of(
                collation,
                acts(collation),
                Sides.dyad(dyad).orElseThrow(),
                Optional.of(Period.WEEK),
                Scale.plover(),
                headlines);
    }

    private static Acts acts(Collation collation) {
        return Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
    }
}
