package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the dictionary's names in a row of words, longest first.
 *
 * <p>Names are kept by their joined words; for each first word the greatest length of a name is known, so that a look-up
 * costs at most that many probes. A middle initial in the text ("Antony J. Blinken") is passed over.
 */
final class NameTable {
    private static final Hit NOTHING = new Hit(0, List.of());

    private final Map<String, List<Naming>> namings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /**
     * Names found at one place.
     *
     * @param length number of words of the text, passed-over initials included
     */
    record Hit(int length, List<Naming> namings) {}

    void add(Entry entry, Naming.Reading reading, String name) {
        List<Words.Word> words = Words.of(name);
        if (words.size() > 1 && words.get(0).key().equals("the")) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()) {
            return;
        }
        List<Naming> same = namings.computeIfAbsent(key(words), k -> new ArrayList<>(1));
        if (same.stream().noneMatch(n -> n.entry().id().equals(entry.id()) && n.reading() == reading)) {
            same.add(new Naming(entry, reading, words));
        }
        longest.merge(words.get(0).key(), words.size(), Math::max);
    }

    /** The longest name that begins at the word; when there is none, a hit of length 0. */
    Hit at(List<Words.Word> words, int from) {
        int limit = longest.getOrDefault(words.get(from).key(), 0);
        if (limit == 0) {
            return NOTHING;
        }
        Hit exact = longest(words, from, limit, false);
        Hit passing = longest(words, from, limit, true);
        return passing.length() > exact.length() ? passing : exact;
    }

    private Hit longest(List<Words.Word> words, int from, int limit, boolean passInitials) {
        List<Words.Word> taken = new ArrayList<>();
        Hit best = NOTHING;
        StringBuilder key = new StringBuilder();
        for (int i = from; i < words.size() && taken.size() < limit; i++) {
            Words.Word word = words.get(i);
            if (passInitials && i > from && word.isInitial()) {
                continue;
            }
            taken.add(word);
            key.append(key.isEmpty() ? "" : " ").append(word.key());
            List<Naming> found = fitting(namings.getOrDefault(key.toString(), List.of()), taken, i - from + 1);
            if (!found.isEmpty()) {
                best = new Hit(i - from + 1, found);
            }
        }
        return best;
    }

    /** The entries that have exactly this name, in any reading. */
    List<Naming> named(String name) {
        return namings.getOrDefault(key(Words.of(name)), List.of());
    }

    private static List<Naming> fitting(List<Naming> candidates, List<Words.Word> words, int length) {
        List<Naming> out = new ArrayList<>(candidates.size());
        for (Naming candidate : candidates) {
            boolean fits = words.size() == length || candidate.entry().kind() == EntryKind.PERSON;
            for (int i = 0; i < words.size() && fits; i++) {
                fits = words.get(i).standsFor(candidate.words().get(i))
                        && (i == 0
                                || !words.get(i).parted()
                                || candidate.words().get(i).parted());
            }
            if (fits) {
                out.add(candidate);
            }
        }
        return out;
    }

    private static String key(List<Words.Word> words) {
        return String.join(" ", words.stream().map(Words.Word::key).toList());
    }
}
