package org.readout.app.tension;

import java.util.List;
import java.util.Locale;
import org.readout.analysis.escalation.Outlook;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.Side;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.core.QuadClass;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dyad's tension as one JSON object, {@code readout.tension/1}. Chances are from 0 to 1. */
public final class TensionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private TensionJson() {}

    /** Indented, with a line end. */
    public static String write(TensionReport report) {
        TensionSeries series = report.series();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.tension/1");
        side(root.putObject("source"), series.dyad().source());
        side(root.putObject("target"), series.dyad().target());
        root.put("period", word(series.period()));
        root.put("scale", report.scale());
        root.put("too_thin", series.isTooThin());
        ArrayNode acts = root.putArray("events");
        series.acts().forEach(a -> acts.add(a.id()));
        ArrayNode placed = root.putArray("events_dated_by_report");
        series.acts().stream().filter(report.acts()::isPlaced).forEach(a -> placed.add(a.id()));
        root.put("events_of_all_actors", report.acts().all().size());
        ObjectNode leftOut = root.putObject("left_out");
        strings(leftOut.putArray("undated"), report.acts().undated());
        strings(leftOut.putArray("vague"), report.acts().vague());
        leftOut.put("not_happened", report.acts().notHappened());
        ArrayNode windows = root.putArray("windows");
        series.windows().forEach(w -> window(windows.addObject(), w));
        ArrayNode changes = root.putArray("changes");
        series.changes().forEach(c -> change(changes.addObject(), c));
        ArrayNode outlooks = root.putArray("outlook");
        report.outlooks().forEach(o -> outlook(outlooks.addObject(), o, report));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void side(ObjectNode node, Side side) {
        node.put("label", side.label());
        strings(node.putArray("names"), side.names().stream().sorted().toList());
    }

    private static void window(ObjectNode node, Window window) {
        node.put("start", window.start().toString());
        node.put("end", window.end().toString());
        node.put("told", window.told());
        for (QuadClass strand : StrandWords.ORDER) {
            Window.Level level = window.level(strand);
            ObjectNode values = node.putObject(word(strand));
            values.put("events", level.events());
            values.put("intensity", level.intensity());
            values.put("normalised", level.normalised().value());
            values.put("low", level.normalised().low());
            values.put("high", level.normalised().high());
        }
    }

    private static void change(ObjectNode node, ChangePoint change) {
        node.put("strand", word(change.strand()));
        node.put("start", change.start().toString());
        node.put("end", change.end().toString());
        node.put("before", change.before());
        node.put("after", change.after());
        node.put("log_likelihood_gain", change.gain());
        strings(node.putArray("events"), change.evidence());
    }

    private static void outlook(ObjectNode node, Outlook outlook, TensionReport report) {
        node.put("horizon", word(outlook.horizon()));
        node.put("days", outlook.horizon().days());
        report.from().ifPresent(day -> node.put("from", day.toString()));
        node.put("base_rate", outlook.baseRate());
        if (outlook instanceof Outlook.Forecast forecast) {
            node.put("chance", forecast.chance());
            node.put("usual_upper", forecast.usual().upper());
            node.put("expected", forecast.expected());
            node.put("low", forecast.interval().low());
            node.put("high", forecast.interval().high());
        } else {
            node.putNull("chance");
        }
    }

    private static void strings(ArrayNode node, List<String> values) {
        values.forEach(node::add);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
