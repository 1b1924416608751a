package org.readout.store.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.readout.store.ProjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes with exported files so that others can use and cite them: columns, versions, terms, how it was made. */
final class ExportCodebook {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static final String TERMS = """
            Readout claims no rights in this data. It rests on documents that its maker supplied: sentences, triggers, titles and \
            texts are quoted from them and stay under the rights of their publishers, so ask before you pass on files that hold them \
            (mentions, and documents with full text). Names and coordinates of places come from GeoNames (https://www.geonames.org), \
            CC BY 4.0. Types and modes are those of PLOVER (Open Event Data Alliance). Country numbers: Correlates of War Project, \
            State System Membership v2016; Gleditsch and Ward (1999).""";

    private static final String READING = """
            - Records say what documents report and according to whom; they do not say what is true. `status` keeps apart what occurred, what is \
            expected, possible or conditional, and what is negated or denied: do not count threats and plans as deeds.
            - No event is not the same as nothing happened: it may not have been reported, not collected, or not found by the coder.
            - Offsets are half-open ranges of Unicode code points of the document's text, from 0. Days are in the outlet's time zone; times are UTC.""";

    private final ProjectReader project;
    private final ExportFormat format;
    private final Export.Settings settings;
    private final Map<Table, Long> written;
    private final Map<String, Long> leftOut;

    /** @param leftOut how many events are in no file, by reason */
    ExportCodebook(
            ProjectReader project,
            ExportFormat format,
            Export.Settings settings,
            Map<Table, Long> written,
            Map<String, Long> leftOut) {
        this.project = project;
        this.format = format;
        this.settings = settings;
        this.written = written;
        this.leftOut = leftOut;
    }

    String citation() {
        return "Readout " + settings.version() + " (" + String.join("; ", coders())
                + "), sourced event data coded from documents of [your collection], exported "
                + settings.made().toString().substring(0, 10) + ".";
    }

    private List<String> coders() {
        List<String> coders = project.coders();
        return coders.isEmpty() ? List.of("no records yet") : coders;
    }

    /** As in "12 events without a day". */
    static List<String> leftOut(Map<String, Long> reasons) {
        return reasons.entrySet().stream()
                .map(e -> e.getValue() + (e.getValue() == 1 ? " event " : " events ") + e.getKey())
                .toList();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# Sourced event data, made with Readout\n\n");
        text.append("Exported ")
                .append(settings.made().truncatedTo(ChronoUnit.SECONDS))
                .append(" as ")
                .append(format.ending())
                .append(" by `");
        text.append(settings.command().replace('`', '\'')).append("`, Readout ").append(settings.version());
        text.append(".\nRecords were made by: ")
                .append(String.join("; ", coders()))
                .append(".\n\n");
        text.append("**Cite as:** ").append(citation()).append("\n\n");
        text.append("**Terms.** ")
                .append(TERMS)
                .append("\n\n## Before you count\n\n")
                .append(READING)
                .append("\n");
        FormatNotes.of(format).forEach(note -> text.append("- ").append(note).append('\n'));
        if (!leftOut.isEmpty()) {
            text.append("\n## Left out\n\n");
            leftOut(leftOut).forEach(what -> text.append("- ").append(what).append(".\n"));
        }
        written.forEach((table, rows) -> {
            text.append("\n## ")
                    .append(table.name())
                    .append("\n\nOne row: ")
                    .append(table.meaning())
                    .append(". ");
            text.append(rows)
                    .append(rows == 1 ? " row" : " rows")
                    .append(".\n\n| column | type | what it is |\n|---|---|---|\n");
            for (Column column : table.columns()) {
                text.append("| `").append(column.name()).append("` | ");
                text.append(column.type().name().toLowerCase(java.util.Locale.ROOT))
                        .append(" | ");
                text.append(column.meaning()).append(" |\n");
            }
        });
        return text.toString();
    }

    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.export/1");
        root.put("made", settings.made().truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("format", format.ending());
        root.put("command", settings.command());
        root.put("readout", settings.version());
        ArrayNode coders = root.putArray("coders");
        coders().forEach(coders::add);
        root.put("cite_as", citation());
        root.put("terms", TERMS);
        ArrayNode notes = root.putArray("notes");
        FormatNotes.of(format).forEach(notes::add);
        ObjectNode left = root.putObject("left_out");
        leftOut.forEach((reason, events) -> left.put("events " + reason, events));
        ArrayNode tables = root.putArray("tables");
        written.forEach((table, rows) -> {
            ObjectNode node = tables.addObject();
            node.put("name", table.name());
            node.put("row", table.meaning());
            node.put("rows", rows);
            ArrayNode columns = node.putArray("columns");
            table.columns()
                    .forEach(c -> columns.addObject()
                            .put("name", c.name())
                            .put("type", c.type().name().toLowerCase(java.util.Locale.ROOT))
                            .put("meaning", c.meaning()));
        });
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
