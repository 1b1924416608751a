package org.readout.app.brief;

import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;

/** On what accounts differ, in plain words. */
public final class DifferenceWords {
    private static final Pattern QUESTION = Pattern.compile("(?:whether|who|where|by what|what one)\\b");

    private DifferenceWords() {}

    /** What the accounts are of, where that says more than the kind does or goes on from it: "people killed", but not "who did it". */
    static String narrower(Discrepancy discrepancy) {
        String kind = of(discrepancy.kind()).toLowerCase(Locale.ROOT);
        String about = discrepancy.about();
        boolean isSaid = about.equalsIgnoreCase(kind)
                || discrepancy.kind() != Discrepancy.Kind.TIME
                        && !about.startsWith(kind)
                        && QUESTION.matcher(about).lookingAt();
        return isSaid ? "" : about;
    }

    public static String of(Discrepancy.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Number";
            case TIME -> "Time";
            case PLACE -> "Place";
            case ACTOR -> "Who it was";
            case CAUSE -> "How or why it came about";
            case OCCURRENCE -> "Whether it happened";
            case RESPONSIBILITY -> "Who is held responsible";
        };
    }
}
