package org.readout.app.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers for an axis. */
final class ValueScale {
    private static final double[] STEPS = {1, 2, 5, 10};

    private ValueScale() {}

    /** Round numbers from the first above 0 to at most {@code most}, about {@code count} of them; empty when nothing is above 0. */
    static List<Double> ticks(double most, int count) {
        List<Double> ticks = new ArrayList<>();
        if (most <= 0) {
            return ticks;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most / count)));
        double step = 10 * power;
        for (double candidate : STEPS) {
            if (candidate * power * count >= most) {
                step = candidate * power;
                break;
            }
        }
        for (int i = 1; i * step <= most * (1 + 1e-9); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    static String label(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
