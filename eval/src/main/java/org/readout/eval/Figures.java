package org.readout.eval;

/** How figures are written. */
final class Figures {
    private Figures() {}

    /** To one decimal. */
    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
