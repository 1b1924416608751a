package org.readout.app.brief;

import org.readout.collate.LineageEdge;

/** How one text rests on another, in words. */
public final class LineageWords {
    private LineageWords() {}

    /** As a predicate before the other's name: "is a reprint from". */
    public static String verb(LineageEdge.Kind kind) {
        return switch (kind) {
            case EXACT_COPY -> "is word for word the text of";
            case NEAR_COPY -> "is nearly the same text as";
            case ABRIDGED_COPY -> "is a shortened copy of";
            case REPRINT -> "is a reprint from";
            case TRANSLATION -> "is a translation from";
            case AGENCY -> "carries an agency report by";
            case REVISION -> "is a later version of";
            case RELAY -> "passes on reporting by";
        };
    }

    /** As a noun: "reprint". */
    public static String noun(LineageEdge.Kind kind) {
        return switch (kind) {
            case EXACT_COPY -> "copy";
            case NEAR_COPY -> "near copy";
            case ABRIDGED_COPY -> "shortened copy";
            case REPRINT -> "reprint";
            case TRANSLATION -> "translation";
            case AGENCY -> "agency report";
            case REVISION -> "later version";
            case RELAY -> "passes on reporting";
        };
    }
}
