package org.readout.app.web.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.ChangePoint;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.Side;
import org.readout.analysis.tension.TensionSeries;
import org.readout.analysis.tension.Window;
import org.readout.app.tension.Sides;
import org.readout.app.tension.StrandWords;
import org.readout.app.tension.TensionReport;
import org.readout.app.tension.TensionWords;
import org.readout.app.web.Ask;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Mark;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.app.web.timeline.MarkColumns;
import org.readout.core.QuadClass;
import org.readout.core.Status;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;

/** Reports of tension as figures and tables; a report is made once for each revision of the events. */
final class Tensions {
    private static final int MOST_EVIDENCE = 3;

    private static final List<Column> COLUMNS = List.of(
            new Column("source", Type.TEXT, "who acts"),
            new Column("target", Type.TEXT, "towards whom"),
            new Column("period", Type.TEXT, "length of the window: day, week from Monday, month"),
            new Column("start", Type.DATE, "first day of the window"),
            new Column("end", Type.DATE, "last day, inclusive"),
            new Column("told", Type.NUMBER, "acts of all actors in the window"),
            new Column("strand", Type.TEXT, "words or deeds, conflict or cooperation"),
            new Column("events", Type.NUMBER, "expected number of acts rightly coded"),
            new Column("intensity", Type.NUMBER, "the same, each times the size of its score"),
            new Column("normalised", Type.NUMBER, "as if the window were told of like the average one"),
            new Column("low", Type.NUMBER, "of the interval that holds nine tenths"),
            new Column("high", Type.NUMBER, "of the interval that holds nine tenths"));

    private record Asked(Dyad dyad, Optional<Period> period) {}

    private Tensions() {}

    /** With an outlook unless a side is anyone. */
    static TensionReport report(EventSheet sheet, Dyad dyad, Optional<Period> period) {
        boolean open = dyad.source() == Side.ANYONE || dyad.target() == Side.ANYONE;
        Optional<LocalDate> from = sheet.lastPublished().filter(d -> !open).map(d -> d.plusDays(1));
        return sheet.derived(
                new Asked(dyad, period),
                asked -> TensionReport.of(sheet.acts(), from, asked.dyad(), asked.period(), Scale.plover(), Map.of()));
    }

    static List<Entry> events(EventSheet sheet, TensionSeries series) {
        List<Entry> events = new ArrayList<>();
        series.acts().forEach(act -> sheet.event(act.id()).ifPresent(events::add));
        events.sort(java.util.Comparator.comparing(e -> e.day().orElse(LocalDate.MIN)));
        return events;
    }

    static Figure figure(
            String id, EventSheet sheet, TensionSeries series, TimeFrame frame, MarkColumns.Closer closer) {
        List<Entry> events = events(sheet, series).stream()
                .filter(e -> e.day().filter(frame::holds).isPresent())
                .toList();
        boolean drawn = !series.isTooThin();
        return new Figure(
                id,
                Sides.inWords(series.dyad()),
                summary(series, frame, events.size()),
                drawn ? new TensionDrawing(Room.WIDE, series, frame, events).draw(closer) : "",
                drawn ? new TensionDrawing(Room.NARROW, series, frame, events).draw(closer) : "",
                drawn ? legend(events) : List.of(),
                drawn ? Optional.of(values(series, frame)) : Optional.empty());
    }

    private static String summary(TensionSeries series, TimeFrame frame, int shown) {
        if (series.acts().isEmpty()) {
            return "No dated event that happened or goes on.";
        }
        String count = EventWords.counted(series.acts().size(), "dated event")
                + (shown < series.acts().size() ? ", " + shown + " of them from " + frame.inWords() : "");
        if (series.isTooThin()) {
            return count + ". Too little for a line: it takes " + TensionSeries.needs() + ".";
        }
        StringBuilder text = new StringBuilder(count + " by " + word(series.period()) + ". ");
        peak(series, frame, "Conflict", Window::conflict).ifPresent(text::append);
        peak(series, frame, "Cooperation", Window::cooperation).ifPresent(text::append);
        for (int i = 0; i < series.changes().size(); i++) {
            text.append(i + 1)
                    .append(": ")
                    .append(TensionWords.change(series.changes().get(i), series.period()))
                    .append(". ");
        }
        return text.toString().strip();
    }

    private static Optional<String> peak(
            TensionSeries series, TimeFrame frame, String side, java.util.function.Function<Window, Band> band) {
        return series.windows().stream()
                .filter(w -> frame.holds(w.start()) && band.apply(w).value() > 0)
                .max(java.util.Comparator.comparingDouble(w -> band.apply(w).value()))
                .map(w -> side + " is highest " + during(series.period(), w.start()) + " with " + cell(band.apply(w))
                        + " points. ");
    }

    /** "on 9 Oct 2024", "in 2024-W41", "in 2024-10". */
    private static String during(Period period, LocalDate start) {
        return period == Period.DAY ? "on " + EventWords.day(start) : "in " + EventWords.window(period, start);
    }

    private static DataTable values(TensionSeries series, TimeFrame frame) {
        List<List<DataTable.Cell>> rows = series.windows().stream()
                .filter(w -> !w.end().isBefore(frame.from()) && !w.start().isAfter(frame.to()))
                .map(w -> List.of(
                        DataTable.text(EventWords.window(series.period(), w.start())),
                        DataTable.text(TensionWords.number(w.told())),
                        DataTable.text(cell(w.conflict())),
                        DataTable.text(cell(w.cooperation()))))
                .toList();
        return new DataTable(
                Sides.inWords(series.dyad()) + ", points by " + word(series.period())
                        + " as if every one were told of alike; in brackets nine tenths of what they may be",
                List.of("Window", "Acts of all", "Conflict", "Cooperation"),
                rows,
                Optional.empty());
    }

    private static String cell(Band band) {
        return band.value() == 0
                ? "none told"
                : TensionWords.number(band.value()) + " (" + TensionWords.number(band.low()) + "–"
                        + TensionWords.number(band.high()) + ")";
    }

    /** The changes with the weightiest events of each; absent when there is none. */
    static Optional<DataTable> changes(EventSheet sheet, TensionSeries series) {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < series.changes().size(); i++) {
            ChangePoint change = series.changes().get(i);
            String words = i + 1 + ": " + TensionWords.change(change, series.period());
            change.evidence().stream()
                    .limit(MOST_EVIDENCE)
                    .flatMap(id -> sheet.event(id).stream())
                    .forEach(e -> rows.add(List.of(
                            DataTable.text(words),
                            DataTable.link(e.headline(), EventWords.href(e.event())),
                            DataTable.text(EventWords.when(e)))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(
                        "Changes of level, " + Sides.inWords(series.dyad()) + ", with the weightiest events of each",
                        List.of("Change", "Event", "When"),
                        rows,
                        Optional.empty()));
    }

    /** The values of several series, one row for each window and strand. */
    static Table table(List<TensionSeries> all) {
        return new Table(
                "tension", "one strand of one window", COLUMNS, taker -> all.forEach(series -> rows(series, taker)));
    }

    private static void rows(TensionSeries series, java.util.function.Consumer<Table.Row> taker) {
        for (Window window : series.windows()) {
            for (QuadClass strand : StrandWords.ORDER) {
                Window.Level level = window.level(strand);
                @Nullable
                Object[] values = {
                    series.dyad().source().label(),
                    series.dyad().target().label(),
                    word(series.period()),
                    window.start().toString(),
                    window.end().toString(),
                    window.told(),
                    strand.name().toLowerCase(Locale.ROOT),
                    level.events(),
                    level.intensity(),
                    level.normalised().value(),
                    level.normalised().low(),
                    level.normalised().high()
                };
                taker.accept(new Table.Row(values, Optional.empty()));
            }
        }
    }

    /** How many events there are, and how many of them lines and points can tell of. */
    static String lead(List<TensionSeries> both, List<Entry> events, String which) {
        long dated = both.stream()
                .flatMap(s -> s.acts().stream())
                .map(Act::id)
                .distinct()
                .count();
        String all = EventWords.counted(events.size(), "event") + " " + which;
        if (events.isEmpty()) {
            return "No event " + which + ".";
        }
        return dated == 0
                ? all + ". None of them both happened and has a date or day of report, so there is no line over time."
                : all + ", " + (dated == events.size() ? dated == 1 ? "" : "all" : dated)
                        + (events.size() == 1 ? "" : " of them ")
                        + "told as having happened or going on, on a day or reported on one. Lines tell of these, in points of"
                        + " PLOVER’s conflict–cooperation scale, as if every window were told of alike.";
    }

    /** The days that the address asks for, else those of the series, else of the events. */
    static TimeFrame frame(Ask ask, EventSheet sheet, List<TensionSeries> both, List<Entry> events) {
        return TimeFrame.asked(
                ask,
                () -> fitting(both).orElseGet(() -> {
                    List<Entry> onTime = events.stream()
                            .filter(e -> e.day().isPresent())
                            .sorted(Entry.LATEST_FIRST.reversed())
                            .toList();
                    return TimeFrame.of(ask, onTime, sheet.lastPublished());
                }));
    }

    /** The days to show when the address says none: all of its events, or the middle nine tenths where few are far out. */
    private static Optional<TimeFrame> fitting(List<TensionSeries> all) {
        List<LocalDate> days = all.stream()
                .flatMap(s -> s.acts().stream())
                .map(Act::middle)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int twentieth = days.size() / 20;
        TimeFrame inner = new TimeFrame(days.get(twentieth), days.get(days.size() - 1 - twentieth), false);
        TimeFrame whole = new TimeFrame(days.get(0), days.get(days.size() - 1), false);
        TimeFrame chosen = whole.days() <= 1.5 * inner.days() + 30 ? whole : inner;
        long margin = Math.max(3, chosen.days() / 40);
        return Optional.of(
                new TimeFrame(chosen.from().minusDays(margin), chosen.to().plusDays(margin), false));
    }

    private static List<Figure.Meaning> legend(List<Entry> events) {
        List<Figure.Meaning> legend = new ArrayList<>();
        events.stream()
                .map(e -> e.event().kind().type())
                .distinct()
                .sorted()
                .forEach(type -> legend.add(new Figure.Meaning(
                        Mark.alone(
                                Glyph.of(type),
                                events.stream()
                                        .filter(e -> e.event().kind().type().equals(type))
                                        .findFirst()
                                        .orElseThrow()
                                        .event()
                                        .quad(),
                                Status.OCCURRED),
                        EventWords.type(type))));
        legend.add(new Figure.Meaning("", "solid line: conflict; broken line: cooperation; around them the band"));
        legend.add(new Figure.Meaning("", "grey: nothing is told of the window"));
        return legend;
    }

    static String word(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }
}
