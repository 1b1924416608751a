package org.readout.eval;

/**
 * Counts of gold, predicted and matching items, and the figures they give.
 *
 * @param gold items of the gold annotation
 * @param predicted items of the system
 * @param matching items that both have, each counted once
 */
public record F1(int gold, int predicted, int matching) {
    private static final double PERCENT = 100.0;

    public F1 {
        if (matching > gold || matching > predicted || matching < 0) {
            throw new IllegalArgumentException(
                    matching + " matching of " + gold + " gold, " + predicted + " predicted");
        }
    }

    /** 0 to 100; 0 when nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 0 : PERCENT * matching / predicted;
    }

    /** 0 to 100; 0 when there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : PERCENT * matching / gold;
    }

    /** The harmonic mean of precision and recall, 0 to 100. */
    public double f1() {
        return gold + predicted == 0 ? 0 : PERCENT * 2 * matching / (gold + predicted);
    }

    public F1 plus(F1 other) {
        return new F1(gold + other.gold, predicted + other.predicted, matching + other.matching);
    }
}
