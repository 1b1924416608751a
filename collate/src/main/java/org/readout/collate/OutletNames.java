package org.readout.collate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coder.actors.ActorDictionary;

/**
 * Compares names of outlets: articles, case, punctuation and words such as "News Agency" do not count, and the names that the dictionary has
 * for one outlet ("A.P.", "Associated Press") are one.
 */
final class OutletNames {
    private static final Set<String> GENERIC = Set.of(
            "the",
            "a",
            "news",
            "agency",
            "newspaper",
            "daily",
            "online",
            "com",
            "outlet",
            "website",
            "site",
            "channel",
            "broadcaster",
            "magazine");

    private OutletNames() {}

    /** Read when the first name is compared. */
    private static final class Dictionary {
        private static final Map<String, String> KEYS = keys();

        private static Map<String, String> keys() {
            Map<String, Set<String>> outlets = new HashMap<>();
            ActorDictionary.shipped()
                    .outletNames()
                    .forEach((name, one) -> outlets.computeIfAbsent(spelling(name), n -> new HashSet<>())
                            .add(spelling(one)));
            return outlets.entrySet().stream()
                    .filter(e -> e.getValue().size() == 1)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().iterator().next()));
        }
    }

    /** What names of one outlet share. */
    static String key(String name) {
        String spelling = spelling(name);
        return Dictionary.KEYS.getOrDefault(spelling, spelling);
    }

    /** What spellings of one name share; the plain name when nothing but generic words is left. */
    private static String spelling(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b|['’.]", "").strip();
        String key = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !GENERIC.contains(word))
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? plain : key;
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }
}
