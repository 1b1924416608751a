package org.readout.app.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** A vertical axis: round numbers at their heights. */
public final class ValueAxis {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double APART = 26;

    private ValueAxis() {}

    /**
     * Numbers from above 0 to at most {@code most}, none when they would be too close.
     *
     * @param right where the numbers end
     * @param height of a value
     */
    public static void draw(Svg svg, double most, double right, DoubleUnaryOperator height) {
        double length = Math.abs(height.applyAsDouble(most) - height.applyAsDouble(0));
        for (double value : ticks(most, (int) (length / APART))) {
            svg.label("value", right, height.applyAsDouble(value) + 4, label(value));
        }
    }

    /** Round numbers from the first above 0 to at most {@code most}, at most {@code count} of them. */
    static List<Double> ticks(double most, int count) {
        List<Double> ticks = new ArrayList<>();
        if (most <= 0 || count < 1) {
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

    /** One decimal at most, none for a whole number. */
    public static String label(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
