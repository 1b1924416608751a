package org.readout.app.tension;

import java.util.List;
import org.readout.core.QuadClass;

/** How strands of a series are called, in the order in which they are shown. */
public final class StrandWords {
    public static final List<QuadClass> ORDER = List.of(
            QuadClass.VERBAL_CONFLICT,
            QuadClass.MATERIAL_CONFLICT,
            QuadClass.VERBAL_COOPERATION,
            QuadClass.MATERIAL_COOPERATION);

    private StrandWords() {}

    public static String of(QuadClass strand) {
        return switch (strand) {
            case VERBAL_CONFLICT -> "conflict, words";
            case MATERIAL_CONFLICT -> "conflict, deeds";
            case VERBAL_COOPERATION -> "cooperation, words";
            case MATERIAL_COOPERATION -> "cooperation, deeds";
        };
    }

    /** As the subject of a sentence. */
    public static String acts(QuadClass strand) {
        return switch (strand) {
            case VERBAL_CONFLICT -> "hostile words";
            case MATERIAL_CONFLICT -> "hostile deeds";
            case VERBAL_COOPERATION -> "friendly words";
            case MATERIAL_COOPERATION -> "friendly deeds";
        };
    }
}
