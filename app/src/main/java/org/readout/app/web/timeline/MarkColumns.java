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
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Mark;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.TimeScale;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EventWords;

/**
 * Marks of events on a line of time. The line is cut into columns at least as wide as a mark, so that none covers another;
 * marks of one column stand beside and on each other, and those that find no room are a number that leads to a closer view.
 */
public final class MarkColumns {
    private static final double OPEN = 20;

    /** Address of a closer view of some days. */
    public interface Closer {
        String of(LocalDate from, LocalDate to);
    }

    private final TimeScale scale;
    private final int highest;
    private final int columns;
    private final double column;
    private final int abreast;

    /** @param highest most marks that stand on each other */
    public MarkColumns(TimeScale scale, int highest) {
        this.scale = scale;
        this.highest = highest;
        double length = scale.right() - scale.left();
        this.columns = (int) Math.max(1, Math.min(scale.days(), length / Glyph.ROOM));
        this.column = length / columns;
        this.abreast = (int) Math.max(1, column / Glyph.ROOM);
    }

    /** The same columns with at most so many marks on each other. */
    MarkColumns lower(int most) {
        return new MarkColumns(scale, most);
    }

    /** How many marks these become. */
    int marks(Stacks stacks) {
        return stacks.columns.values().stream()
                .mapToInt(some -> Math.min(some.size(), highest * abreast))
                .sum();
    }

    /** How high the marks of these stand together. */
    public double height(Stacks stacks) {
        int most = stacks.columns.values().stream().mapToInt(List::size).max().orElse(0);
        return Math.min(highest, (most + abreast - 1) / abreast) * Glyph.ROOM;
    }

    /** @param stacks as these columns, or such as differ in height alone, made them */
    public void draw(Svg svg, Stacks stacks, double bottom, Closer closer) {
        Svg marks = new Svg();
        stacks.columns.forEach((at, some) -> column(svg, marks, at, some, bottom, closer));
        svg.add(marks);
    }

    /** Entries by the column that they stand in. */
    public static final class Stacks {
        private final Map<Integer, List<Entry>> columns;

        private Stacks(Map<Integer, List<Entry>> columns) {
            this.columns = columns;
        }
    }

    /** @param entries on the days of the scale, in the order of time */
    public Stacks stacked(List<Entry> entries) {
        Map<Integer, List<Entry>> stacks = new TreeMap<>();
        for (Entry entry : entries) {
            LocalDate day = entry.day().orElseThrow();
            double x = (scale.start(day) + scale.end(day)) / 2;
            int at = (int) ((scale.within(x) - scale.left()) / column);
            stacks.computeIfAbsent(Math.min(at, columns - 1), c -> new ArrayList<>())
                    .add(entry);
        }
        return new Stacks(stacks);
    }

    private void column(Svg whiskers, Svg marks, int at, List<Entry> entries, double bottom, Closer closer) {
        double middle = scale.left() + (at + 0.5) * column;
        boolean crowded = entries.size() > highest * abreast;
        List<Entry> shown = crowded ? mostTold(entries, highest * abreast - 1) : entries;
        int wide = Math.min(abreast, entries.size());
        for (int i = 0; i < shown.size(); i++) {
            double x = middle + (i % wide - (wide - 1) / 2.0) * Glyph.ROOM;
            double y = bottom - (i / wide + 0.5) * Glyph.ROOM;
            whisker(whiskers, shown.get(i), x, y, middle);
            mark(marks, shown.get(i), x, y);
        }
        if (crowded) {
            double x = middle + (wide - 1) / 2.0 * Glyph.ROOM;
            rest(marks, entries, entries.size() - shown.size(), x, bottom - highest * Glyph.ROOM, closer);
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

    private static void rest(Svg marks, List<Entry> entries, int more, double x, double top, Closer closer) {
        LocalDate from = entries.get(0).day().orElseThrow();
        LocalDate to = entries.get(entries.size() - 1).day().orElseThrow();
        marks.open("a").at("href", closer.of(from, to)).at("tabindex", "-1");
        marks.title(
                more + " more: all " + entries.size() + " from " + EventWords.day(from) + " to " + EventWords.day(to));
        marks.label("rest", x, top + 11, more > 999 ? "+" + more / 1000 + "k" : "+" + more);
        marks.close();
    }

    private static void mark(Svg svg, Entry entry, double x, double y) {
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

    /** From the first day to the last where they leave the column; broken and short where a side is open. */
    private void whisker(Svg svg, Entry entry, double x, double y, double middle) {
        double half = Glyph.ROOM / 2;
        double from = entry.first().map(scale::start).orElse(x - half - OPEN);
        double to = entry.last().map(scale::end).orElse(x + half + OPEN);
        if (from < middle - column / 2 - 1) {
            svg.line(entry.first().isPresent() ? "whisker" : "whisker open", scale.within(from), y, x - half, y);
        }
        if (to > middle + column / 2 + 1) {
            svg.line(entry.last().isPresent() ? "whisker" : "whisker open", x + half, y, scale.within(to), y);
        }
    }
}
