package org.readout.app.web.chart;

/**
 * The shape of a type of event. Each fits a square of 12 units around the origin and is closed, so that its inside can tell
 * the status. Shapes of words are round or pointed alone, those of deeds have corners; no two differ by colour only.
 */
public enum Glyph {
    AGREE("M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z"),
    CONSULT("M-6-5h12v7.5h-5.5L-4 6v-3.5h-2Z"),
    SUPPORT("M0 5.5C-8-.5-5.5-5.5-2.5-5.5C-1-5.5 0-4.3 0-3.2C0-4.3 1-5.5 2.5-5.5C5.5-5.5 8-.5 0 5.5Z"),
    CONCEDE("M-5.5-6h2v1H6L3.5-1.8L6 1.5h-9.5V6h-2Z"),
    COOPERATE("M-5-5h10v10h-10Z"),
    AID("M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4Z"),
    RETREAT("M-6 0L0-6v3.5h6v5H0V6Z"),
    REQUEST("M-4.5-6L6 0L-4.5 6Z"),
    ACCUSE("M-5.5-5.5h11L0 6Z"),
    REJECT("M-5.5-3.5l2-2L0-2l3.5-3.5l2 2L2 0l3.5 3.5l-2 2L0 2l-3.5 3.5l-2-2L-2 0Z"),
    THREATEN("M0-6L6 5H-6Z"),
    PROTEST("M-6-2.2L5.5-6v12L-6 2.2Z"),
    SANCTION("M-2.5-6h5L6-2.5v5L2.5 6h-5L-6 2.5v-5Z"),
    MOBILIZE("M0-6L6-1v3.5L0-2l-6 4.5V-1ZM0 0L6 4v2L0 2.5L-6 6V4Z"),
    COERCE("M-6-5.5L0-1.2L6-5.5v11L0 1.2L-6 5.5Z"),
    ASSAULT("M0-6.5L1.6-2.6L5.5-4.4L3.4-.8L6.5 1L2.7 2L3.4 6L0 3.6L-3.4 6L-2.7 2L-6.5 1L-3.4-.8L-5.5-4.4L-1.6-2.6Z"),
    /** A type of a codebook of one's own. */
    OTHER("M0-5L5 0L0 5L-5 0Z");

    /** Width and height that keep a glyph apart from the next. */
    public static final double ROOM = 15;

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    /** @param type code of the codebook */
    public static Glyph of(String type) {
        try {
            return valueOf(type);
        } catch (IllegalArgumentException notOfPlover) {
            return OTHER;
        }
    }

    /** Data of a path. */
    public String path() {
        return path;
    }
}
