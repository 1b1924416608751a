package org.readout.collate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names of outlets: articles, case, punctuation and words such as "News Agency" do not count. */
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

    /** What spellings of one outlet's name share; the plain name when nothing but generic words is left. */
    static String key(String name) {
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
