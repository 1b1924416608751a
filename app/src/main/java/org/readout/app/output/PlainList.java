package org.readout.app.output;

import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.store.Source;
import org.readout.store.StoredDiscrepancy;
import tools.jackson.databind.JsonNode;

/** Discrepancies and outlets of a project as text for a terminal. */
public final class PlainList {
    private static final int ID = 8;
    private static final String SOURCE_ROW = "%-32s %9s %7s %8s %7s %8s %6s %5s  %-10s %-10s";

    private PlainList() {}

    /** The event in one line, then a line for each account. */
    public static String discrepancy(StoredDiscrepancy discrepancy) {
        JsonNode event = discrepancy.eventRecord();
        StringBuilder text = new StringBuilder();
        text.append(discrepancy.event(), 0, ID).append(' ');
        text.append(event.path("type").asString()).append(' ');
        text.append(event.path("date").path("earliest").asString("undated")).append(": ");
        accounts(text, discrepancy.record());
        return text.toString();
    }

    /** For each discrepancy of a story, the story's title and then a line for each account; empty where it has none. */
    public static String discrepancies(JsonNode story) {
        StringBuilder text = new StringBuilder();
        story.path("discrepancies").valueStream().forEach(discrepancy -> {
            text.append(story.path("id").asString(), 0, ID).append(' ');
            text.append(PlainText.safe(story.path("title").asString())).append(": ");
            accounts(text, discrepancy);
        });
        return text.toString();
    }

    private static void accounts(StringBuilder text, JsonNode discrepancy) {
        text.append(discrepancy.path("kind").asString()).append(", ");
        text.append(discrepancy.path("about").asString()).append('\n');
        discrepancy
                .path("accounts")
                .valueStream()
                .forEach(account -> text.append("  ")
                        .append(PlainText.safe(account.path("value").asString()))
                        .append(" – ")
                        .append(PlainText.safe(saidBy(account)))
                        .append('\n'));
    }

    private static String saidBy(JsonNode account) {
        return account.path("said_by").valueStream().map(JsonNode::asString).collect(Collectors.joining("; "));
    }

    /** Column names and a rule, with line ends. */
    public static String sourceHeader() {
        String names = String.format(
                SOURCE_ROW,
                "OUTLET",
                "DOCUMENTS",
                "DERIVED",
                "RELAYING",
                "RELAYED",
                "MENTIONS",
                "EVENTS",
                "FIRST",
                "FROM",
                "TO");
        return names.stripTrailing() + "\n" + "─".repeat(names.length()) + "\n";
    }

    public static String source(Source source) {
        String outlet = PlainText.safe(source.outlet().orElse("(outlet not known)"));
        return String.format(
                                SOURCE_ROW,
                                outlet.length() > 32 ? outlet.substring(0, 31) + "…" : outlet,
                                source.documents(),
                                source.derived(),
                                source.relaying(),
                                source.relayed(),
                                source.mentions(),
                                source.events(),
                                source.firstReports(),
                                source.firstDay().orElse(""),
                                source.lastDay().orElse(""))
                        .stripTrailing()
                + "\n";
    }
}
