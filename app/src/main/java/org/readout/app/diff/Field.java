package org.readout.app.diff;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A field of a {@code readout.mention/1} in which two codings of one statement may differ, and how it reads in words. */
public enum Field {
    TYPE(true, m -> kind(m)),
    STATUS(true, m -> text(m, "status")),
    FORESEEN(true, m -> kind(m.path("foreseen"))),
    ACTORS(true, m -> each(m.path("actors"), Field::party)),
    RECIPIENTS(true, m -> each(m.path("recipients"), Field::party)),
    DATE(true, m -> range(m.path("date"))),
    PLACE(true, m -> words(text(m.path("place"), "name"), text(m.path("place"), "country"))),
    QUANTITIES(true, m -> each(m.path("quantities"), Field::quantity)),
    ATTRIBUTION(true, m -> each(m.path("attribution"), Field::link)),
    CONDITION(true, m -> text(m.path("condition"), "text")),
    CONTEXTS(true, m -> each(m.path("contexts"), JsonNode::asString)),
    SCORE(true, m -> text(m, "score")),
    TRIGGER(true, m -> text(m.path("evidence").path("trigger"), "text")),
    SENTENCE(true, m -> text(m.path("evidence"), "text")),
    /** Two decimals. */
    CONFIDENCE(
            false, m -> String.format(Locale.ROOT, "%.2f", m.path("confidence").asDouble())),
    RULES(false, m -> each(m.path("decided_by"), JsonNode::asString));

    private final boolean substance;
    private final Function<JsonNode, String> reader;

    Field(boolean substance, Function<JsonNode, String> reader) {
        this.substance = substance;
        this.reader = reader;
    }

    /** Whether it is part of what the record says, and not only of how the coder came to it. */
    public boolean isSubstance() {
        return substance;
    }

    /** In small letters, as in {@code readout.diff/1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its value in words; empty when absent. */
    String of(JsonNode mention) {
        return reader.apply(mention);
    }

    private static String kind(JsonNode node) {
        String mode = text(node, "mode");
        return text(node, "type") + (mode.isEmpty() ? "" : "-" + mode);
    }

    private static String party(JsonNode party) {
        String who = Stream.of("name", "text")
                .map(k -> text(party, k))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        String sectors = each(party.path("sectors"), JsonNode::asString).replace("; ", "+");
        String codes = words(text(party, "country"), sectors);
        return codes.isEmpty() ? who : who + " (" + codes + ")";
    }

    private static String range(JsonNode date) {
        String earliest = text(date, "earliest");
        String latest = text(date, "latest");
        return earliest.isEmpty() && latest.isEmpty()
                ? text(date, "timex")
                : earliest.equals(latest) ? earliest : earliest + "/" + latest;
    }

    private static String quantity(JsonNode quantity) {
        return words(text(quantity, "bound"), text(quantity, "value"), text(quantity, "unit"), text(quantity, "of"));
    }

    private static String link(JsonNode link) {
        JsonNode source = link.path("source");
        String who = Stream.of("name", "text")
                .map(k -> text(source, k))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("source not named");
        return words(who, "(" + text(source, "kind") + ")", text(link.path("cue"), "text"), text(link, "form"));
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String each(JsonNode array, Function<JsonNode, String> value) {
        return array.valueStream().map(value).collect(Collectors.joining("; "));
    }

    private static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asString() : "";
    }
}
