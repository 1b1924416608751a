package org.readout.app.output;

import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.store.Conditions;
import org.readout.store.DocumentLine;
import org.readout.store.SavedFilter;
import org.readout.store.Source;
import org.readout.store.StoredDiscrepancy;
import org.readout.store.StoredDocument;
import org.readout.store.StoredDocument.Published;
import tools.jackson.databind.JsonNode;

/** Discrepancies, documents and outlets of a project as text for a terminal. */
public final class PlainList {
    private static final int ID = 8;
    private static final String SOURCE_ROW = "%-32s %9s %7s %8s %7s %8s %6s %5s  %-10s %-10s";

    private static final String FILTER_ROW = "%6s  %-32s  %s";

    private static final String DOCUMENT_ROW = "%-32s  %-10s %-24s %5s %4s  %s";

    private PlainList() {}

    /** The event, or the title of the story, in one line, then a line for each account. */
    public static String discrepancy(StoredDiscrepancy discrepancy) {
        JsonNode owner = discrepancy.owner();
        StringBuilder text = new StringBuilder();
        text.append(discrepancy.of(), 0, ID).append(' ');
        if (discrepancy.isOfEvent()) {
            text.append(owner.path("type").asString()).append(' ');
            text.append(owner.path("date").path("earliest").asString("undated"));
        } else {
            text.append(PlainText.safe(owner.path("title").asString()));
        }
        accounts(text.append(": "), discrepancy.record());
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
    public static String filterHeader() {
        String names = String.format(Locale.ROOT, FILTER_ROW, "NUMBER", "NAME", "CONDITIONS");
        return names + "\n" + "─".repeat(names.length() + 30) + "\n";
    }

    /** The name whole, for it is what finds the filter. */
    public static String filter(SavedFilter filter) {
        return String.format(
                Locale.ROOT,
                FILTER_ROW + "%n",
                filter.number(),
                PlainText.safe(filter.name()),
                PlainText.safe(Conditions.inWords(filter.query())));
    }

    /** Column names and a rule, with line ends. */
    public static String documentHeader() {
        String names = String.format(Locale.ROOT, DOCUMENT_ROW, "ID", "PUBLISHED", "OUTLET", "MENT", "PROB", "TITLE");
        return names + "\n" + "─".repeat(names.length() + 40) + "\n";
    }

    /** The id whole, for it is what finds the document. */
    public static String document(DocumentLine document) {
        return String.format(
                        Locale.ROOT,
                        DOCUMENT_ROW,
                        document.id(),
                        document.published().map(Published::earliest).orElse("no date"),
                        cut(document.outlet().orElse("(outlet not known)"), 24),
                        document.mentions(),
                        document.problems(),
                        PlainText.safe(document.title().orElse(document.file())))
                + "\n";
    }

    /** What is known of a document itself, a line for each. */
    public static String document(StoredDocument document) {
        StringBuilder text = new StringBuilder();
        field(text, "document", document.id());
        field(text, "title", document.title().orElse("none"));
        field(text, "outlet", document.outlet().orElse("not known"));
        field(
                text,
                "published",
                document.published()
                        .map(p -> p.earliest().equals(p.latest()) ? p.earliest() : p.earliest() + " to " + p.latest())
                        .orElse("not known"));
        field(text, "file", document.file());
        document.url().ifPresent(url -> field(text, "address", url));
        document.supersededBy().ifPresent(later -> field(text, "superseded", "by " + later));
        field(text, "mentions", Long.toString(document.mentions()));
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-11s %s%n", name, PlainText.safe(value))
                .replace("\r\n", "\n"));
    }

    private static String cut(String text, int width) {
        String safe = PlainText.safe(text);
        return safe.length() > width ? safe.substring(0, width - 1) + "…" : safe;
    }

    /** Column names and a rule, with line ends. */
    public static String sourceHeader() {
        String names = String.format(
                Locale.ROOT,
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
        return String.format(
                                Locale.ROOT,
                                SOURCE_ROW,
                                cut(source.outlet().orElse("(outlet not known)"), 32),
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
