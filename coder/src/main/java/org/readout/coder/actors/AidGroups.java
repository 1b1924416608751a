package org.readout.coder.actors;

import java.util.Locale;
import java.util.Set;

/** Words by which a name is that of a group that helps or watches: "the Border Rights Monitor", "Spinghar Relief". */
public final class AidGroups {
    private static final Set<String> WORDS = Set.of(
            "relief",
            "aid",
            "charity",
            "foundation",
            "humanitarian",
            "rescue",
            "rights",
            "refugee",
            "refugees",
            "watch",
            "monitor",
            "monitors",
            "observatory");

    private AidGroups() {}

    /** Whether a word of a name says so, in any case. */
    public static boolean isNamedBy(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
