package org.readout.collate;

import java.util.ArrayList;
import java.util.List;

/** The sum of what speaks for and against one pair of mentions being of one event, with the reasons that speak for it. */
final class Score {
    private final List<String> reasons = new ArrayList<>();
    private double sum;
    private boolean anchored;

    void add(double weight, String reason) {
        sum += weight;
        if (weight > 0) {
            reasons.add(reason);
        }
    }

    /** Says that more agrees than the kind of event. */
    void anchor() {
        anchored = true;
    }

    boolean isAnchored() {
        return anchored;
    }

    double sum() {
        return sum;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
