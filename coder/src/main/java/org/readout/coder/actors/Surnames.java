package org.readout.coder.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Surnames as they are looked up: folded, without particles such as "al-", in the spellings that the aliases give. */
final class Surnames {
    private static final Set<String> PARTICLES = Set.of("al", "el", "ad", "as", "ash", "an", "ar", "at", "az");
    private static final int SHORTEST_VARIANT = 4;

    private Surnames() {}

    static String key(String surname) {
        List<Words.Word> words = Words.of(surname);
        int from = 0;
        while (from < words.size() - 1 && PARTICLES.contains(words.get(from).key())) {
            from++;
        }
        return String.join(
                " ",
                words.subList(from, words.size()).stream().map(Words.Word::key).toList());
    }

    /** The keys of a person's surname: as given, and other spellings that end an alias ("Haniye" beside "Haniyeh"). */
    static Set<String> of(NamedEntry person) {
        Set<String> keys = new LinkedHashSet<>();
        person.entry().surname().map(Surnames::key).ifPresent(keys::add);
        for (String surname : List.copyOf(keys)) {
            for (NamedEntry.Name name : person.names()) {
                List<Words.Word> words = Words.of(name.text());
                String last = words.isEmpty() ? "" : words.get(words.size() - 1).key();
                if (words.size() > 1 && isVariant(surname, last)) {
                    keys.add(last);
                }
            }
        }
        return keys;
    }

    private static boolean isVariant(String surname, String other) {
        return Math.min(surname.length(), other.length()) >= SHORTEST_VARIANT
                && surname.charAt(0) == other.charAt(0)
                && !surname.equals(other)
                && distance(surname, other) <= 2;
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
