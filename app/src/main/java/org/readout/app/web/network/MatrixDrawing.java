package org.readout.app.web.network;

import java.util.List;
import org.readout.analysis.network.Tie;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.sheet.EventWords;

/** Who acts in rows, towards whom in columns: in each cell a square for conflict and a disc for cooperation, as large as the points are many. */
final class MatrixDrawing {
    private static final double NAME = 12;
    private static final double LARGEST_CELL = 40;
    private static final double SLANT = 55;

    private final Room room;
    private final Chosen chosen;
    private final double left;
    private final double top;
    private final double cell;

    MatrixDrawing(Room room, Chosen chosen) {
        this.room = room;
        this.chosen = chosen;
        this.left = room == Room.WIDE ? 210 : 104;
        this.top = room == Room.WIDE ? 128 : 92;
        double right = top / Math.tan(Math.toRadians(SLANT)) * 0.55;
        this.cell = Math.min(
                LARGEST_CELL,
                (room.width() - left - right) / Math.max(1, chosen.parties().size()));
    }

    String draw() {
        List<String> parties = chosen.parties();
        double size = parties.size() * cell;
        Svg svg = Figure.begin(room, top + size + 4, "Matrix of who acts towards whom; the table below has the values");
        for (int i = 0; i < parties.size(); i++) {
            row(svg, i);
            column(svg, i);
        }
        for (Tie tie : chosen.ties()) {
            tie(svg, tie);
        }
        return svg.close().toString();
    }

    private void row(Svg svg, int i) {
        String party = chosen.parties().get(i);
        double y = top + i * cell;
        svg.rect("cell", left, y + 0.5, chosen.parties().size() * cell, cell - 1);
        svg.rect("self", left + i * cell, y + 0.5, cell, cell - 1);
        svg.open("a").at("href", EventWords.actorHref(party));
        svg.label("party end", left - 6, y + cell / 2 + 4, Boxes.cut(EventWords.party(party), NAME, left - 8));
        svg.close();
    }

    private void column(Svg svg, int i) {
        double x = left + (i + 0.5) * cell;
        double y = top - 6;
        double room = (top - 8) / Math.sin(Math.toRadians(SLANT));
        svg.open("text")
                .at("class", "party")
                .at("x", x)
                .at("y", y)
                .at("transform", "rotate(-" + (int) SLANT + " " + Math.round(x) + " " + Math.round(y) + ")")
                .text(Boxes.cut(EventWords.party(chosen.parties().get(i)), NAME, room))
                .close();
    }

    private void tie(Svg svg, Tie tie) {
        double x = left + chosen.parties().indexOf(tie.target()) * cell;
        double y = top + chosen.parties().indexOf(tie.source()) * cell;
        double most = Math.sqrt(Math.max(0.1, chosen.most()));
        NetworkWords.open(svg, tie);
        svg.rect("catch", x, y, cell, cell);
        double square = Math.sqrt(tie.conflict()) / most * (cell / 2 - 1);
        double disc = Math.sqrt(tie.cooperation()) / most * (cell / 2 - 1);
        if (tie.conflict() > 0) {
            double side = Math.max(2, square);
            svg.rect("amount conflict", x + (cell / 2 - side) / 2 + 0.5, y + (cell - side) / 2, side, side);
        }
        if (tie.cooperation() > 0) {
            svg.circle("amount cooperation", x + cell * 0.75 - 0.5, y + cell / 2, Math.max(1.2, disc / 2));
        }
        svg.close();
    }
}
