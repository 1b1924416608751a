package org.readout.app.output;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.LedgerStates;
import org.readout.app.wording.Party;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.collate.json.EventJson;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventMention;

/** A ledger for a terminal: a line of state, kind, days and parties, its words, and a line for each change. */
public final class LedgerTable {
    private static final String INDENT = " ".repeat(14);

    private final Map<String, EventMention> mentions;
    private final Map<String, Document> documents = new HashMap<>();
    private final Optional<LocalDate> asOf;
    private final int width;

    /**
     * @param asOf the day against which what is overdue is told; absent when it is not told
     * @param width of the terminal in characters; at least 60 are used
     */
    public LedgerTable(Collation collation, Optional<LocalDate> asOf, int width) {
        this.mentions = collation.mentionsById();
        collation.documents().forEach(d -> documents.put(d.document().id(), d.document()));
        this.asOf = asOf;
        this.width = Math.max(60, width);
    }

    /** With line ends; says so when there is nothing. */
    public String of(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return "No demand, promise, plan, threat, warning or condition is recorded in these documents.\n";
        }
        return entries.stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(LedgerEntry entry) {
        StringBuilder out = new StringBuilder();
        String head = String.format(
                Locale.ROOT,
                "%s %-11s %-9s %-10s  %s%s",
                entry.isOpen() ? "○" : "●",
                LedgerStates.inWords(entry.state()),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.made().map(Object::toString).orElse("no date"),
                parties(entry),
                due(entry));
        out.append(cut(head)).append('\n');
        wrap(out, "“" + entry.words().text() + "”");
        entry.condition()
                .filter(c -> !entry.words().span().covers(c.span()))
                .ifPresent(c -> wrap(out, "condition: “" + c.text() + "”"));
        wrap(out, "in " + name(entry.document()) + saidBy(entry.statements().get(0)) + repeats(entry));
        entry.changes().forEach(c -> change(out, c));
        return out.append('\n').toString();
    }

    private void change(StringBuilder out, LedgerEntry.Change change) {
        EventMention mention = mentions.get(change.mention());
        wrap(
                out,
                "→ " + (change.claimed() ? "said to be " : "") + LedgerStates.inWords(change.state())
                        + change.reported().map(d -> " " + d).orElse("") + ", " + name(change.document())
                        + (change.claimed() ? saidBy(change.mention()) : "")
                        + (mention == null
                                ? ""
                                : ": “" + mention.evidence().sentence().text() + "”"));
        wrap(out, "  because " + String.join("; ", change.reasons()));
    }

    private String due(LedgerEntry entry) {
        return entry.due()
                .flatMap(d -> d.latest())
                .map(last -> "  due by " + last + (asOf.filter(entry::isOverdue).isPresent() ? ", overdue" : ""))
                .orElse("");
    }

    private String saidBy(String id) {
        EventMention mention = mentions.get(id);
        List<String> chain = mention == null ? List.of() : EventJson.saidBy(mention);
        return chain.isEmpty() ? "" : ", according to " + String.join(" ← ", chain);
    }

    private static String repeats(LedgerEntry entry) {
        int more = entry.statements().size() - 1;
        return more == 0 ? "" : "; stated " + more + (more == 1 ? " more time" : " more times");
    }

    private static String parties(LedgerEntry entry) {
        String by = names(entry.by());
        return entry.to().isEmpty() ? by : (by.isEmpty() ? "?" : by) + " → " + names(entry.to());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(a -> Party.of(a, Optional.empty()).name()).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        Document document = documents.get(id);
        if (document == null) {
            return id;
        }
        String file = document.file();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private void wrap(StringBuilder out, String text) {
        String line = INDENT;
        for (String word : PlainText.safe(text).strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > width && !line.isBlank()) {
                out.append(line.stripTrailing()).append('\n');
                line = INDENT;
            }
            line += line.isBlank() ? word : " " + word;
        }
        out.append(line.stripTrailing()).append('\n');
    }

    private String cut(String line) {
        String safe = PlainText.safe(line).stripTrailing();
        return safe.length() > width ? safe.substring(0, width - 1) + "…" : safe;
    }
}
