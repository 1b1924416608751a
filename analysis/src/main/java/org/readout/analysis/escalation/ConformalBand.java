package org.readout.analysis.escalation;

import java.util.Arrays;
import java.util.List;

/**
 * Intervals around an expected amount that hold nine tenths of outcomes like those they were calibrated on, whatever
 * their distribution: split conformal prediction (Lei et al., JASA 113, 2018) of the log of outcome over expectation, in
 * three classes by expectation (Mondrian conformal prediction; Vovk, Gammerman and Shafer, Algorithmic Learning in a
 * Random World, 2005), a twentieth of the outcomes cut off at either end.
 *
 * @param classes by rising expectation
 */
public record ConformalBand(List<ClassOf> classes) {
    private static final int CLASSES = 3;
    private static final double TAIL = 0.05;
    private static final double ONE_EVENT = 4;

    /**
     * Amounts expected alike.
     *
     * @param below upper bound of the expectation, exclusive; infinite for the last class
     */
    public record ClassOf(double below, double low, double high) {}

    public ConformalBand {
        classes = List.copyOf(classes);
    }

    /** An interval of amounts. */
    public record Interval(double low, double high) {
        public boolean holds(double amount) {
            return amount >= low && amount <= high;
        }
    }

    /** @param outcomes that the expectations were not learned from */
    static ConformalBand calibrate(double[] expected, double[] outcomes) {
        double[] sorted = expected.clone();
        Arrays.sort(sorted);
        ClassOf[] classes = new ClassOf[CLASSES];
        double from = 0;
        for (int c = 0; c < CLASSES; c++) {
            double below = c == CLASSES - 1 ? Double.POSITIVE_INFINITY : sorted[sorted.length * (c + 1) / CLASSES];
            classes[c] = classOf(expected, outcomes, from, below);
            from = below;
        }
        return new ConformalBand(List.of(classes));
    }

    Interval around(double expected) {
        ClassOf its =
                classes.stream().filter(c -> expected < c.below()).findFirst().orElseThrow();
        return new Interval(amount(expected, its.low()), amount(expected, its.high()));
    }

    private static ClassOf classOf(double[] expected, double[] outcomes, double from, double below) {
        double[] errors = new double[expected.length];
        int n = 0;
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] >= from && expected[i] < below) {
                errors[n++] = Math.log((outcomes[i] + ONE_EVENT) / (expected[i] + ONE_EVENT));
            }
        }
        Arrays.sort(errors, 0, n);
        int high = Math.min(n - 1, (int) Math.ceil((n + 1) * (1 - TAIL)) - 1);
        int low = Math.max(0, (int) Math.floor((n + 1) * TAIL) - 1);
        return new ClassOf(below, errors[low], errors[high]);
    }

    private static double amount(double expected, double error) {
        return Math.max(0, (expected + ONE_EVENT) * Math.exp(error) - ONE_EVENT);
    }
}
