package org.readout.app.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.core.EventKind;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code wording.yaml} for each type and mode of the codebook. Immutable. */
public final class Wording {
    private final Map<String, JsonNode> types;

    private Wording(Map<String, JsonNode> types) {
        this.types = Map.copyOf(types);
    }

    /** The wording for PLOVER that comes with Readout. */
    public static Wording standard() {
        try (InputStream in = Wording.class.getResourceAsStream("wording.yaml")) {
            if (in == null) {
                throw new IllegalStateException("wording.yaml is missing from the program");
            }
            Map<String, JsonNode> types = new HashMap<>();
            new YAMLMapper().readTree(in).propertyStream().forEach(e -> types.put(e.getKey(), e.getValue()));
            return new Wording(types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of event it is, in plain words; the code itself for kinds that only the user's codebook knows. */
    public String title(EventKind kind, Status status) {
        return phrase(kind, List.of())
                .map(p -> status.isProspective() ? p.ahead().orElse(p.title()) : p.title())
                .orElse(kind.toString());
    }

    /**
     * The words for a kind of event.
     *
     * @param triggers the words that name it in the text, one string a mention
     * @return absent for types that only the user's codebook knows
     */
    Optional<Phrase> phrase(EventKind kind, Collection<String> triggers) {
        JsonNode type = types.get(kind.type());
        if (type == null) {
            return Optional.empty();
        }
        List<JsonNode> layers = new ArrayList<>(List.of(type));
        Optional<JsonNode> word = closestWord(type, triggers);
        Optional<JsonNode> mode =
                kind.mode().map(m -> type.path("modes").path(m)).filter(JsonNode::isObject);
        boolean strong = word.filter(w -> w.path("strong").asBoolean(false)).isPresent();
        boolean modeFirst = strong || mode.filter(m -> m.has("does")).isEmpty();
        Optional<JsonNode> lower = modeFirst ? mode : word;
        Optional<JsonNode> upper = modeFirst ? word : mode;
        lower.ifPresent(layers::add);
        upper.ifPresent(layers::add);
        mode.flatMap(m -> closestWord(m, triggers)).ifPresent(layers::add);
        return Optional.of(merged(layers));
    }

    private static Optional<JsonNode> closestWord(JsonNode typeOrMode, Collection<String> triggers) {
        Optional<JsonNode> best = Optional.empty();
        long most = 0;
        for (JsonNode word : typeOrMode.path("words")) {
            long count = triggers.stream().filter(t -> matches(word, t)).count();
            if (count > most) {
                most = count;
                best = Optional.of(word);
            }
        }
        return best;
    }

    private static boolean matches(JsonNode word, String trigger) {
        String padded = " " + trigger.toLowerCase(Locale.ROOT);
        return word.path("match").valueStream().anyMatch(stem -> padded.contains(" " + stem.asString()));
    }

    private static Phrase merged(List<JsonNode> layers) {
        return new Phrase(
                text(layers, "title").orElseThrow(),
                text(layers, "ahead"),
                text(layers, "does").orElseThrow(),
                text(layers, "acts").orElseThrow(),
                text(layers, "mutual"),
                text(layers, "reciprocal"),
                ofVerb(layers, "passive"),
                thing(layers),
                ofVerb(layers, "whom"),
                text(layers, "event").orElseThrow(),
                text(layers, "with").orElseThrow(),
                text(layers, "undertakes"),
                text(layers, "quoting"),
                text(layers, "alone"),
                top(layers, "openers")
                        .map(o -> o.valueStream().map(JsonNode::asString).toList())
                        .orElse(List.of()),
                text(layers, "foresees").map(Wording::kind),
                text(layers, "where"),
                top(layers, "stative").map(n -> n.asBoolean(false)).orElse(false));
    }

    /** What belongs to the verb it was written for: a layer with its own verb hides that of the layers below it. */
    private static Optional<String> ofVerb(List<JsonNode> layers, String key) {
        Optional<String> found = Optional.empty();
        for (JsonNode layer : layers) {
            if (layer.has(key) || layer.has("does")) {
                found = text(List.of(layer), key);
            }
        }
        return found;
    }

    /** As a passive does, it belongs to the verb beside it. */
    private static Optional<Phrase.Thing> thing(List<JsonNode> layers) {
        return layers.stream()
                .filter(l -> l.has("does"))
                .reduce((below, above) -> above)
                .map(l -> l.path("thing"))
                .filter(JsonNode::isArray)
                .map(t -> new Phrase.Thing(t.path(0).asString(), t.path(1).asString()));
    }

    private static EventKind kind(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? EventKind.of(code) : EventKind.of(code.substring(0, dash), code.substring(dash + 1));
    }

    private static Optional<String> text(List<JsonNode> layers, String key) {
        return top(layers, key).map(JsonNode::asString);
    }

    private static Optional<JsonNode> top(List<JsonNode> layers, String key) {
        Optional<JsonNode> found = Optional.empty();
        for (JsonNode layer : layers) {
            if (layer.has(key)) {
                found = Optional.of(layer.path(key));
            }
        }
        return found;
    }
}
