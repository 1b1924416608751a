package org.readout.app.brief;

import org.readout.core.Discrepancy;

/** On what accounts differ, in plain words. */
public final class DifferenceWords {
    private DifferenceWords() {}

    public static String of(Discrepancy.Kind kind) {
        return switch (kind) {
            case NUMBER -> "Number";
            case TIME -> "Time";
            case PLACE -> "Place";
            case ACTOR -> "Who did it";
            case CAUSE -> "How or why it came about";
            case OCCURRENCE -> "Whether it happened";
            case RESPONSIBILITY -> "Who is held responsible";
        };
    }
}
