package org.readout.app.diff;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A difference as one JSON object, {@code readout.diff/1}. Gained and lost records stand there whole. */
public final class DiffJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DiffJson() {}

    /** Indented, with a line end. */
    public static String write(RunDiff diff) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.diff/1");
        run(root.putObject("before"), diff.before());
        run(root.putObject("after"), diff.after());
        ObjectNode documents = root.putObject("documents");
        documents.put("both", diff.both());
        strings(documents.putArray("only_before"), diff.onlyBefore());
        strings(documents.putArray("only_after"), diff.onlyAfter());
        ObjectNode counts = root.putObject("counts");
        counts.put("gained", diff.gained().size());
        counts.put("lost", diff.lost().size());
        counts.put("changed", diff.changed().size());
        counts.put("unchanged", diff.unchanged());
        counts.put("redecided", diff.redecided());
        ObjectNode fields = root.putObject("by_field");
        diff.byField().forEach((field, changes) -> field(fields.putArray(field.key()), changes));
        diff.gained().forEach(root.putArray("gained")::add);
        diff.lost().forEach(root.putArray("lost")::add);
        ArrayNode changed = root.putArray("changed");
        diff.changed().forEach(c -> changed(changed.addObject(), c));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void run(ObjectNode node, Run run) {
        node.put("name", run.name());
        strings(node.putArray("coders"), run.coders());
        node.put("documents", run.records().size());
        node.put("records", run.size());
    }

    private static void field(ArrayNode array, Map<RunDiff.Change, Integer> changes) {
        changes.forEach((change, count) -> array.addObject()
                .put("before", change.before())
                .put("after", change.after())
                .put("count", count));
    }

    private static void changed(ObjectNode node, RunDiff.Changed changed) {
        JsonNode after = changed.after();
        node.put("before", changed.before().path("id").asString());
        node.put("after", after.path("id").asString());
        ObjectNode document = node.putObject("document");
        document.set("id", after.path("document").path("id"));
        document.set("file", after.path("document").path("file"));
        node.set("trigger", after.path("evidence").path("trigger"));
        ObjectNode fields = node.putObject("fields");
        changed.fields()
                .forEach((field, change) -> fields.putObject(field.key())
                        .put("before", change.before())
                        .put("after", change.after()));
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
