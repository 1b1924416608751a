package org.readout.app.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.StatusSign;
import org.readout.core.Status;
import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;

/** Events of a project as rows of fixed width for a terminal. What does not fit ends in an ellipsis. */
public final class EventTable {
    private static final int ID = 8;
    private static final int STATUS = 16;
    private static final int KIND = 22;
    private static final int DATE = 16;
    private static final int NUMBER = 4;
    private static final int GAPS = 9;

    private final int parties;
    private final int place;

    /** @param width of the terminal in characters; at least 100 are used */
    public EventTable(int width) {
        int left = Math.max(100, width) - ID - STATUS - KIND - DATE - 4 * NUMBER - GAPS;
        this.place = left / 4;
        this.parties = left - place;
    }

    /** Column names and a rule, with line ends; MENT counts mentions, ORIG independent reports, DIFF discrepancies, OLD documents with a later version. */
    public String header() {
        String names = row(List.of("ID", "STATUS", "TYPE", "DATE", "PARTIES", "PLACE", "MENT", "ORIG", "DIFF", "OLD"));
        return names + "─".repeat(names.length() - 1) + "\n";
    }

    public String row(StoredEvent event) {
        JsonNode record = event.record();
        return row(List.of(
                event.id(),
                status(event),
                record.path("type").asString("")
                        + (record.hasNonNull("mode") ? "-" + record.path("mode").asString() : ""),
                days(record),
                names(record.path("actors"))
                        + (record.path("recipients").isEmpty() ? "" : " → " + names(record.path("recipients"))),
                record.path("place").path("name").asString(""),
                Integer.toString(record.path("mentions").size()),
                Integer.toString(record.path("origins").size()),
                Integer.toString(record.path("discrepancies").size()),
                old(record)));
    }

    /** "2024-10-09", "2024-10", "2024", "2024-10-03/09", "2024-10-03/.."; else "rep. 2024-10-09", the day of the first report. */
    private static String days(JsonNode record) {
        String first = record.path("date").path("earliest").asString("");
        String last = record.path("date").path("latest").asString("");
        if (first.isEmpty() && last.isEmpty()) {
            String reported = record.path("first_reported").asString("");
            return reported.isEmpty() ? "" : "rep. " + reported;
        }
        if (first.isEmpty()) {
            return "../" + last;
        }
        if (last.isEmpty()) {
            return first + "/..";
        }
        return first.equals(last) ? first : range(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** A whole month or year by its name; of the last day only what differs from the first. */
    private static String range(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return YearMonth.from(first).toString();
        }
        if (sameYear && first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            return Integer.toString(first.getYear());
        }
        String end = last.toString();
        return first + "/" + (sameMonth ? end.substring(8) : sameYear ? end.substring(5) : end);
    }

    /** How many of its documents are superseded; "all" says that no version that stands tells of it. Empty for none. */
    private static String old(JsonNode record) {
        int superseded = record.path("superseded").size();
        return superseded == 0
                ? ""
                : superseded == record.path("documents").size() ? "all" : Integer.toString(superseded);
    }

    private static String status(StoredEvent event) {
        return switch (event.state()) {
            case LIVE ->
                StatusSign.of(Status.valueOf(event.record().path("status").asString()))
                        .toString();
            case MERGED -> "in " + event.mergedInto().orElse("?").substring(0, ID);
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String names(JsonNode parties) {
        return parties.valueStream()
                .map(p -> p.path("name").asString(p.path("country").asString("?")))
                .collect(Collectors.joining(", "));
    }

    private String row(List<String> cells) {
        List<Integer> widths = List.of(ID, STATUS, KIND, DATE, parties, place, NUMBER, NUMBER, NUMBER, NUMBER);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String text = PlainText.safe(cells.get(i)).strip();
            int width = widths.get(i);
            boolean cut = text.length() > width;
            String shown = !cut ? text : i == 0 ? text.substring(0, width) : text.substring(0, width - 1) + "…";
            row.append(i == 0 ? "" : " ").append(shown).append(" ".repeat(width - shown.length()));
        }
        return row.toString().stripTrailing() + "\n";
    }
}
