package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.core.Span;

/** Words written as one that are two or more syntactic words. */
final class Clitics {
    private static final Set<String> ENCLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> CLIPPED = Set.of("em", "til", "tis", "twas", "cause", "bout", "cuz", "n");
    private static final Set<String> WHOLE = Set.of("o'clock", "ma'am", "ne'er", "e'er", "s'il");

    /** Where the second word begins. */
    private static final Map<String, Integer> FUSED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("gotta", 3),
            Map.entry("wanna", 3),
            Map.entry("dont", 2),
            Map.entry("didnt", 3),
            Map.entry("doesnt", 4),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("werent", 4),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5),
            Map.entry("shouldnt", 6),
            Map.entry("hasnt", 3),
            Map.entry("havent", 4),
            Map.entry("hadnt", 3));

    /** Agencies and agents whose credit scraped captions glue to the last word. */
    private static final List<String> CREDITS =
            List.of("Reuters", "AFP", "Getty", "Shutterstock", "Anadolu", "Xinhua", "Bloomberg", "EPA");

    private Clitics() {}

    /** Whether letters after an apostrophe are an enclitic ("s" of "Biden's"). */
    static boolean isEnclitic(String letters) {
        return ENCLITICS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether letters after an apostrophe are a clipped word ("em"). */
    static boolean isClipped(String letters) {
        return CLIPPED.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** The syntactic words of one written word, in order. */
    static List<Span> split(String text, Span word) {
        String lower = word.slice(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (lower.length() != word.length() || WHOLE.contains(lower)) {
            return List.of(word);
        }
        Integer fused = FUSED.get(lower);
        int cut = fused != null ? fused : creditStart(word.slice(text));
        if (cut > 0) {
            return List.of(new Span(word.start(), word.start() + cut), new Span(word.start() + cut, word.end()));
        }
        List<Span> parts = new ArrayList<>();
        int to = lower.length();
        for (int at = encliticStart(lower, to); at > 0; at = encliticStart(lower, to)) {
            parts.add(0, new Span(word.start() + at, word.start() + to));
            to = at;
        }
        parts.add(0, new Span(word.start(), word.start() + to));
        return parts;
    }

    /** Where the last enclitic of {@code lower[0, to)} begins, or 0 when it has none. */
    private static int encliticStart(String lower, int to) {
        int apostrophe = lower.lastIndexOf('\'', to - 1);
        if (apostrophe <= 0) {
            return 0;
        }
        String rest = lower.substring(apostrophe + 1, to);
        if (rest.equals("t") && apostrophe >= 2 && lower.charAt(apostrophe - 1) == 'n') {
            return apostrophe - 1;
        }
        return ENCLITICS.contains(rest) ? apostrophe : 0;
    }

    private static int creditStart(String word) {
        for (String credit : CREDITS) {
            int at = word.length() - credit.length();
            if (at > 1 && word.endsWith(credit) && Character.isLowerCase(word.charAt(at - 1))) {
                return at;
            }
        }
        return 0;
    }
}
