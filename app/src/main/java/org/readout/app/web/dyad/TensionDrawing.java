package org.readout.app.web.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.app.tension.Sides;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.TimeScale;
import org.readout.app.web.chart.ValueAxis;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.app.web.timeline.MarkColumns;

/**
 * A series as two lines, conflict upwards and cooperation downwards, each with its band, over the marks of the events it is made
 * of. Windows of which nothing is told are gaps; numbered lines are changes of level.
 */
final class TensionDrawing {
    private static final double LEFT = 40;
    private static final double EDGE = 9;
    private static final double HEAD = 30;
    private static final double PLOT = 210;
    private static final double HEADROOM = 1.35;
    private static final int HIGHEST = 4;

    private final Room room;
    private final TensionSeries series;
    private final List<Window> windows;
    private final MarkColumns.Stacks events;
    private final TimeScale time;
    private final MarkColumns columns;
    private final double unit;
    private final double zero;

    /** @param events of the series, in the order of time */
    TensionDrawing(Room room, TensionSeries series, TimeFrame frame, List<Entry> events) {
        this.room = room;
        this.series = series;
        this.windows = series.windows().stream()
                .filter(w -> !w.end().isBefore(frame.from()) && !w.start().isAfter(frame.to()))
                .toList();
        this.time = new TimeScale(frame.from(), frame.to(), LEFT, room.width() - EDGE);
        this.columns = new MarkColumns(time, HIGHEST);
        this.events = columns.stacked(events);
        double up = most(Window::conflict);
        double down = most(Window::cooperation);
        this.unit = PLOT / Math.max(0.1, up + down);
        this.zero = HEAD + up * unit;
    }

    private double most(Function<Window, Band> side) {
        return HEADROOM
                * windows.stream().mapToDouble(w -> side.apply(w).value()).max().orElse(0);
    }

    String draw(MarkColumns.Closer closer) {
        double marks = Math.max(Glyph.ROOM, columns.height(events));
        double bottom = HEAD + PLOT;
        Svg svg = Figure.begin(
                room,
                bottom + 12 + marks,
                Sides.inWords(series.dyad()) + ": conflict and cooperation over time; the table below has the values");
        time.draw(svg, HEAD - 12, bottom);
        gaps(svg);
        svg.line("zero", LEFT, zero, room.width() - EDGE, zero);
        ValueAxis.draw(svg, (zero - HEAD) / unit, LEFT - 5, v -> zero - v * unit);
        ValueAxis.draw(svg, (bottom - zero) / unit, LEFT - 5, v -> zero + v * unit);
        for (List<Window> run : runs()) {
            side(svg, run, "conflict", Window::conflict, -1);
            side(svg, run, "cooperation", Window::cooperation, 1);
        }
        changes(svg, bottom);
        svg.label("side", LEFT + 4, HEAD + 8, "↑ conflict");
        svg.label("side", LEFT + 4, bottom - 4, "↓ cooperation");
        columns.draw(svg, events, bottom + 10 + marks, closer);
        return svg.close().toString();
    }

    /** Windows that follow each other without a gap. */
    private List<List<Window>> runs() {
        List<List<Window>> runs = new ArrayList<>();
        for (Window window : windows) {
            List<Window> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.get(last.size() - 1).end().plusDays(1).equals(window.start())) {
                last.add(window);
            } else {
                runs.add(new ArrayList<>(List.of(window)));
            }
        }
        return runs;
    }

    private void gaps(Svg svg) {
        double from = LEFT;
        for (Window window : windows) {
            gap(svg, from, time.within(time.start(window.start())));
            from = time.within(time.end(window.end()));
        }
        gap(svg, from, time.right());
    }

    private static void gap(Svg svg, double from, double to) {
        if (to - from > 0.5) {
            svg.rect("untold", from, HEAD - 4, to - from, PLOT + 4);
        }
    }

    private void side(Svg svg, List<Window> run, String name, Function<Window, Band> side, int direction) {
        double[] x = run.stream().mapToDouble(this::middle).toArray();
        double[] y = run.stream()
                .mapToDouble(w -> height(side.apply(w).value(), direction))
                .toArray();
        double[] around = new double[2 * x.length];
        double[] edge = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            around[i] = x[i];
            edge[i] = height(side.apply(run.get(i)).high(), direction);
            around[around.length - 1 - i] = x[i];
            edge[edge.length - 1 - i] = height(side.apply(run.get(i)).low(), direction);
        }
        if (x.length > 1) {
            svg.path("band " + name, Svg.joined(around, edge) + "Z");
            svg.path("level " + name, Svg.joined(x, y));
        } else if (y[0] != zero) {
            svg.line("level " + name, x[0], edge[0], x[0], edge[1]);
            svg.circle("single " + name, x[0], y[0], 3);
        }
    }

    private double middle(Window window) {
        return time.within((time.start(window.start()) + time.end(window.end())) / 2);
    }

    /** Cut off at the edge of the plot, beyond which only bands reach. */
    private double height(double value, int direction) {
        return Math.max(HEAD - 4, Math.min(HEAD + PLOT, zero + direction * value * unit));
    }

    private void changes(Svg svg, double bottom) {
        Boxes taken = new Boxes();
        taken.occupy(LEFT, HEAD - 4, Boxes.width("↑ conflict", 12) + 8, 16);
        for (int i = 0; i < series.changes().size(); i++) {
            ChangePoint change = series.changes().get(i);
            LocalDate day = change.start();
            if (day.isBefore(time.from()) || day.isAfter(time.to())) {
                continue;
            }
            double x = time.start(day);
            svg.line("change", x, HEAD - 4, x, bottom);
            String flag = Integer.toString(i + 1);
            double y = HEAD + 10;
            while (!taken.take(x, y - 10, Boxes.width(flag, 11) + 6, 12) && y < bottom) {
                y += 13;
            }
            svg.label("flag", x + 3, y, flag + (change.isRise() ? "↑" : "↓"));
        }
    }
}
