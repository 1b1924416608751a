package org.readout.app.web.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.analysis.network.Networks;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Act;
import org.readout.app.tension.TensionWords;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Form;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.SheetPage;

/** {@code /network}: who acts towards whom in a period, strong ties alone. */
public final class NetworkPage extends SheetPage {
    private static final int FEW = 9;
    private static final int USUAL = 24;
    private static final int MOST = 60;
    private static final int NARROW_MATRIX = 14;
    private static final int NARROW_GRAPH = 10;
    private static final int MOST_ROWS = 150;
    private static final int MOST_POINTS = 1_000_000;

    /** How it is drawn. */
    public enum Shape {
        MATRIX,
        GRAPH
    }

    public NetworkPage(EventSheets sheets) {
        super("/network", "Network", sheets);
    }

    @Override
    public List<String> parameters() {
        return List.of("period", "least", "parties", "view");
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        List<Act> acts = sheet.acts().all();
        String period = ask.text("period").orElse(When.ALL);
        CommandText command = CommandText.ofProject("network", ask.settings())
                .with("--period", Optional.of("month").filter(m -> !period.equals(When.ALL)));
        if (acts.isEmpty()) {
            return new Answer(
                    "Network", "chart/page", empty(sheet), Twins.of(() -> TieTable.of(period, List.of())), command);
        }
        When when = When.of(period, acts);
        List<Tie> ties = sheet.derived(when, w -> Networks.ties(sheet.acts(), w.from(), w.to()));
        double least = ask.number("least", 0, MOST_POINTS).orElse(0);
        Chosen chosen = Chosen.of(ties, least, ask.number("parties", 2, MOST).orElse(USUAL));
        return new Answer(
                "Network",
                "chart/page",
                view(ask, sheet, when, chosen),
                Twins.of(() -> TieTable.of(period, ties)),
                command);
    }

    private static ChartView empty(EventSheet sheet) {
        return new ChartView(
                "Network",
                "No dated event happened or goes on, so nobody is tied to anybody.",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("Of all events of the project " + TensionWords.leftOut(sheet.acts()) + "."),
                List.of());
    }

    private static ChartView view(Ask ask, EventSheet sheet, When when, Chosen chosen) {
        Shape shape =
                ask.choice("view", Shape.class).orElse(chosen.parties().size() <= FEW ? Shape.GRAPH : Shape.MATRIX);
        return new ChartView(
                "Network",
                lead(when, chosen),
                Optional.of(form(ask, sheet, when, shape)),
                figures(ask, sheet, when, shape, chosen),
                List.of(),
                notes(sheet, shape, chosen),
                List.of());
    }

    private static String lead(When when, Chosen chosen) {
        String period = when.label().equals(When.ALL) ? "of all time" : "of " + when.label();
        if (chosen.allTies() == 0) {
            return "No dated event " + period + " that happened or goes on has two known parties.";
        }
        if (chosen.ties().isEmpty()) {
            return "No tie " + period + " is strong enough: the threshold excludes all "
                    + EventWords.counted(chosen.allTies(), "tie") + ".";
        }
        return EventWords.counted(chosen.ties().size(), "tie") + " between "
                + EventWords.counted(chosen.parties().size(), "party").replace("partys", "parties") + " " + period
                + (chosen.ties().size() < chosen.allTies()
                        ? "; in all there are " + chosen.allTies() + " between " + chosen.allParties()
                        : "")
                + ".";
    }

    private static Form form(Ask ask, EventSheet sheet, When when, Shape shape) {
        List<List<String>> choices =
                sheet.derived("periods", key -> When.choices(sheet.acts().all()));
        List<Form.Field> fields = List.of(
                Form.slider("period", "Period (events)", when.label(), choices),
                Form.field(
                        "least", "At least points", "number", ask.text("least").orElse("0")),
                Form.field(
                        "parties", "Most parties", "number", ask.text("parties").orElse(USUAL + "")),
                Form.choice(
                        "view",
                        "Drawn as",
                        shape.name(),
                        List.of(List.of("MATRIX", "matrix"), List.of("GRAPH", "arrows"))));
        List<Form.Link> links = new ArrayList<>();
        when.neighbour(choices, -1).ifPresent(p -> links.add(link(ask, "← " + p, p)));
        when.neighbour(choices, 1).ifPresent(p -> links.add(link(ask, p + " →", p)));
        if (!when.label().equals(When.ALL)) {
            links.add(link(ask, "All time", When.ALL));
        }
        Address address = ask.address();
        links.add(new Form.Link("Matrix", address.with("view", "MATRIX").toString(), shape == Shape.MATRIX));
        links.add(new Form.Link("Arrows", address.with("view", "GRAPH").toString(), shape == Shape.GRAPH));
        return new Form("/network", fields, links);
    }

    private static Form.Link link(Ask ask, String label, String period) {
        return new Form.Link(label, ask.address().with("period", period).toString(), false);
    }

    private static List<Figure> figures(Ask ask, EventSheet sheet, When when, Shape shape, Chosen chosen) {
        List<Figure> figures = new ArrayList<>();
        PeriodStrip strip =
                sheet.derived("strip", key -> PeriodStrip.of(sheet.acts().all()));
        if (strip.isWorthIt()) {
            figures.add(strip.figure(
                    when.label(), period -> ask.address().with("period", period).toString()));
        }
        if (!chosen.ties().isEmpty()) {
            figures.add(figure(shape, chosen));
        }
        return figures;
    }

    private static Figure figure(Shape shape, Chosen chosen) {
        String wide;
        String narrow;
        if (shape == Shape.MATRIX) {
            wide = new MatrixDrawing(Room.WIDE, chosen).draw();
            narrow = new MatrixDrawing(Room.NARROW, chosen.first(NARROW_MATRIX)).draw();
        } else {
            wide = new GraphDrawing(Room.WIDE, chosen).draw();
            narrow = new GraphDrawing(Room.NARROW, chosen.first(NARROW_GRAPH)).draw();
        }
        return new Figure(
                "network",
                "",
                summary(chosen),
                wide,
                narrow,
                legend(shape),
                Optional.of(TieTable.read("Ties that are drawn, the strongest first", chosen.ties(), MOST_ROWS)));
    }

    private static String summary(Chosen chosen) {
        Tie most = chosen.ties().get(0);
        return "The strongest tie is " + NetworkWords.tie(most) + "."
                + " Most points in all, given and taken: "
                + String.join(
                        ", ",
                        chosen.parties().stream()
                                .limit(3)
                                .map(EventWords::party)
                                .toList())
                + ".";
    }

    private static List<String> notes(EventSheet sheet, Shape shape, Chosen chosen) {
        List<String> notes = new ArrayList<>();
        int narrow = shape == Shape.MATRIX ? NARROW_MATRIX : NARROW_GRAPH;
        if (chosen.parties().size() > narrow) {
            notes.add("A narrow screen shows the " + narrow
                    + " parties with most points; the table has all that are drawn.");
        }
        notes.add(
                "Actors of a country stand under it; armed groups and organisations stand for themselves. Of all events of the"
                        + " project " + TensionWords.leftOut(sheet.acts()) + ".");
        notes.add("readout network also gives how central each party is, with what resampling the events leaves open.");
        return notes;
    }

    private static List<Figure.Meaning> legend(Shape shape) {
        if (shape == Shape.MATRIX) {
            return List.of(
                    new Figure.Meaning(
                            Figure.beginSign()
                                    .rect("amount conflict", -5, -5, 10, 10)
                                    .close()
                                    .toString(),
                            "conflict, from the row towards the column"),
                    new Figure.Meaning(
                            Figure.beginSign()
                                    .circle("amount cooperation", 0, 0, 5)
                                    .close()
                                    .toString(),
                            "cooperation"));
        }
        return List.of(
                new Figure.Meaning(line("conflict"), "conflict"),
                new Figure.Meaning(line("cooperation"), "cooperation (broken line)"));
    }

    private static String line(String kind) {
        return Figure.beginSign()
                .open("path")
                .at("class", "tie " + kind)
                .at("stroke-width", 2.5)
                .at("d", "M-8 0L8 0")
                .close()
                .close()
                .toString();
    }
}
