package org.readout.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.Party;
import org.readout.app.wording.StatusSign;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/** Mentions as rows of fixed width for a terminal. What does not fit ends in an ellipsis. */
public final class MentionTable {
    private static final int STATUS = 16;
    private static final int KIND = 18;
    private static final int DATE = 10;
    private static final int ID = 8;
    private static final int GAPS = 6;

    private final int parties;
    private final int source;
    private final int trigger;

    /** @param width of the terminal in characters; at least 90 are used */
    public MentionTable(int width) {
        int left = Math.max(90, width) - STATUS - KIND - DATE - ID - GAPS;
        this.trigger = left / 5;
        this.source = left * 3 / 10;
        this.parties = left - trigger - source;
    }

    /** Column names and a rule, with line ends. */
    public String header() {
        String names = row("ID", "STATUS", "TYPE", "DATE", "PARTIES", "ACCORDING TO", "TRIGGER");
        return names + "─".repeat(names.length() - 1) + "\n";
    }

    public String row(EventMention mention) {
        return row(
                mention.id(),
                StatusSign.of(mention.status()).toString(),
                mention.kind().toString(),
                mention.date()
                        .flatMap(d -> d.earliest().map(Object::toString).or(d::timex))
                        .orElse(""),
                names(mention.actors()) + (mention.recipients().isEmpty() ? "" : " → " + names(mention.recipients())),
                mention.attribution().stream()
                        .map(a -> a.source()
                                .name()
                                .or(() -> a.source().excerpt().map(Excerpt::text))
                                .orElse("?"))
                        .collect(Collectors.joining(" ← ")),
                mention.evidence().trigger().text());
    }

    private static String names(List<ActorMention> actors) {
        return actors.stream()
                .map(a -> Party.of(a.actor(), a.excerpt().text()).name())
                .collect(Collectors.joining(", "));
    }

    private String row(String id, String status, String kind, String date, String who, String says, String words) {
        return String.join(
                                " ",
                                List.of(
                                        cell(id, ID, false),
                                        cell(status, STATUS, true),
                                        cell(kind, KIND, true),
                                        cell(date, DATE, true),
                                        cell(who, parties, true),
                                        cell(says, source, true),
                                        cell(words, trigger, true)))
                        .stripTrailing()
                + "\n";
    }

    /** @param marked whether a cut shows an ellipsis */
    private static String cell(String text, int width, boolean marked) {
        String line = PlainText.safe(text).strip();
        if (line.length() > width) {
            return marked ? line.substring(0, width - 1) + "…" : line.substring(0, width);
        }
        return line + " ".repeat(width - line.length());
    }
}
