package org.readout.ingest.office;

/**
 * Glyphs beside one another on a page, without a wide gap between them. Points of 1/72 inch from the top left corner of
 * the page, as it is meant to be looked at.
 *
 * @param y the baseline, downwards
 * @param size height of the font
 */
record Fragment(String text, double left, double right, double y, double size) {

    /** Whether the two stand on one line of text. */
    boolean besides(Fragment other) {
        return Math.abs(y - other.y) < 0.4 * Math.min(size, other.size);
    }
}
