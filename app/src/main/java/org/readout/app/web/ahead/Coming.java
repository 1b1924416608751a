package org.readout.app.web.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.forecast.NextEvents;
import org.readout.analysis.forecast.NextModel;
import org.readout.analysis.forecast.RuleKind;
import org.readout.analysis.tension.Side;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.NextWords;
import org.readout.app.tension.Sides;
import org.readout.app.web.Address;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventWords;

/**
 * The likeliest next events of a sheet as a table: a row for each reason, with a past event behind it. Where too little is told, or chances cannot be checked on what came before,
 * there is no table, and words say why.
 *
 * @param report of which the events are shown
 * @param whose of whose events it is, as in "between them", for the inside of a sentence
 */
public record Coming(NextReport report, String whose) {
    private static final double FAINT = 0.05;
    private static final int REASONS = 3;

    private record Grouped(List<Side> sides) {}

    /** What may come from one side to the other, or back. */
    public static Coming between(EventSheet sheet, Side one, Side other, int most) {
        NextEvents.Wanted wanted =
                (source, target) -> is(one, source) && is(other, target) || is(other, source) && is(one, target);
        return new Coming(
                report(sheet, List.of(one, other), NextReport.Asked.ALL, wanted, Ahead.WEEK, most), "between them");
    }

    /** What may come from a party or towards it. */
    public static Coming of(EventSheet sheet, Side party, int most) {
        NextEvents.Wanted wanted = (source, target) -> is(party, source) || is(party, target);
        return new Coming(
                report(sheet, List.of(party), NextReport.Asked.ALL, wanted, Ahead.WEEK, most), "from it or towards it");
    }

    static Coming of(EventSheet sheet, NextReport.Asked asked, Ahead ahead, int most) {
        List<Side> sides = Stream.of(asked.source(), asked.target())
                .flatMap(Optional::stream)
                .toList();
        NextEvents.Wanted wanted =
                (source, target) -> asked.source().filter(s -> !is(s, source)).isEmpty()
                        && asked.target().filter(t -> !is(t, target)).isEmpty();
        return new Coming(
                report(sheet, sides, asked, wanted, ahead, most),
                sides.isEmpty() ? "between any two" : "of those asked for");
    }

    /** Parties stand under the labels of groups, else under their own names. */
    private static boolean is(Side side, String party) {
        return side.label().equals(party) || side.hasName(party);
    }

    private static NextReport report(
            EventSheet sheet,
            List<Side> sides,
            NextReport.Asked asked,
            NextEvents.Wanted wanted,
            Ahead ahead,
            int most) {
        Optional<LocalDate> from = NextReport.from(sheet.lastPublished(), sheet.acts());
        Optional<NextEvents> next = from.map(day -> next(sheet, day, sides));
        List<NextEvent> events = next.map(n -> n.likeliest(ahead, wanted, most)).orElse(List.of());
        return new NextReport(asked, ahead, sheet.acts(), next, events, Map.of());
    }

    /** That of all parties by their names serves all who have one; groups and other names need one of their own. */
    private static NextEvents next(EventSheet sheet, LocalDate from, List<Side> sides) {
        NextEvents all = of(sheet, from, List.of());
        List<Side> others = sides.stream()
                .filter(s -> s.names().size() > 1
                        || s.names().stream()
                                .noneMatch(n -> all.parties().stream().anyMatch(n::equalsIgnoreCase)))
                .toList();
        return others.isEmpty() ? all : of(sheet, from, others);
    }

    private static NextEvents of(EventSheet sheet, LocalDate from, List<Side> sides) {
        return sheet.derived(
                new Grouped(sides), key -> NextEvents.of(NextModel.shipped(), sheet.acts(), from, key.sides()));
    }

    private boolean isChecked() {
        return report.next().filter(n -> NextWords.isChecked(n, report.ahead())).isPresent();
    }

    /** Absent where there is nothing to show. */
    public Optional<DataTable> table(EventSheet sheet) {
        if (report.events().isEmpty() || !isChecked()) {
            return Optional.empty();
        }
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        report.events().forEach(event -> rows(event, sheet, rows));
        return Optional.of(new DataTable(
                "What tends to follow " + whose + ": likeliest within " + NextWords.span(report.ahead()) + " from "
                        + report.next().map(n -> EventWords.day(n.from())).orElse(""),
                List.of("May come", "Chance (usual between any two)", "Because of", "Weight", "Past event behind it"),
                rows,
                2,
                Optional.empty()));
    }

    private static void rows(NextEvent event, EventSheet sheet, List<List<DataTable.Cell>> rows) {
        List<NextEvent.Reason> reasons = event.reasons().stream()
                .filter(r -> Math.abs(r.weight()) >= FAINT
                        && r.kind() != RuleKind.ACTIVITY
                        && !r.events().isEmpty())
                .limit(REASONS)
                .toList();
        for (NextEvent.Reason reason : reasons) {
            rows.add(List.of(
                    DataTable.text(NextWords.title(event)),
                    DataTable.text(
                            NextWords.percent(event.chance()) + " (" + NextWords.percent(event.baseRate()) + ")"),
                    DataTable.text(NextWords.rule(event, reason)),
                    DataTable.text(NextWords.signed(reason.weight())),
                    past(reason.events().get(0), sheet)));
        }
    }

    private static DataTable.Cell past(NextEvent.Past past, EventSheet sheet) {
        String day = EventWords.day(past.day());
        return sheet.event(past.event())
                .map(e -> DataTable.link(day + ": " + e.headline(), EventWords.href(e.event())))
                .orElseGet(() -> DataTable.text(day));
    }

    /** What the table rests on, or why there is none. */
    public List<String> notes() {
        if (report.next().isEmpty()) {
            return List.of("Nothing has a date, so there is no past to look ahead from.");
        }
        NextEvents next = report.next().get();
        if (report.events().isEmpty()) {
            return List.of("Too little is told to say what tends to follow " + whose + ": it takes "
                    + NextEvents.needs() + ".");
        }
        List<String> caveats = NextWords.caveats(next, report.ahead());
        return isChecked()
                ? caveats
                : List.of("What tends to follow " + whose + " is not shown, because chances cannot be trusted here. "
                        + caveats.get(0));
    }

    /** The page of what was said of the one acting against the other, and what followed. */
    public static String whatIfHref(Side actor, Side recipient) {
        return Address.of("/whatif")
                .with("actor", typed(actor))
                .with("type", EventType.ASSAULT.name())
                .with("recipient", typed(recipient))
                .toString();
    }

    /** As people type a side. */
    static String typed(Side side) {
        return side.names().size() == 1 ? side.label() : String.join(",", side.names());
    }

    /** As a side is typed. */
    static Optional<Side> side(Optional<String> typed) {
        return typed.flatMap(Sides::side);
    }
}
