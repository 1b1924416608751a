package org.readout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the model's outputs mean: the content of {@code labels.json}.
 *
 * @param piecesPerWindow most word pieces of a window, its two marks included
 * @param piecesPerWord most word pieces of a word
 * @param features UD feature strings
 * @param names for each label of the names head, the kind and whether it begins a name; index 0 is "no name"
 */
record ModelLabels(
        int piecesPerWindow,
        int piecesPerWord,
        List<Upos> upos,
        List<String> features,
        List<String> relations,
        LemmaRules lemmas,
        List<NameLabel> names) {

    /** A label of the names head; no kind means outside any name. */
    record NameLabel(Optional<NameMention.Kind> kind, boolean begins) {}

    ModelLabels {
        upos = List.copyOf(upos);
        features = List.copyOf(features);
        relations = List.copyOf(relations);
        names = List.copyOf(names);
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
                strings(json, "names").stream().map(ModelLabels::nameLabel).toList());
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

    private static List<JsonNode> list(JsonNode json, String field) {
        JsonNode array = json.path(field);
        if (!array.isArray() || array.isEmpty()) {
            throw new IllegalArgumentException("labels.json has no list \"" + field + "\"");
        }
        return array.valueStream().toList();
    }
}
