package org.readout.app.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.wording.Countries;
import org.readout.app.wording.LedgerStates;
import org.readout.app.wording.Party;
import org.readout.collate.LedgerEntry;
import tools.jackson.databind.JsonNode;

/**
 * An entry of the ledger in words.
 *
 * @param state in words, with its shape
 * @param stateKey for the style sheet
 * @param said who reports it, in the words of the brief; empty for the article's own voice
 * @param due the last day that was set for it, in words
 * @param condition where it is not part of the words anyway
 */
public record LedgerView(
        String id,
        String kind,
        String state,
        String stateKey,
        String parties,
        String words,
        Optional<String> condition,
        String made,
        Optional<String> due,
        String said,
        String document,
        String event,
        int statements,
        List<Change> changes) {

    /**
     * What a later report says became of it.
     *
     * @param words what it says, quoted
     * @param why it is taken to speak of this entry
     */
    public record Change(String state, String reported, String said, String words, String document, String why) {}

    /** @param entry as in {@code readout.ledger/1} */
    static LedgerView of(JsonNode entry) {
        LedgerEntry.State state = LedgerEntry.State.valueOf(entry.path("state").asString());
        String words = oneLine(entry.path("words").path("text").asString());
        String mention = entry.path("statements").path(0).asString();
        return new LedgerView(
                entry.path("id").asString(),
                entry.path("kind").asString().toLowerCase(Locale.ROOT),
                (state.isOpen() ? "○ " : "● ") + LedgerStates.inWords(state),
                state.name().toLowerCase(Locale.ROOT),
                parties(entry),
                words,
                text(entry.path("condition"), "text").map(LedgerView::oneLine).filter(c -> !words.contains(c)),
                text(entry, "made").map(Clockwork::day).orElse("day not known"),
                text(entry.path("due"), "latest").map(Clockwork::day),
                said(entry.path("said_by")),
                DocumentPage.href(entry.path("words").path("document").asString(), mention),
                EventLines.href(entry.path("event").asString()),
                entry.path("statements").size(),
                entry.path("changes").valueStream().map(LedgerView::change).toList());
    }

    private static Change change(JsonNode change) {
        LedgerEntry.State state = LedgerEntry.State.valueOf(change.path("state").asString());
        return new Change(
                (change.path("claimed").asBoolean() ? "said to be " : "") + LedgerStates.inWords(state),
                text(change, "reported").map(Clockwork::day).orElse("day not known"),
                said(change.path("said_by")),
                oneLine(change.path("words").path("text").asString("")),
                DocumentPage.href(
                        change.path("words").path("document").asString(""),
                        change.path("mention").asString()),
                change.path("reasons").valueStream().map(JsonNode::asString).collect(Collectors.joining("; ")));
    }

    private static String parties(JsonNode entry) {
        String by = names(entry.path("by"));
        String to = names(entry.path("to"));
        String from = by.isEmpty() ? "somebody not named" : by;
        return to.isEmpty() ? from : from + " → " + to;
    }

    private static String names(JsonNode actors) {
        return actors.valueStream()
                .map(a -> text(a, "name")
                        .or(() -> text(a, "country").flatMap(Countries::name))
                        .orElse(Party.UNNAMED))
                .collect(Collectors.joining(", "));
    }

    private static String said(JsonNode chain) {
        return chain.valueStream().map(JsonNode::asString).collect(Collectors.joining(" ← "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.path(key).asString()) : Optional.empty();
    }
}
