package org.readout.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Scale;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionJson;
import org.readout.app.tension.TensionReport;
import org.readout.app.web.KnownSides;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.store.ProjectActs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer on the tension from one side towards another. */
final class TensionAnswer {
    private TensionAnswer() {}

    static ObjectNode of(Question question) {
        String typed = question.required("source") + ":" + question.required("target");
        Dyad dyad = KnownSides.of(
                question.lookup(),
                question.lookup()::hasParty,
                Sides.dyad(typed)
                        .orElseThrow(() -> new Refusal(
                                Code.BAD_PARAMETER,
                                "source and target must each name a country, an actor, or several: " + typed)));
        Optional<Period> period = question.text("by").map(p -> Period.valueOf(p.toUpperCase(Locale.ROOT)));
        Acts acts = ProjectActs.of(question.lookup(), Scale.plover());
        Optional<LocalDate> from =
                question.lookup().lastPublished().map(LocalDate::parse).map(day -> day.plusDays(1));
        TensionReport report = TensionReport.of(acts, from, dyad, period, Scale.plover(), Map.of());
        ObjectNode answer = (ObjectNode) JsonMapper.shared().readTree(TensionJson.write(report));
        Citations citations = new Citations(question.lookup());
        ArrayNode cited = answer.putArray("citations");
        List<String> events = report.series().acts().stream()
                .map(a -> a.id())
                .limit(question.limit())
                .toList();
        for (String id : events) {
            question.project()
                    .event(id)
                    .ifPresent(e -> citations
                            .ofMentions(e.record()
                                    .path("mentions")
                                    .valueStream()
                                    .limit(1)
                                    .map(JsonNode::asString)
                                    .toList())
                            .forEach(c -> cited.add(((ObjectNode) c).put("event", id))));
        }
        answer.put("events_cited", events.size());
        return answer;
    }
}
