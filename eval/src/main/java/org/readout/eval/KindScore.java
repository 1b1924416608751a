package org.readout.eval;

/**
 * Discrepancies of one kind.
 *
 * @param found reported under this kind
 * @param right of those, the ones that are expected under it
 * @param expected those whose kind this is
 * @param recalled of those, the ones reported under an accepted kind
 */
public record KindScore(int found, int right, int expected, int recalled) {

    /** 0 to 100; 0 when nothing was reported. */
    public double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    /** 0 to 100; 0 when nothing is expected. */
    public double recall() {
        return expected == 0 ? 0 : 100.0 * recalled / expected;
    }
}
