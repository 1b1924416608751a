package org.readout.app.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Mark;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.TimeScale;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.TimeFrame;

/**
 * Lanes drawn one below the other. Time is cut into columns as wide as a mark, so that none covers another; marks of one
 * column stand beside and on each other, and those that find no room are a number that leads to a closer view of them.
 */
final class LaneDrawing {
    private static final double EDGE = 9;
    private static final double HEAD = 24;
    private static final double LABEL = 19;
    private static final double GAP = 9;
    private static final int HIGHEST = 5;
    private static final double OPEN = 20;
    private static final double LABEL_SIZE = 13;

    /** Where the days of a lane are shown closer. */
    interface Closer {
        String of(Lane lane, LocalDate from, LocalDate to);
    }

    private final Room room;
    private final TimeScale scale;
    private final Closer closer;
    private final double column;
    private final int abreast;

    LaneDrawing(Room room, TimeFrame frame, Closer closer) {
        this.room = room;
        this.scale = new TimeScale(frame.from(), frame.to(), EDGE, room.width() - EDGE);
        this.closer = closer;
        this.column = Math.max(scale.perDay(), Glyph.ROOM);
        this.abreast = (int) (column / Glyph.ROOM);
    }

    String draw(List<Lane> lanes) {
        List<Map<Integer, List<Entry>>> columns =
                lanes.stream().map(l -> columns(l.entries())).toList();
        double height = HEAD;
        for (Map<Integer, List<Entry>> lane : columns) {
            height += height(lane);
        }
        Svg svg = Figure.begin(room, height, "Events by who acts towards whom; the table below has the same");
        scale.draw(svg, HEAD - 6, height);
        double top = HEAD;
        for (int i = 0; i < lanes.size(); i++) {
            lane(svg, lanes.get(i), columns.get(i), top);
            top += height(columns.get(i));
        }
        return svg.close().toString();
    }

    private Map<Integer, List<Entry>> columns(List<Entry> entries) {
        Map<Integer, List<Entry>> columns = new TreeMap<>();
        int last = (int) ((scale.right() - scale.left()) / column) - 1;
        for (Entry entry : entries) {
            int at = (int) ((scale.within(middle(entry)) - scale.left()) / column);
            columns.computeIfAbsent(Math.min(Math.max(0, at), Math.max(0, last)), c -> new ArrayList<>())
                    .add(entry);
        }
        return columns;
    }

    private double middle(Entry entry) {
        LocalDate day = entry.day().orElseThrow();
        return (scale.start(day) + scale.end(day)) / 2;
    }

    private double height(Map<Integer, List<Entry>> columns) {
        int most = columns.values().stream().mapToInt(List::size).max().orElse(1);
        return LABEL + Math.min(HIGHEST, (most + abreast - 1) / abreast) * Glyph.ROOM + GAP;
    }

    private void lane(Svg svg, Lane lane, Map<Integer, List<Entry>> columns, double top) {
        double bottom = top + height(columns) - GAP;
        svg.line("lane", 0, bottom + GAP / 2, room.width(), bottom + GAP / 2);
        label(svg, lane, top + 13);
        Svg marks = new Svg();
        columns.forEach((at, entries) -> column(svg, marks, lane, at, entries, bottom));
        svg.add(marks);
    }

    private void label(Svg svg, Lane lane, double y) {
        String count = EventWords.counted(lane.entries().size(), "event");
        double free = room.width() - 2 * EDGE - Boxes.width(count, LABEL_SIZE) - 12;
        String name = Boxes.cut(lane.label(), LABEL_SIZE, free);
        if (lane.isDyad()) {
            svg.open("a").at("href", EventWords.dyadHref(lane.pair().source(), lane.pair().target()));
            svg.label("lane-name", EDGE, y, name).close();
        } else {
            svg.label("lane-name", EDGE, y, name);
        }
        svg.label("lane-count", room.width() - EDGE, y, count);
    }

    private void column(Svg whiskers, Svg marks, Lane lane, int at, List<Entry> entries, double bottom) {
        double middle = scale.left() + (at + 0.5) * column;
        boolean crowded = entries.size() > HIGHEST * abreast;
        List<Entry> shown = crowded ? mostTold(entries, HIGHEST * abreast - 1) : entries;
        int wide = Math.min(abreast, entries.size());
        for (int i = 0; i < shown.size(); i++) {
            double x = middle + (i % wide - (wide - 1) / 2.0) * Glyph.ROOM;
            double y = bottom - (i / wide + 0.5) * Glyph.ROOM;
            whisker(whiskers, shown.get(i), x, y);
            mark(marks, shown.get(i), x, y);
        }
        if (crowded) {
            double x = middle + (wide - 1) / 2.0 * Glyph.ROOM;
            rest(marks, lane, entries, entries.size() - shown.size(), x, bottom - HIGHEST * Glyph.ROOM);
        }
    }

    /** The events that most documents tell, in the order of time. */
    private static List<Entry> mostTold(List<Entry> entries, int count) {
        Set<Entry> most = entries.stream()
                .sorted(Comparator.comparingInt((Entry e) -> -e.event().documents()))
                .limit(count)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return entries.stream().filter(most::contains).toList();
    }

    private void rest(Svg marks, Lane lane, List<Entry> entries, int count, double x, double top) {
        LocalDate from = entries.get(0).day().orElseThrow();
        LocalDate to = entries.get(entries.size() - 1).day().orElseThrow();
        marks.open("a").at("href", closer.of(lane, from, to)).at("tabindex", "-1");
        marks.title(count + " more: all " + entries.size() + " from " + EventWords.day(from) + " to "
                + EventWords.day(to));
        marks.label("rest", x, top + 11, count > 999 ? "+" + count / 1000 + "k" : "+" + count);
        marks.close();
    }

    private void mark(Svg svg, Entry entry, double x, double y) {
        svg.open("a").at("href", EventWords.href(entry.event())).at("tabindex", "-1");
        svg.title(EventWords.tip(entry));
        svg.rect("catch", x - Glyph.ROOM / 2, y - Glyph.ROOM / 2, Glyph.ROOM, Glyph.ROOM);
        Mark.draw(
                svg,
                Glyph.of(entry.event().kind().type()),
                entry.event().quad(),
                entry.event().status(),
                x,
                y);
        svg.close();
    }

    /** From the first day to the last; broken and short where a side is open. */
    private void whisker(Svg svg, Entry entry, double x, double y) {
        double half = Glyph.ROOM / 2;
        double from = entry.first().map(scale::start).orElse(x - half - OPEN);
        double to = entry.last().map(scale::end).orElse(x + half + OPEN);
        if (x - from > half + 1) {
            svg.line(entry.first().isPresent() ? "whisker" : "whisker open", scale.within(from), y, x - half, y);
        }
        if (to - x > half + 1) {
            svg.line(entry.last().isPresent() ? "whisker" : "whisker open", x + half, y, scale.within(to), y);
        }
    }
}
