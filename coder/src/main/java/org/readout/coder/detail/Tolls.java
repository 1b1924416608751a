package org.readout.coder.detail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures whose noun stands before them: "the death toll rose to 65", "put the number of dead at 12", "revised the number of deaths from 48 to 34".
 * The figure that a new one takes the place of ("from 48", "not 48") is no account of its own.
 */
final class Tolls {
    private static final Pattern TOLL = Pattern.compile(
            "(?:death toll|toll|(?:count|number|tally) of (?:the |those |\\p{L}+ )?(?:people |\\p{L}+ )?"
                    + "(?:deaths|dead|killed|fatalities|victims|(?<hurt>injured|wounded|injuries)|(?<lost>missing)))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVEN =
            Pattern.compile("(?:^|[^.;:?!]{0,110}\\s)(?:at|to|reach(?:es|ed|ing)?|of|is|was|as)\\s+(?:a )?$");

    private static final Pattern REPLACED =
            Pattern.compile("\\b(?:from|not|instead of|rather than|previous|earlier)\\s+$");

    private Tolls() {}

    /** What became of the people whom a bare number counts, by the words of its sentence before it; absent where they name no toll. */
    static Optional<String> fate(String before) {
        Matcher toll = TOLL.matcher(before);
        Optional<String> fate = Optional.empty();
        while (toll.find()) {
            if (GIVEN.matcher(before.substring(toll.end())).matches()) {
                fate = Optional.of(
                        toll.group("hurt") != null ? "injured" : toll.group("lost") != null ? "missing" : "killed");
            }
        }
        return fate;
    }

    /** Whether a number is named only as the one that another takes the place of. */
    static boolean isReplaced(String before) {
        return REPLACED.matcher(before.toLowerCase(Locale.ROOT)).find();
    }
}
