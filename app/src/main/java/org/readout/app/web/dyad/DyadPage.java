package org.readout.app.web.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Side;
import org.readout.analysis.tension.TensionSeries;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionJson;
import org.readout.app.tension.TensionReport;
import org.readout.app.tension.TensionWords;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.KnownSides;
import org.readout.app.web.Refusal;
import org.readout.app.web.Twins;
import org.readout.app.web.ahead.Coming;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Form;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EntryTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.SheetPage;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /dyads/A:B}: how one side acts towards another, and the other towards it. Sides as in {@code readout tension}. */
public final class DyadPage extends SheetPage {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MOST_COMING = 4;

    public DyadPage(EventSheets sheets) {
        super("/dyads/{dyad}", "", sheets);
    }

    /** How much is told in each window, which all pairs share. */
    @Override
    protected void prepare(ProjectReader project, EventSheet sheet) {
        for (Period period : Period.values()) {
            sheet.acts().prepare(period);
        }
    }

    @Override
    public List<String> parameters() {
        return Stream.of(List.of("by"), TimeFrame.NAMES).flatMap(List::stream).toList();
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        String typed = ask.path("dyad");
        Dyad dyad = KnownSides.of(
                new ProjectLookup(ask.project()),
                name -> !sheet.naming(name).isEmpty(),
                Sides.dyad(typed)
                        .orElseThrow(() -> new Refusal(
                                Refusal.Code.NOT_FOUND,
                                "“" + typed + "” is no pair A:B, as in ISR:IRN or USA,GBR:RUS.")));
        Optional<Period> period = ask.choice("by", Period.class);
        TensionReport there = Tensions.report(sheet, dyad, period);
        TensionReport back = Tensions.report(
                sheet,
                dyad.reversed(),
                period.or(() -> Optional.of(there.series().period())));
        List<TensionSeries> both = List.of(there.series(), back.series());
        return new Answer(
                Sides.inWords(dyad),
                "chart/page",
                view(ask, sheet, dyad, there, back),
                Twins.of(() -> json(there, back), () -> Tensions.table(both)),
                command(ask, typed, period));
    }

    private static CommandText command(Ask ask, String typed, Optional<Period> period) {
        return CommandText.ofProject("tension", ask.settings()).and(typed).with("--by", period.map(Tensions::word));
    }

    private static JsonNode json(TensionReport there, TensionReport back) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "readout.dyad/1");
        root.set("there", MAPPER.readTree(TensionJson.write(there)));
        root.set("back", MAPPER.readTree(TensionJson.write(back)));
        return root;
    }

    private static ChartView view(Ask ask, EventSheet sheet, Dyad dyad, TensionReport there, TensionReport back) {
        List<TensionSeries> both = List.of(there.series(), back.series());
        List<Entry> events = Stream.concat(sheet.of(dyad).stream(), sheet.of(dyad.reversed()).stream())
                .distinct()
                .sorted(Entry.LATEST_FIRST)
                .toList();
        TimeFrame frame = Tensions.frame(ask, sheet, both, events);
        List<DataTable> tables = new ArrayList<>();
        both.forEach(series -> Tensions.changes(sheet, series).ifPresent(tables::add));
        Coming coming = Coming.between(sheet, dyad.source(), dyad.target(), MOST_COMING);
        coming.table(sheet).ifPresent(tables::add);
        if (!events.isEmpty()) {
            tables.add(EntryTable.read("Events between them, latest first", events));
        }
        boolean any = both.stream().anyMatch(s -> !s.acts().isEmpty());
        return new ChartView(
                Sides.inWords(dyad),
                Tensions.lead(both, events, "between them"),
                any ? Optional.of(form(ask, frame)) : Optional.empty(),
                any ? List.of(figure("there", sheet, there, frame), figure("back", sheet, back, frame)) : List.of(),
                tables,
                any ? notes(there, back, coming) : List.of(),
                links(dyad, frame));
    }

    private static Form form(Ask ask, TimeFrame frame) {
        List<Form.Field> fields = new ArrayList<>(frame.fields());
        fields.add(Form.choice(
                "by",
                "By",
                ask.text("by").map(b -> b.toLowerCase(java.util.Locale.ROOT)).orElse(""),
                List.of(
                        List.of("", "what fits"),
                        List.of("day", "day"),
                        List.of("week", "week"),
                        List.of("month", "month"))));
        return new Form(ask.address().path(), fields, frame.links(ask.address()));
    }

    private static Figure figure(String id, EventSheet sheet, TensionReport report, TimeFrame frame) {
        Dyad dyad = report.series().dyad();
        return Tensions.figure(
                id, sheet, report.series(), frame, (from, to) -> timeline(dyad, from.toString(), to.toString()));
    }

    private static String timeline(Dyad dyad, String from, String to) {
        return Address.of("/timeline")
                .with("dyad", name(dyad.source()) + ":" + name(dyad.target()))
                .with("from", from)
                .with("to", to)
                .toString();
    }

    /** The name of a side of one, as it stands in lanes; its label for a group. */
    private static String name(Side side) {
        return side.names().size() == 1
                ? org.readout.app.wording.Countries.code(side.label()).orElse(side.label())
                : side.label();
    }

    private static List<String> notes(TensionReport there, TensionReport back, Coming coming) {
        List<String> notes = new ArrayList<>();
        there.outlooks()
                .forEach(o -> notes.add(Sides.inWords(there.series().dyad()) + ", " + TensionWords.outlook(o) + "."));
        back.outlooks()
                .forEach(o -> notes.add(Sides.inWords(back.series().dyad()) + ", " + TensionWords.outlook(o) + "."));
        if (!notes.isEmpty()) {
            notes.add(TensionWords.caveat());
        }
        TensionWords.placed(there.acts(), there.series().acts())
                .ifPresent(words -> notes.add(Sides.inWords(there.series().dyad()) + ": " + words + "."));
        notes.addAll(coming.notes());
        notes.add("Of all events of the project " + TensionWords.leftOut(there.acts()) + ". Scale " + there.scale()
                + ".");
        return notes;
    }

    private static List<Form.Link> links(Dyad dyad, TimeFrame frame) {
        List<Form.Link> links = new ArrayList<>();
        for (Side side : List.of(dyad.source(), dyad.target())) {
            if (side.names().size() == 1) {
                links.add(new Form.Link(
                        "All of " + Sides.inSentence(name(side)), EventWords.actorHref(name(side)), false));
            }
        }
        links.add(new Form.Link(
                "On the timeline",
                timeline(dyad, frame.from().toString(), frame.to().toString()),
                false));
        links.add(new Form.Link("All pairs", "/dyads", false));
        links.add(new Form.Link("What if …", Coming.whatIfHref(dyad.source(), dyad.target()), false));
        return links;
    }
}
