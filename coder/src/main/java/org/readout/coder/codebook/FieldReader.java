package org.readout.coder.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.coder.yaml.YamlNode;
import org.readout.coder.yaml.YamlNode.Fields;

/** Reads the fields of a frame or mode rule. One that cannot be read is noted, and counts as left out. */
final class FieldReader {
    private final Fields fields;
    private final Map<String, Set<String>> wordSets;
    private final Mistakes mistakes;

    FieldReader(Fields fields, Set<String> keys, Map<String, Set<String>> wordSets, Mistakes mistakes) {
        this.fields = fields;
        this.wordSets = wordSets;
        this.mistakes = mistakes;
        for (String key : fields.fields().keySet()) {
            if (!keys.contains(key)) {
                mistakes.add("unknown key '" + key + "'");
            }
        }
    }

    Optional<String> text(String key) {
        return fields.text(key);
    }

    Optional<String> required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            mistakes.add("missing '" + key + "'");
        }
        return text;
    }

    boolean flag(String key) {
        return text(key).map(Boolean::parseBoolean).orElse(false);
    }

    <T> Optional<T> one(String key, Function<String, T> reading) {
        return text(key).flatMap(written -> mistakes.read(written, reading));
    }

    <T> List<T> each(String key, Function<String, T> reading) {
        return fields.texts(key).stream()
                .flatMap(written -> mistakes.read(written, reading).stream())
                .toList();
    }

    /** The words of a list; one written {@code $name} stands for the word set of that name. */
    Set<String> words(String key) {
        Set<String> words = new HashSet<>();
        for (String word : fields.texts(key)) {
            if (!word.startsWith("$")) {
                words.add(word);
                continue;
            }
            Set<String> named = wordSets.get(word.substring(1));
            if (named == null) {
                mistakes.missing(Faults.Kind.WORDS, word.substring(1));
            } else {
                words.addAll(named);
            }
        }
        return Set.copyOf(words);
    }

    List<Phrase> phrases(String key) {
        List<Phrase> phrases = new ArrayList<>();
        if (fields.get(key).orElse(null) instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                List<String> words = new ArrayList<>();
                if (item instanceof YamlNode.Items parts) {
                    for (YamlNode part : parts.items()) {
                        words.add(part instanceof YamlNode.Text text ? text.value() : "");
                    }
                }
                mistakes.read(words.toString(), all -> Phrase.of(words)).ifPresent(phrases::add);
            }
        }
        return List.copyOf(phrases);
    }

    Map<String, List<String>> lists(String key) {
        Map<String, List<String>> lists = new HashMap<>();
        if (fields.get(key).orElse(null) instanceof Fields named) {
            named.fields().keySet().forEach(name -> lists.put(name, named.texts(name)));
        }
        return Map.copyOf(lists);
    }

    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (fields.get(key).orElse(null) instanceof Fields named) {
            for (String name : named.fields().keySet()) {
                named.text(name)
                        .ifPresentOrElse(
                                text -> pairs.put(name, text),
                                () -> mistakes.add("one word belongs to '" + name + "' of " + key));
            }
        }
        return Map.copyOf(pairs);
    }

    /** The constant that is spelt so. */
    static <E extends Enum<E>> E constant(E[] constants, Function<E, String> spelling, String what, String written) {
        return Arrays.stream(constants)
                .filter(constant -> spelling.apply(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + what + ": " + written));
    }
}
