package org.readout.app.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.app.support.Crisis;
import org.readout.app.support.Haniyeh;
import org.readout.app.tension.Sides;
import org.readout.collate.Collation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NextReportTest {
    private static NextReport report(Collation collation, NextReport.Asked asked) {
        Acts acts = Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
        return NextReport.of(
                collation, acts, asked, Ahead.WEEK, Optional.empty(), 10, Map.of("event139", "A headline"));
    }

    @Test
    void table_givesChancesReasonsPastEventsAndCaveats() {
        NextReport.Asked asked = new NextReport.Asked(Sides.side("Israel"), Sides.side("Iran"));
        String table = NextTable.of(report(Crisis.collation(), asked), 100);

        assertThat(table)
                .startsWith("From 2024-07-23, the next 7 days")
                .contains("Israel → Iran: Attack (ASSAULT)", "the same before: 2024-07-22", "all other rules")
                .contains("Tried on this record’s own past", "odds are multiplied by")
                .doesNotContain("United Kingdom");
        assertThat(table.lines()).allMatch(l -> l.length() <= 100);
    }

    @Test
    void tooLittle_saysSoAndGivesWhatIsUsual() {
        NextReport.Asked asked = new NextReport.Asked(Sides.side("Peru"), Sides.side("Fiji"));
        String table = NextTable.of(report(Haniyeh.collation(), asked), 100);

        assertThat(table)
                .contains("Of Peru and Fiji too little is told", "3 dated events between the two", "CONSULT")
                .doesNotContain("→");
    }

    @Test
    void nothingDated_isSaid() {
        Collation empty = new Collation(List.of(), List.of(), List.of(), List.of());

        assertThat(NextTable.of(report(empty, NextReport.Asked.ALL), 80)).startsWith("Nothing in these documents");
    }

    @Test
    void json_weightsSumToTheScore() {
        JsonNode json = JsonMapper.shared().readTree(NextJson.write(report(Crisis.collation(), NextReport.Asked.ALL)));
        JsonNode event = json.path("events").get(0);
        double sum = event.path("reasons")
                .valueStream()
                .mapToDouble(r -> r.path("weight").asDouble())
                .sum();

        assertThat(json.path("schema").asString()).isEqualTo("readout.forecast/1");
        assertThat(json.path("horizon_days").asInt()).isEqualTo(7);
        assertThat(json.path("events")).hasSize(10);
        assertThat(sum).isCloseTo(event.path("score").asDouble(), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(event.path("chance").asDouble()).isBetween(0.0, 1.0);
        assertThat(json.path("own_past").path("questions").asInt()).isPositive();
        assertThat(json.path("own_past").path("standing").asString()).isEqualTo("CHECKED");
    }
}
