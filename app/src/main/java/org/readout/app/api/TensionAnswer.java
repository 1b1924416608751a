package org.readout.app.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answer on the tension from one side towards another. */
final class TensionAnswer {
    static final String WHOLE = "whole";

    /** Of the events of all parties that stand in no window: the kinds of which the ids are known. */
    private static final List<String> LEFT_OUT = List.of("undated", "vague");

    private static final int DIGITS = 4;

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
        List<String> all = report.series().acts().stream().map(a -> a.id()).toList();
        List<String> events = all.subList(Math.max(0, all.size() - question.limit()), all.size());
        boolean whole = question.flag(WHOLE);
        count(answer);
        int windows = answer.path("windows").size();
        if (!whole) {
            shorten(answer, events, question.limit());
        }
        answer.put("windows_left_out", windows - answer.path("windows").size());
        Citations citations = new Citations(question.lookup());
        ArrayNode cited = answer.putArray("citations");
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

    /** How many ids there are of each kind, also where they are not listed. */
    private static void count(ObjectNode answer) {
        answer.put("events_in_all", answer.path("events").size());
        ObjectNode leftOut = (ObjectNode) answer.path("left_out");
        for (String kind : LEFT_OUT) {
            leftOut.put(kind + "_in_all", leftOut.path(kind).size());
        }
    }

    /**
     * Leaves the last windows in which one side acts towards the other, the ids of the events that are cited and of the last ones of each change, and
     * {@value #DIGITS} digits of numbers.
     */
    private static void shorten(ObjectNode answer, List<String> cited, int most) {
        ObjectNode leftOut = (ObjectNode) answer.path("left_out");
        LEFT_OUT.forEach(leftOut::putArray);
        for (String ids : List.of("events", "events_dated_by_report")) {
            keep(answer, ids, cited.size(), id -> cited.contains(id.asString()));
        }
        keep(answer, "windows", most, TensionAnswer::hasEvents);
        answer.path("windows").forEach(TensionAnswer::round);
        answer.path("changes").forEach(change -> {
            round(change);
            keep((ObjectNode) change, "events", most, id -> true);
        });
        answer.path("outlook").forEach(TensionAnswer::round);
    }

    private static boolean hasEvents(JsonNode window) {
        return window.valueStream().anyMatch(strand -> strand.path("events").asDouble(0) > 0);
    }

    /** Of the parts of a list the last of those that are wanted. */
    private static void keep(ObjectNode node, String list, int most, Predicate<JsonNode> wanted) {
        List<JsonNode> found = node.path(list).valueStream().filter(wanted).toList();
        node.putArray(list).addAll(found.subList(Math.max(0, found.size() - most), found.size()));
    }

    private static void round(JsonNode node) {
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            if (part.getValue().isObject()) {
                round(part.getValue());
            } else if (part.getValue().isFloatingPointNumber()) {
                BigDecimal rounded = part.getValue().asDecimal().round(new MathContext(DIGITS));
                part.setValue(JsonNodeFactory.instance.numberNode(rounded.doubleValue()));
            }
        }
    }
}
