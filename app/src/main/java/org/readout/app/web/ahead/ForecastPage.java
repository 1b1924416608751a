package org.readout.app.web.ahead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.analysis.forecast.Ahead;
import org.readout.analysis.forecast.NextEvent;
import org.readout.analysis.tension.Side;
import org.readout.app.ahead.NextJson;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.NextWords;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.KnownSides;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.chart.Form;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.SheetPage;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import org.readout.store.export.Column;
import org.readout.store.export.Column.Type;
import org.readout.store.export.Table;
import tools.jackson.databind.json.JsonMapper;

/** {@code /forecast}: who may do what to whom next, with reasons. */
public final class ForecastPage extends SheetPage {
    private static final int MOST = 10;
    private static final List<Column> COLUMNS = List.of(
            new Column("source", Type.TEXT, "who would do it"),
            new Column("type", Type.TEXT, "PLOVER type"),
            new Column("target", Type.TEXT, "to whom"),
            new Column("chance", Type.NUMBER, "that at least one such event is told of within the horizon; 0 to 1"),
            new Column("base_rate", Type.NUMBER, "the same between any two that have to do with each other"),
            new Column("score", Type.NUMBER, "sum of all reasons' weights"),
            new Column(
                    "standing",
                    Type.TEXT,
                    "what chances are worth by the record's own past: CHECKED, else an order only"),
            new Column("rule", Type.TEXT, "kind of reason"),
            new Column("words", Type.TEXT, "the reason in words"),
            new Column("weight", Type.NUMBER, "what the reason adds to the score"),
            new Column("event", Type.TEXT, "id of a past event behind it"),
            new Column("date", Type.DATE, "day of the past event"));

    public ForecastPage(EventSheets sheets) {
        super("/forecast", "Forecast", sheets);
    }

    @Override
    protected void prepare(ProjectReader project, EventSheet sheet) {
        for (Ahead ahead : Ahead.values()) {
            Coming.of(sheet, NextReport.Asked.ALL, ahead, true, 1);
        }
    }

    @Override
    public List<String> parameters() {
        return List.of("source", "target", "ahead");
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        Ahead ahead = ask.choice("ahead", Ahead.class).orElse(Ahead.WEEK);
        Optional<String> source = ask.text("source");
        Optional<String> target = ask.text("target");
        NextReport.Asked asked = new NextReport.Asked(
                Coming.side(source).map(side -> known(ask, sheet, side)),
                Coming.side(target).map(side -> known(ask, sheet, side)));
        Coming coming = Coming.of(sheet, asked, ahead, ask.isForPrograms(), MOST);
        return new Answer(
                "Forecast",
                "chart/page",
                view(ask, sheet, coming),
                Twins.of(
                        () -> JsonMapper.shared().readTree(NextJson.write(coming.report())),
                        () -> table(coming.report())),
                command(ask, source, target, ahead));
    }

    private static Side known(Ask ask, EventSheet sheet, Side side) {
        return KnownSides.of(
                new ProjectLookup(ask.project()), name -> !sheet.naming(name).isEmpty(), side);
    }

    /** The command knows no target without a source. */
    private static CommandText command(Ask ask, Optional<String> source, Optional<String> target, Ahead ahead) {
        CommandText all = CommandText.ofProject("forecast", ask.settings());
        CommandText command = source.map(
                        s -> all.and(s + target.map(t -> ":" + t).orElse("")))
                .orElse(all);
        return ahead == Ahead.WEEK ? command : command.with("--ahead", "day");
    }

    private static ChartView view(Ask ask, EventSheet sheet, Coming coming) {
        NextReport.Asked asked = coming.report().asked();
        Optional<DataTable> table = coming.table(sheet);
        return new ChartView(
                "Forecast",
                "Who may do what to whom within "
                        + NextWords.span(coming.report().ahead())
                        + ", with the rules and past events behind it."
                        + (table.isEmpty() ? " " + String.join(" ", coming.notes()) : ""),
                Optional.of(new Form(
                        ask.address().path(),
                        List.of(
                                Form.field(
                                        "source",
                                        "From",
                                        "text",
                                        asked.source().map(Side::label).orElse("")),
                                Form.field(
                                        "target",
                                        "Towards",
                                        "text",
                                        asked.target().map(Side::label).orElse("")),
                                Form.choice(
                                        "ahead",
                                        "Within",
                                        coming.report().ahead().name().toLowerCase(Locale.ROOT),
                                        List.of(List.of("week", "7 days"), List.of("day", "1 day")))),
                        List.of())),
                List.of(),
                table.stream().toList(),
                table.isEmpty() ? List.of() : coming.notes(),
                List.of(new Form.Link("What if …", "/whatif", false)));
    }

    private static Table table(NextReport report) {
        String standing = report.next()
                .map(n -> n.ownPast(report.ahead()).standing().name())
                .orElse("");
        return new Table(
                "forecast",
                "one reason of one event that may come",
                COLUMNS,
                taker -> report.events()
                        .forEach(event -> event.reasons()
                                .forEach(reason ->
                                        taker.accept(new Table.Row(row(event, reason, standing), Optional.empty())))));
    }

    private static @Nullable Object[] row(NextEvent event, NextEvent.Reason reason, String standing) {
        Optional<NextEvent.Past> past = reason.events().stream().findFirst();
        return new @Nullable Object[] {
            event.source(),
            event.type().name(),
            event.target(),
            event.chance(),
            event.baseRate(),
            event.score(),
            standing,
            reason.kind().name(),
            NextWords.rule(event, reason),
            reason.weight(),
            past.map(NextEvent.Past::event).orElse(null),
            past.map(p -> p.day().toString()).orElse(null)
        };
    }
}
