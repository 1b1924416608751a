package org.readout.collate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an event trigger: their stems, and the classes of words that can name one event. */
public final class TriggerWords {
    private static final String RESOURCE = "trigger-classes.txt";
    private static final Map<String, Set<String>> CLASSES = read();

    private TriggerWords() {}

    /** Stems of the content words of a trigger. */
    public static Set<String> stems(String trigger) {
        return words(trigger).map(Stems::of).filter(s -> !s.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the classes that a trigger's words belong to; empty for words of no class. */
    public static Set<String> classes(String trigger) {
        Set<String> classes = new HashSet<>();
        words(trigger).forEach(word -> {
            classes.addAll(CLASSES.getOrDefault(word, Set.of()));
            classes.addAll(CLASSES.getOrDefault(Stems.of(word), Set.of()));
        });
        return Set.copyOf(classes);
    }

    private static Stream<String> words(String trigger) {
        return Stream.of(trigger.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(w -> !w.isEmpty() && !Stems.isFunctionWord(w));
    }

    /** Both words and their stems lead to their classes. */
    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = TriggerWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    String name = line.substring(0, colon);
                    for (String word : line.substring(colon + 1).strip().split(" ")) {
                        classes.computeIfAbsent(word, w -> new HashSet<>()).add(name);
                        classes.computeIfAbsent(Stems.of(word), w -> new HashSet<>())
                                .add(name);
                    }
                }
            }
            return Map.copyOf(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
