package org.readout.app.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.readout.app.brief.PlainText;
import tools.jackson.databind.JsonNode;

/** A difference as text for a terminal: what it comes to, by field, then record by record. */
public final class DiffTable {
    private static final int ID = 8;
    private static final int CHANGES = 4;
    private static final int LONGEST = 70;

    private final StringBuilder out = new StringBuilder();
    private final int limit;

    private DiffTable(int limit) {
        this.limit = limit;
    }

    /** @param limit most records listed of each kind; 0 for all */
    public static String of(RunDiff diff, int limit) {
        return new DiffTable(limit).write(diff);
    }

    private String write(RunDiff diff) {
        run("before", diff.before());
        run("after ", diff.after());
        out.append("\nDocuments in both: ").append(diff.both());
        only(" Only before: ", diff.onlyBefore());
        only(" Only after: ", diff.onlyAfter());
        out.append(".\nRecords: ")
                .append(diff.gained().size())
                .append(" gained, ")
                .append(diff.lost().size())
                .append(" lost, ")
                .append(diff.changed().size())
                .append(" changed, ")
                .append(diff.unchanged())
                .append(" that say the same (")
                .append(diff.redecided())
                .append(" by other rules or with other confidence).\n");
        fields(diff.byField());
        list("Gained", diff.gained(), m -> "+ " + line(m));
        list("Lost", diff.lost(), m -> "- " + line(m));
        list("Changed", diff.changed(), DiffTable::changed);
        return out.toString();
    }

    private void run(String label, Run run) {
        out.append(label)
                .append("  ")
                .append(PlainText.safe(run.name()))
                .append(": ")
                .append(run.size())
                .append(" records of ")
                .append(run.records().size())
                .append(" documents; ")
                .append(run.coders().isEmpty() ? "no coder" : PlainText.safe(String.join(" and ", run.coders())))
                .append('\n');
    }

    private void only(String label, List<String> documents) {
        if (!documents.isEmpty()) {
            out.append('.').append(label).append(documents.size()).append(" (not compared)");
        }
    }

    private void fields(Map<Field, Map<RunDiff.Change, Integer>> fields) {
        if (fields.isEmpty()) {
            return;
        }
        out.append("\nChanged by field\n");
        fields.forEach((field, changes) -> {
            int all = changes.values().stream().mapToInt(Integer::intValue).sum();
            out.append(String.format(Locale.ROOT, "  %-12s %5d  ", field.key(), all));
            out.append(String.join(
                    ", ",
                    changes.entrySet().stream()
                            .limit(CHANGES)
                            .map(e -> arrow(e.getKey()) + " (" + e.getValue() + ")")
                            .toList()));
            out.append(changes.size() > CHANGES ? ", and " + (changes.size() - CHANGES) + " others\n" : "\n");
        });
    }

    private <T> void list(String title, List<T> records, Function<T, String> line) {
        if (records.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        List<T> shown = limit == 0 ? records : records.subList(0, Math.min(limit, records.size()));
        shown.forEach(r -> out.append(line.apply(r)).append('\n'));
        if (shown.size() < records.size()) {
            out.append("  and ").append(records.size() - shown.size()).append(" more: --limit 0 lists all\n");
        }
    }

    private static String changed(RunDiff.Changed changed) {
        StringBuilder text = new StringBuilder("~ ").append(line(changed.after()));
        changed.fields().forEach((field, change) -> {
            if (field.isSubstance()) {
                text.append("\n    ").append(field.key()).append(": ").append(arrow(change));
            }
        });
        return text.toString();
    }

    private static String arrow(RunDiff.Change change) {
        return shown(change.before()) + " → " + shown(change.after());
    }

    private static String shown(String value) {
        String safe = PlainText.safe(value);
        return safe.isEmpty() ? "none" : safe.length() > LONGEST ? safe.substring(0, LONGEST - 1) + "…" : safe;
    }

    private static String line(JsonNode mention) {
        JsonNode trigger = mention.path("evidence").path("trigger");
        String id = mention.path("id").asString();
        return id.substring(0, Math.min(ID, id.length())) + " " + Field.TYPE.of(mention) + " "
                + Field.STATUS.of(mention) + " “" + shown(trigger.path("text").asString("")) + "” "
                + PlainText.safe(mention.path("document").path("file").asString("")) + " ["
                + trigger.path("span").path(0).asInt() + ", "
                + trigger.path("span").path(1).asInt() + ")";
    }
}
