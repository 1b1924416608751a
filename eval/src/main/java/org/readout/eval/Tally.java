package org.readout.eval;

import java.util.Map;

/** Counts of one thing that is annotated and coded: how much there is on each side, and how much of it agrees. */
final class Tally {
    private int gold;
    private int coded;
    private int right;

    void gold(boolean is) {
        gold += is ? 1 : 0;
    }

    void coded(boolean is) {
        coded += is ? 1 : 0;
    }

    void right(boolean is) {
        right += is ? 1 : 0;
    }

    /** Something that both sides may have, and whether they agree where both do. */
    void add(boolean isGold, boolean isCoded, boolean agree) {
        gold(isGold);
        coded(isCoded);
        right(isGold && isCoded && agree);
    }

    /** {@code NAME_precision} and {@code NAME_recall} on 0–100, and {@code NAME_gold} and {@code NAME_coded}, which are counts. */
    void into(Map<String, Object> figures, String name) {
        figures.put(name + "_precision", Figures.round(coded == 0 ? 0 : 100.0 * right / coded));
        recallInto(figures, name);
        figures.put(name + "_coded", coded);
    }

    /** {@code NAME_recall} and {@code NAME_gold} alone, for what is looked up from the annotation, so that what was coded beside it is not counted. */
    void recallInto(Map<String, Object> figures, String name) {
        figures.put(name + "_recall", Figures.round(gold == 0 ? 0 : 100.0 * right / gold));
        figures.put(name + "_gold", gold);
    }
}
