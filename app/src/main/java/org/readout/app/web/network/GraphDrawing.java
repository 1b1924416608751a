package org.readout.app.web.network;

import org.readout.analysis.network.Tie;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.sheet.EventWords;

/** Parties on a circle, an arrow for conflict and one for cooperation in each direction, as thick as the points are many. */
final class GraphDrawing {
    private static final double NODE = 7;
    private static final double NAME = 12;
    private static final double HEAD = 8;
    private static final double THIN = 1.2;
    private static final double THICK = 5;
    private static final double BEND = 15;

    private final Room room;
    private final Chosen chosen;
    private final double height;
    private final double radius;

    GraphDrawing(Room room, Chosen chosen) {
        this.room = room;
        this.chosen = chosen;
        this.height = room == Room.WIDE ? 520 : 380;
        this.radius = room == Room.WIDE ? 205 : 95;
    }

    String draw() {
        Svg svg = Figure.begin(room, height, "Network of who acts towards whom; the table below has the values");
        chosen.ties().forEach(tie -> {
            if (tie.conflict() > 0) {
                arrow(svg, tie, "conflict", tie.conflict(), 1);
            }
            if (tie.cooperation() > 0) {
                arrow(svg, tie, "cooperation", tie.cooperation(), 2);
            }
        });
        for (int i = 0; i < chosen.parties().size(); i++) {
            node(svg, i);
        }
        return svg.close().toString();
    }

    private double angle(int i) {
        return 2 * Math.PI * i / Math.max(1, chosen.parties().size()) - Math.PI / 2;
    }

    private double x(int i) {
        return room.width() / 2 + radius * Math.cos(angle(i));
    }

    private double y(int i) {
        return height / 2 + radius * Math.sin(angle(i));
    }

    private void node(Svg svg, int i) {
        String party = chosen.parties().get(i);
        double away = NODE + 6;
        double cos = Math.cos(angle(i));
        double x = x(i) + cos * away;
        double y = y(i) + Math.sin(angle(i)) * (away + 4) + 4;
        String anchor = Math.abs(cos) < 0.15 ? " middle" : cos < 0 ? " end" : "";
        double free = Math.abs(cos) < 0.15 ? room.width() : cos < 0 ? x : room.width() - x;
        svg.open("a").at("href", EventWords.actorHref(party));
        svg.circle("node", x(i), y(i), NODE);
        svg.label("party" + anchor, x, y, Boxes.cut(EventWords.party(party), NAME, free - 2));
        svg.close();
    }

    /** A curve to the right of the straight way, so that those of both directions and kinds lie apart. */
    private void arrow(Svg svg, Tie tie, String kind, double points, int lane) {
        int from = chosen.parties().indexOf(tie.source());
        int to = chosen.parties().indexOf(tie.target());
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double length = Math.hypot(dx, dy);
        double middleX = (x(from) + x(to)) / 2 - dy / length * BEND * lane;
        double middleY = (y(from) + y(to)) / 2 + dx / length * BEND * lane;
        double inX = x(to) - middleX;
        double inY = y(to) - middleY;
        double in = Math.hypot(inX, inY);
        double tipX = x(to) - inX / in * NODE;
        double tipY = y(to) - inY / in * NODE;
        double width = THIN + (THICK - THIN) * Math.sqrt(points / Math.max(0.1, chosen.most()));
        double head = HEAD + width;
        double backX = tipX - inX / in * head;
        double backY = tipY - inY / in * head;
        NetworkWords.open(svg, tie);
        svg.open("path")
                .at("class", "tie " + kind)
                .at("stroke-width", width)
                .at("d", "M" + pair(x(from), y(from)) + "Q" + pair(middleX, middleY) + " " + pair(backX, backY))
                .close();
        double sideX = -inY / in * head / 2;
        double sideY = inX / in * head / 2;
        svg.path(
                "head " + kind,
                "M" + pair(tipX, tipY) + "L" + pair(backX + sideX, backY + sideY) + "L"
                        + pair(backX - sideX, backY - sideY) + "Z");
        svg.close();
    }

    private static String pair(double x, double y) {
        return Math.round(x * 10) / 10.0 + " " + Math.round(y * 10) / 10.0;
    }
}
