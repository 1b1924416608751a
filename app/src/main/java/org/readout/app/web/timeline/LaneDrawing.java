package org.readout.app.web.timeline;

import java.time.LocalDate;
import java.util.List;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.TimeScale;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.TimeFrame;

/** Lanes drawn one below the other, each with who towards whom above its marks. */
final class LaneDrawing {
    private static final double EDGE = 9;
    private static final double HEAD = 24;
    private static final double LABEL = 19;
    private static final double GAP = 9;
    private static final int HIGHEST = 5;
    private static final int MOST_MARKS = 400;
    private static final int MOST_NARROW_MARKS = 200;
    private static final double LABEL_SIZE = 13;

    /** Where some days of a lane are shown closer. */
    interface Closer {
        String of(Lane lane, LocalDate from, LocalDate to);
    }

    private final Room room;
    private final TimeScale scale;
    private final MarkColumns columns;
    private final List<Stacked> lanes;
    private final Closer closer;

    private record Stacked(Lane lane, MarkColumns.Stacks stacks) {}

    LaneDrawing(Room room, TimeFrame frame, List<Lane> lanes, Closer closer) {
        this.room = room;
        this.scale = new TimeScale(frame.from(), frame.to(), EDGE, room.width() - EDGE);
        MarkColumns tall = new MarkColumns(scale, HIGHEST);
        this.lanes = lanes.stream()
                .map(l -> new Stacked(l, tall.stacked(l.entries())))
                .toList();
        this.columns = fitting(tall, this.lanes, room == Room.WIDE ? MOST_MARKS : MOST_NARROW_MARKS);
        this.closer = closer;
    }

    /** Columns as high as a page can bear: crowded lanes are low. */
    private static MarkColumns fitting(MarkColumns tall, List<Stacked> lanes, int most) {
        for (int highest = HIGHEST; highest > 1; highest--) {
            MarkColumns columns = tall.lower(highest);
            if (lanes.stream().mapToInt(l -> columns.marks(l.stacks)).sum() <= most) {
                return columns;
            }
        }
        return tall.lower(1);
    }

    String draw() {
        double height = HEAD + lanes.stream().mapToDouble(this::height).sum();
        Svg svg = Figure.begin(room, height, "Events by who acts towards whom; the table below has the same");
        scale.draw(svg, HEAD - 6, height);
        double top = HEAD;
        for (Stacked lane : lanes) {
            lane(svg, lane, top, top + height(lane));
            top += height(lane);
        }
        return svg.close().toString();
    }

    private double height(Stacked lane) {
        return LABEL + Math.max(Glyph.ROOM, columns.height(lane.stacks)) + GAP;
    }

    private void lane(Svg svg, Stacked lane, double top, double bottom) {
        svg.line("lane", 0, bottom - GAP / 2, room.width(), bottom - GAP / 2);
        label(svg, lane.lane, top + 13);
        columns.draw(svg, lane.stacks, bottom - GAP, (from, to) -> closer.of(lane.lane, from, to));
    }

    private void label(Svg svg, Lane lane, double y) {
        String count = EventWords.counted(lane.entries().size(), "event");
        double free = room.width() - 2 * EDGE - Boxes.width(count, LABEL_SIZE) - 12;
        String name = Boxes.cut(lane.label(), LABEL_SIZE, free);
        if (lane.isDyad()) {
            svg.open("a")
                    .at(
                            "href",
                            EventWords.dyadHref(
                                    lane.pair().source(), lane.pair().target()));
            svg.label("lane-name", EDGE, y, name).close();
        } else {
            svg.label("lane-name", EDGE, y, name);
        }
        svg.label("lane-count", room.width() - EDGE, y, count);
    }
}
