package org.readout.app.tension;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Window;

/** A series as one line of block characters: {@code ·} is none, {@code ┄} stands for windows of which nothing is told. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * @param most the value of the tallest block
     * @param width the latest windows that fit in so many characters are shown
     */
    static String of(List<Window> windows, Period period, ToDoubleFunction<Window> value, double most, int width) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < windows.size(); i++) {
            if (i > 0
                    && !windows.get(i)
                            .start()
                            .equals(period.next(windows.get(i - 1).start()))) {
                line.append('┄');
            }
            line.append(block(value.applyAsDouble(windows.get(i)), most));
        }
        return line.length() <= width ? line.toString() : "…" + line.substring(line.length() - width + 1);
    }

    private static char block(double value, double most) {
        if (value <= 0 || most <= 0) {
            return '·';
        }
        int height = (int) Math.ceil(value / most * BLOCKS.length());
        return BLOCKS.charAt(Math.max(1, Math.min(BLOCKS.length(), height)) - 1);
    }
}
