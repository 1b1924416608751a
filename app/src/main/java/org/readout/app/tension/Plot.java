package org.readout.app.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.core.QuadClass;

/**
 * A series as bars ready to be drawn: conflict upwards, cooperation downwards, deeds next to the middle line and words on top of them.
 * Coordinates are in units of the drawing, from its upper left corner, written with a point.
 *
 * @param middle vertical position of the line that divides conflict and cooperation
 * @param whiskers bands of conflict and cooperation; cut off at the edge of the drawing
 * @param first label of the first window
 * @param last label of the last window; absent when it is the first
 */
public record Plot(
        String middle, List<Bar> bars, List<Line> whiskers, List<Line> changes, String first, Optional<String> last) {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 200;
    private static final double EDGE = 4;
    private static final double WIDEST = 28;
    private static final double HEADROOM = 1.3;

    /** @param kind names the strand: {@code conflict words} and so on */
    public record Bar(String kind, String x, String y, String width, String height) {}

    /** A vertical line. */
    public record Line(String x, String from, String to) {}

    public Plot {
        bars = List.copyOf(bars);
        whiskers = List.copyOf(whiskers);
        changes = List.copyOf(changes);
    }

    static Plot of(TensionSeries series) {
        return new Drawing(series).plot();
    }

    private static final class Drawing {
        private final TensionSeries series;
        private final List<Window> windows;
        private final double[] positions;
        private final double slot;
        private final double scale;
        private final double middle;
        private final List<Bar> bars = new ArrayList<>();
        private final List<Line> whiskers = new ArrayList<>();

        Drawing(TensionSeries series) {
            this.series = series;
            this.windows = series.windows();
            this.positions = positions(series);
            double slots = windows.isEmpty() ? 1 : positions[windows.size() - 1] + 1;
            this.slot = Math.min(WIDEST, (WIDTH - 2 * EDGE) / slots);
            double up = HEADROOM
                    * windows.stream()
                            .mapToDouble(w -> w.conflict().value())
                            .max()
                            .orElse(0);
            double down = HEADROOM
                    * windows.stream()
                            .mapToDouble(w -> w.cooperation().value())
                            .max()
                            .orElse(0);
            this.scale = (HEIGHT - 2 * EDGE) / Math.max(1, up + down);
            this.middle = EDGE + up * scale;
        }

        /** A gap of windows of which nothing is told takes half a slot. */
        private static double[] positions(TensionSeries series) {
            List<Window> windows = series.windows();
            double[] positions = new double[windows.size()];
            for (int i = 1; i < positions.length; i++) {
                LocalDate next = series.period().next(windows.get(i - 1).start());
                positions[i] = positions[i - 1] + (windows.get(i).start().equals(next) ? 1 : 1.5);
            }
            return positions;
        }

        Plot plot() {
            for (int i = 0; i < windows.size(); i++) {
                draw(windows.get(i), EDGE + positions[i] * slot);
            }
            List<Line> changes = series.changes().stream()
                    .map(ChangePoint::start)
                    .distinct()
                    .map(this::change)
                    .toList();
            List<String> labels =
                    windows.stream().map(w -> series.period().label(w.start())).toList();
            return new Plot(
                    text(middle),
                    bars,
                    whiskers,
                    changes,
                    labels.isEmpty() ? "" : labels.get(0),
                    labels.size() < 2 ? Optional.empty() : Optional.of(labels.get(labels.size() - 1)));
        }

        private void draw(Window window, double x) {
            double deeds = value(window, QuadClass.MATERIAL_CONFLICT);
            double words = value(window, QuadClass.VERBAL_CONFLICT);
            bar("conflict deeds", x, middle - deeds, deeds);
            bar("conflict words", x, middle - deeds - words, words);
            double help = value(window, QuadClass.MATERIAL_COOPERATION);
            double friendly = value(window, QuadClass.VERBAL_COOPERATION);
            bar("cooperation deeds", x, middle, help);
            bar("cooperation words", x, middle + help, friendly);
            if (deeds + words > 0) {
                whisker(window.conflict(), x, -1);
            }
            if (help + friendly > 0) {
                whisker(window.cooperation(), x, 1);
            }
        }

        private double value(Window window, QuadClass strand) {
            return window.level(strand).normalised().value() * scale;
        }

        private void bar(String kind, double x, double y, double height) {
            if (height > 0) {
                bars.add(new Bar(kind, text(x), text(y), text(slot * 0.8), text(height)));
            }
        }

        private void whisker(Band band, double x, int direction) {
            double from = Math.max(0, Math.min(HEIGHT, middle + direction * band.low() * scale));
            double to = Math.max(0, Math.min(HEIGHT, middle + direction * band.high() * scale));
            whiskers.add(new Line(text(x + slot * 0.4), text(from), text(to)));
        }

        private Line change(LocalDate start) {
            for (int i = 0; i < windows.size(); i++) {
                if (windows.get(i).start().equals(start)) {
                    return new Line(text(EDGE + (positions[i] - 0.1) * slot), "0", Integer.toString(HEIGHT));
                }
            }
            throw new IllegalStateException("a change outside the series: " + start);
        }

        private static String text(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
