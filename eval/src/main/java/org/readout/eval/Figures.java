package org.readout.eval;

/** How figures are written. */
public final class Figures {
    private Figures() {}

    /** To one decimal. */
    public static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
