package org.readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.core.EventKind;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/**
 * What the model's outputs mean: the content of {@code labels.json}.
 *
 * @param piecesPerWindow most word pieces of a window, its two marks included
 * @param piecesPerWord most word pieces of a word
 * @param features UD feature strings
 * @param acts act types; index 0 is "no act"; empty, like the next three, where the model has no event heads
 * @param modes type and mode of each label of the mode head; index 0 is "no mode"
 * @param roots event types of a marked pair
 * @param names for each label of the names head, the kind and whether it begins a name; index 0 is "no name"
 */
record ModelLabels(
        int piecesPerWindow,
        int piecesPerWord,
        List<Upos> upos,
        List<String> features,
        List<String> relations,
        LemmaRules lemmas,
        List<NameLabel> names,
        List<String> acts,
        List<EventKind> modes,
        List<Status> statuses,
        List<String> roots) {

    /** A label of the names head; no kind means outside any name. */
    record NameLabel(Optional<NameMention.Kind> kind, boolean begins) {}

    ModelLabels {
        upos = List.copyOf(upos);
        features = List.copyOf(features);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
        acts = List.copyOf(acts);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
        roots = List.copyOf(roots);
        if (names.isEmpty() || names.get(0).kind().isPresent()) {
            throw new IllegalArgumentException("the first name label must be O");
        }
    }

    static ModelLabels of(JsonNode json) {
        List<LemmaRules.Rule> rules = list(json, "lemma_rules").stream()
                .map(r -> new LemmaRules.Rule(
                        LemmaRules.Case.valueOf(r.path("case").asString().toUpperCase(Locale.ROOT)),
                        r.path("strip").asInt(),
                        r.path("append").asString()))
                .toList();
        Map<String, String> irregular = new HashMap<>();
        json.path("lemma_irregular")
                .properties()
                .forEach(entry -> irregular.put(entry.getKey(), entry.getValue().asString()));
        return new ModelLabels(
                json.path("max_pieces_per_window").asInt(),
                json.path("max_pieces_per_word").asInt(),
                strings(json, "upos").stream().map(Upos::valueOf).toList(),
                strings(json, "feats"),
                strings(json, "relations"),
                new LemmaRules(rules, irregular),
                strings(json, "names").stream().map(ModelLabels::nameLabel).toList(),
                optional(json, "acts"),
                optional(json, "modes").stream().map(ModelLabels::mode).toList(),
                optional(json, "statuses").stream().map(Status::valueOf).toList(),
                optional(json, "roots"));
    }

    private static EventKind mode(String label) {
        int slash = label.indexOf('/');
        return slash < 0 ? EventKind.of(label) : EventKind.of(label.substring(0, slash), label.substring(slash + 1));
    }

    private static NameLabel nameLabel(String label) {
        if (label.equals("O")) {
            return new NameLabel(Optional.empty(), false);
        }
        NameMention.Kind kind = NameMention.Kind.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
        return new NameLabel(Optional.of(kind), label.startsWith("B-"));
    }

    private static List<String> strings(JsonNode json, String field) {
        return list(json, field).stream().map(JsonNode::asString).toList();
    }

    /** A list of the event heads; empty where the model has none. */
    private static List<String> optional(JsonNode json, String field) {
        return json.has(field) ? strings(json, field) : List.of();
    }

    private static List<JsonNode> list(JsonNode json, String field) {
        JsonNode array = json.path(field);
        if (!array.isArray() || array.isEmpty()) {
            throw new IllegalArgumentException("labels.json has no list \"" + field + "\"");
        }
        return array.valueStream().toList();
    }
}
