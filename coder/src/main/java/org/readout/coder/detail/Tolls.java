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
            "\\b(?:death toll|(?<bare>toll)|(?:count|number|tally) of (?:the |those |\\p{L}+ )?(?:people |\\p{L}+ )?"
                    + "(?:deaths|dead|killed|fatalities|victims|(?<hurt>injured|wounded|injuries)|(?<lost>missing)))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVEN =
            Pattern.compile("(?:^|[^.;:?!]{0,110}\\s)(?:at|to|reach(?:es|ed|ing)?|of|is|was|as)\\s+(?:a )?$");

    /** "Took a heavy toll on": no figure; "took the toll to 34" gives one. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:tak(?:e|es|en|ing)|took|exact(?:s|ed|ing)?)\\s+(?!the\\b)(?:[\\p{L}-]+\\s+){0,4}$",
            Pattern.CASE_INSENSITIVE);

    /** Words after which another subject has the figure: "…, whose magnitude was 7.8", "… and the number of houses to 900", "to 40 and the wounded to 90". */
    private static final Pattern SECOND_SUBJECT = Pattern.compile(
            ",\\s+(?:who|whose|whom|which|where|while|but)\\b"
                    + "|\\b(?:and|while|but)\\s+(?:the |that |its )?(?:number|count|tally|figure)\\b"
                    + "|\\d\\s+(?:and|while|but)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REPLACED =
            Pattern.compile("\\b(?:from|not|instead of|rather than|previous|earlier)\\s+$");

    private Tolls() {}

    /** What became of the people whom a bare number counts, by the words of its sentence before it; absent where they name no toll. */
    static Optional<String> fate(String before) {
        Matcher toll = TOLL.matcher(before);
        Optional<String> fate = Optional.empty();
        while (toll.find()) {
            String between = before.substring(toll.end());
            boolean isTaken = toll.group("bare") != null
                    && TAKEN.matcher(before.substring(0, toll.start())).find();
            if (!isTaken
                    && GIVEN.matcher(between).matches()
                    && !SECOND_SUBJECT.matcher(between).find()) {
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
