package org.readout.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.core.EventKind;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** One record of the contract for a person: everything it says, and which rule or model decision made it. */
public final class MentionCard {
    private static final int LABEL = 12;

    private final Wording wording;
    private final Decisions decisions;

    public MentionCard(Wording wording) {
        this(wording, Decisions.unlocated());
    }

    /** @param decisions says where the rules of the records are written */
    public MentionCard(Wording wording, Decisions decisions) {
        this.wording = wording;
        this.decisions = decisions;
    }

    /** @param record a {@code readout.mention/1} */
    public String of(JsonNode record) {
        StringBuilder card = new StringBuilder();
        Status status = Status.valueOf(record.path("status").asString());
        EventKind kind = kind(record);
        line(card, "record", text(record, "id"));
        line(
                card,
                "what",
                StatusSign.of(status) + " · " + wording.title(kind, status) + " · " + kind + " · "
                        + text(record, "quad") + " · score "
                        + record.path("score").asString());
        if (record.path("foreseen").isObject()) {
            line(card, "foreseen", kind(record.path("foreseen")).toString());
        }
        record.path("actors").forEach(a -> line(card, "actor", actor(a)));
        record.path("recipients").forEach(a -> line(card, "recipient", actor(a)));
        line(card, "date", date(record.path("date")));
        line(card, "place", words(record.path("place"), "name", "country", "text"));
        record.path("quantities").forEach(q -> line(card, "quantity", quantity(q)));
        line(card, "contexts", strings(record.path("contexts")));
        line(card, "says who", chain(record));
        line(card, "condition", quoted(record.path("condition")));
        line(card, "evidence", evidence(record.path("evidence")));
        line(card, "confidence", record.path("confidence").asString());
        for (JsonNode decision : record.path("decided_by")) {
            line(card, "decided by", decision.asString());
            decisions
                    .inWords(decision.asString(), record.path("evidence"))
                    .ifPresent(words -> line(card, "", "  " + words));
        }
        JsonNode document = record.path("document");
        line(card, "document", words(document, "outlet", "title", "file", "url"));
        line(card, "published", words(document.path("published"), "earliest", "latest", "basis"));
        line(card, "made by", words(record.path("coder"), "version", "model", "codebook"));
        return card.toString();
    }

    private static EventKind kind(JsonNode node) {
        String type = text(node, "type");
        return node.hasNonNull("mode") ? EventKind.of(type, text(node, "mode")) : EventKind.of(type);
    }

    private static String actor(JsonNode actor) {
        String known = words(actor, "name", "id", "country");
        String sectors = strings(actor.path("sectors"));
        return quoted(actor) + (known.isEmpty() ? "" : " = " + known) + (sectors.isEmpty() ? "" : " · " + sectors);
    }

    private static String date(JsonNode date) {
        return (words(date, "earliest", "latest", "timex") + (date.hasNonNull("span") ? " from " + quoted(date) : ""))
                .strip();
    }

    private static String quantity(JsonNode quantity) {
        String value = quantity.path("malformed").asBoolean(false)
                ? "garbled, not repaired"
                : words(quantity, "bound", "value", "unit", "of");
        return value + " from " + quoted(quantity);
    }

    private static String chain(JsonNode record) {
        List<String> links = new ArrayList<>();
        for (JsonNode link : record.path("attribution")) {
            JsonNode source = link.path("source");
            String name = source.hasNonNull("name")
                    ? text(source, "name")
                    : source.hasNonNull("text") ? text(source, "text") : "source not named";
            String reason = link.hasNonNull("anonymity_reason") ? ", “" + text(link, "anonymity_reason") + "”" : "";
            String cue = link.path("cue").isObject() ? ", cue " + quoted(link.path("cue")) : "";
            links.add(name + " (" + text(source, "kind") + ", " + text(link, "form") + cue + reason + ")");
        }
        return links.isEmpty() ? "the article itself" : String.join(" ← ", links);
    }

    /** The sentence with the trigger in double angle marks and its offsets. */
    private static String evidence(JsonNode evidence) {
        JsonNode trigger = evidence.path("trigger");
        int[] sentence = text(evidence, "text").codePoints().toArray();
        int start = trigger.path("span").path(0).asInt()
                - evidence.path("sentence").path(0).asInt();
        int end = trigger.path("span").path(1).asInt()
                - evidence.path("sentence").path(0).asInt();
        return new String(sentence, 0, start) + "»" + new String(sentence, start, end - start) + "«"
                + new String(sentence, end, sentence.length - end) + " " + span(trigger);
    }

    private static String quoted(JsonNode excerpt) {
        return excerpt.hasNonNull("text") ? "“" + text(excerpt, "text") + "” " + span(excerpt) : "";
    }

    private static String span(JsonNode excerpt) {
        JsonNode span = excerpt.path("span");
        return "[" + span.path(0).asString() + ", " + span.path(1).asString() + ")";
    }

    private static String words(JsonNode node, String... keys) {
        return List.of(keys).stream()
                .filter(node::hasNonNull)
                .map(k -> node.path(k).asString())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static void line(StringBuilder card, String label, String text) {
        if (!text.isBlank()) {
            card.append(label)
                    .append(" ".repeat(LABEL - label.length()))
                    .append(PlainText.safe(text).stripTrailing())
                    .append('\n');
        }
    }
}
