package org.readout.app.ahead;

import java.util.List;
import java.util.Optional;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.OwnPast;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Next events as one JSON object, {@code readout.forecast/1}. Keys are always there; what is absent is {@code null}. */
public final class NextJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private NextJson() {}

    /** Indented, with a line end. */
    public static String write(NextReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.forecast/1");
        root.put("horizon_days", report.ahead().days());
        put(root, "from", report.next().map(n -> n.from().toString()));
        put(root, "source", report.asked().source().map(s -> s.label()));
        put(root, "target", report.asked().target().map(s -> s.label()));
        root.put("too_thin", report.events().isEmpty());
        root.put("needs", NextEvents.needs());
        ArrayNode notes = root.putArray("notes");
        ObjectNode base = root.putObject("base_rates");
        ObjectNode own = root.putObject("own_past");
        if (report.next().isPresent()) {
            NextEvents next = report.next().get();
            NextWords.caveats(next, report.ahead()).forEach(notes::add);
            for (EventType type : EventType.values()) {
                base.put(type.name(), next.baseRate(report.ahead(), type));
            }
            ownPast(own, next, report.ahead());
        }
        events(root.putArray("events"), report.events());
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void ownPast(ObjectNode node, NextEvents next, Ahead ahead) {
        OwnPast own = next.ownPast(ahead);
        node.put("questions", own.questions());
        node.put("expected", own.expected());
        node.put("expected_as_moved", own.expectedAsMoved());
        node.put("came", own.came());
        node.put("later_expected_as_moved", own.laterExpected());
        node.put("later_came", own.laterCame());
        node.put("odds_factor", own.factor());
        node.put("odds_factor_low", own.low());
        node.put("odds_factor_high", own.high());
        node.put("standing", own.standing().name());
    }

    static void events(ArrayNode array, List<NextEvent> events) {
        for (NextEvent event : events) {
            ObjectNode node = array.addObject();
            node.put("source", event.source());
            node.put("type", event.type().name());
            node.put("target", event.target());
            node.put("chance", event.chance());
            node.put("base_rate", event.baseRate());
            node.put("score", event.score());
            node.put("told", event.told());
            ArrayNode reasons = node.putArray("reasons");
            event.reasons().forEach(r -> reason(reasons.addObject(), event, r));
        }
    }

    private static void reason(ObjectNode node, NextEvent event, NextEvent.Reason reason) {
        node.put("rule", reason.kind().name());
        put(node, "quad", reason.quad().map(Enum::name));
        node.put("of_source", reason.ofSource());
        node.put("words", NextWords.rule(event, reason));
        node.put("weight", reason.weight());
        ArrayNode events = node.putArray("events");
        for (NextEvent.Past past : reason.events()) {
            ObjectNode one = events.addObject();
            one.put("event", past.event());
            one.put("date", past.day().toString());
            one.put("weight", past.weight());
        }
    }

    private static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }
}
