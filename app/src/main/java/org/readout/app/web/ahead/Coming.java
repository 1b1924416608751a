package org.readout.app.web.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.readout.app.web.sheet.SlowValues;

/**
 * The likeliest next events of a sheet as a table: a row for each reason, with a past event behind it. Where too little is told, or chances cannot be checked on what came before,
 * there is no table, and words say why.
 *
 * @param report of which the events are shown
 * @param whose of whose events it is, as in "between them", for the inside of a sentence
 * @param meanwhile what it does not know yet, in a sentence, while it is made anew or where that failed; absent when it knows all
 */
public record Coming(NextReport report, String whose, Optional<String> meanwhile) {
    private static final double FAINT = 0.05;
    private static final int REASONS = 3;
    private static final String WHY = "READOUT_TRACE=1 shows why on the terminal of the server.";

    private record Grouped(List<Side> sides) {}

    private record Asked(List<Side> sides, Ahead ahead) {}

    /** Whose, how far ahead, and whether to wait for what the events give as they stand now. */
    private record Wish(List<Side> sides, Ahead ahead, boolean waits) {}

    /** What may come from one side to the other, or back. */
    public static Coming between(EventSheet sheet, Side one, Side other, int most) {
        NextEvents.Wanted wanted =
                (source, target) -> is(one, source) && is(other, target) || is(other, source) && is(one, target);
        return of(
                sheet,
                NextReport.Asked.ALL,
                new Wish(List.of(one, other), Ahead.WEEK, false),
                wanted,
                most,
                "between them");
    }

    /** What may come from a party or towards it. */
    public static Coming of(EventSheet sheet, Side party, int most) {
        NextEvents.Wanted wanted = (source, target) -> is(party, source) || is(party, target);
        return of(
                sheet,
                NextReport.Asked.ALL,
                new Wish(List.of(party), Ahead.WEEK, false),
                wanted,
                most,
                "from it or towards it");
    }

    /** @param waits whether to wait, for seconds, for what the events give as they stand now */
    static Coming of(EventSheet sheet, NextReport.Asked asked, Ahead ahead, boolean waits, int most) {
        List<Side> sides = Stream.of(asked.source(), asked.target())
                .flatMap(Optional::stream)
                .toList();
        NextEvents.Wanted wanted =
                (source, target) -> asked.source().filter(s -> !is(s, source)).isEmpty()
                        && asked.target().filter(t -> !is(t, target)).isEmpty();
        return of(
                sheet,
                asked,
                new Wish(sides, ahead, waits),
                wanted,
                most,
                sides.isEmpty() ? "between any two" : "of those asked for");
    }

    /** Parties stand under the labels of groups, else under their own names. */
    private static boolean is(Side side, String party) {
        return side.label().equals(party) || side.hasName(party);
    }

    private static Coming of(
            EventSheet sheet, NextReport.Asked asked, Wish wish, NextEvents.Wanted wanted, int most, String whose) {
        Optional<LocalDate> from = NextReport.from(sheet.lastPublished(), sheet.acts());
        Optional<SlowValues.SoFar<NextEvents>> made = from.map(day -> next(sheet, day, wish));
        Optional<NextEvents> next = made.flatMap(SlowValues.SoFar::value).map(SlowValues.Value::value);
        List<NextEvent> events =
                next.map(n -> n.likeliest(wish.ahead(), wanted, most)).orElse(List.of());
        Optional<String> meanwhile = made.flatMap(Coming::meanwhile);
        return new Coming(new NextReport(asked, wish.ahead(), sheet.acts(), next, events, Map.of()), whose, meanwhile);
    }

    private static Optional<String> meanwhile(SlowValues.SoFar<NextEvents> made) {
        if (made.value().isEmpty()) {
            return Optional.of(
                    made.isFailed()
                            ? "What tends to follow could not be worked out from the events. " + WHY
                            : "What tends to follow is being worked out from the events; load the page again in some seconds.");
        }
        return made.value()
                .map(SlowValues.Value::unknownChanges)
                .filter(unknown -> unknown > 0)
                .map(unknown -> "What tends to follow does not take in the last "
                        + EventWords.counted(unknown, "change")
                        + (made.isFailed()
                                ? " of events: that could not be worked out. " + WHY
                                : " of events yet; that is being worked out: load the page again in some seconds."));
    }

    /** That of all parties by their names serves all who have one; groups and other names need one of their own. */
    private static SlowValues.SoFar<NextEvents> next(EventSheet sheet, LocalDate from, Wish wish) {
        SlowValues.SoFar<NextEvents> all = of(sheet, from, wish, List.of());
        if (all.value().isEmpty()) {
            return all;
        }
        List<String> parties = all.value().get().value().parties();
        List<Side> others = wish.sides().stream()
                .filter(s -> s.names().size() > 1
                        || s.names().stream().noneMatch(n -> parties.stream().anyMatch(n::equalsIgnoreCase)))
                .toList();
        return others.isEmpty() ? all : of(sheet, from, wish, others);
    }

    private static SlowValues.SoFar<NextEvents> of(EventSheet sheet, LocalDate from, Wish wish, List<Side> sides) {
        Asked key = new Asked(sides, wish.ahead());
        Function<Asked, NextEvents> maker = k -> made(sheet, from, k);
        return wish.waits()
                ? new SlowValues.SoFar<>(Optional.of(sheet.whole(key, maker)), false)
                : sheet.soFar(key, maker);
    }

    private static NextEvents made(EventSheet sheet, LocalDate from, Asked asked) {
        NextEvents next = sheet.derived(
                new Grouped(asked.sides()), key -> NextEvents.of(NextModel.shipped(), sheet.acts(), from, key.sides()));
        next.ownPast(asked.ahead());
        return next;
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
        return Stream.concat(meanwhile.stream(), report.next().map(this::notes).orElseGet(this::withoutAny).stream())
                .toList();
    }

    private List<String> withoutAny() {
        return meanwhile.isPresent()
                ? List.of()
                : List.of("Nothing has a date, so there is no past to look ahead from.");
    }

    private List<String> notes(NextEvents next) {
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
