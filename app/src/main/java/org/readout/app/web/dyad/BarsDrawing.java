package org.readout.app.web.dyad;

import java.util.List;
import org.readout.analysis.network.Tie;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.ValueAxis;
import org.readout.app.web.sheet.EventWords;

/** Pairs below each other, points of conflict to the left of a line and of cooperation to the right. */
final class BarsDrawing {
    private static final double HEAD = 20;
    private static final double NAME = 13;
    private static final double NUMBER = 44;

    private final Room room;
    private final boolean named;
    private final double left;
    private final double row;

    BarsDrawing(Room room) {
        this.room = room;
        this.named = room == Room.WIDE;
        this.left = named ? 300 : 0;
        this.row = named ? 24 : 42;
    }

    String draw(List<Tie> ties) {
        double conflict = ties.stream().mapToDouble(Tie::conflict).max().orElse(0);
        double cooperation = ties.stream().mapToDouble(Tie::cooperation).max().orElse(0);
        double unit = (room.width() - left - 2 * NUMBER) / Math.max(0.1, conflict + cooperation);
        double middle = left + NUMBER + conflict * unit;
        Svg svg = Figure.begin(
                room,
                HEAD + ties.size() * row + 4,
                "Conflict and cooperation of pairs; the table below has the values");
        svg.open("text")
                .at("class", "side value")
                .at("x", middle - 6)
                .at("y", 13)
                .text("← conflict")
                .close();
        svg.label("side", middle + 6, 13, "cooperation →");
        for (int i = 0; i < ties.size(); i++) {
            tie(svg, ties.get(i), HEAD + i * row, middle, unit);
        }
        svg.line("axis", middle, HEAD - 2, middle, HEAD + ties.size() * row);
        return svg.close().toString();
    }

    private void tie(Svg svg, Tie tie, double top, double middle, double unit) {
        double bar = named ? top + 5 : top + 22;
        svg.open("a").at("href", EventWords.dyadHref(tie.source(), tie.target()));
        String name = EventWords.dyad(tie.source(), tie.target());
        svg.label("lane-name", 0, top + 16, Boxes.cut(name, NAME, named ? left - 12 : room.width()));
        svg.rect("amount conflict", middle - tie.conflict() * unit, bar, tie.conflict() * unit, 14);
        svg.rect("amount cooperation", middle, bar, tie.cooperation() * unit, 14);
        svg.close();
        svg.label("value", middle - tie.conflict() * unit - 4, bar + 11, number(tie.conflict()));
        svg.label("tick", middle + tie.cooperation() * unit + 4, bar + 11, number(tie.cooperation()));
    }

    private static String number(double value) {
        return value == 0 ? "" : ValueAxis.label(value < 10 ? Math.round(value * 10) / 10.0 : Math.round(value));
    }
}
