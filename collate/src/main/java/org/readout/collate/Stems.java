package org.readout.collate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Content words of English, cut to a stem on which their inflections meet. */
final class Stems {
    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS =
            List.of("'s", "’s", "ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "s", "e");
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(Arrays.asList(
            ("a about after again against all also among an and any are as at be because been before being between both but by "
                            + "can could did do does during each for from had has have having he her here him his how if in into is it its "
                            + "itself last may more most no nor not now of off on once one only or other our out over own per said same say says "
                            + "she should so some still such than that the their them then there these they this those through to told too two "
                            + "under until up upon very was we were what when where which while who whom why will with would you your monday "
                            + "tuesday wednesday thursday friday saturday sunday week month year day mr mrs ms")
                    .split(" ")));

    private Stems() {}

    static boolean isFunctionWord(String lowerCaseWord) {
        return FUNCTION_WORDS.contains(lowerCaseWord);
    }

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
                return undouble(lower.substring(0, lower.length() - ending.length()));
            }
        }
        return lower;
    }

    /** Stems of the content words of a passage. */
    static Set<String> ofPassage(String passage) {
        return Set.copyOf(occurrences(passage));
    }

    /** Stems of the content words of a passage, each as often as it stands there. */
    static List<String> occurrences(String passage) {
        return Arrays.stream(passage.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(w -> w.length() > 2 && !isFunctionWord(w))
                .map(Stems::of)
                .toList();
    }

    private static String undouble(String stem) {
        int n = stem.length();
        return n > SHORTEST_STEM
                        && stem.charAt(n - 1) == stem.charAt(n - 2)
                        && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0
                ? stem.substring(0, n - 1)
                : stem;
    }
}
