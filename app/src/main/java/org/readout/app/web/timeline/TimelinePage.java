package org.readout.app.web.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.analysis.tension.Dyads.Pair;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Form;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Mark;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EntryTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.Narrowing;
import org.readout.app.web.sheet.SheetPage;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.app.wording.StatusSign;
import org.readout.core.QuadClass;
import org.readout.core.Status;

/** {@code /timeline}: events as swimlanes, one for each who towards whom. */
public final class TimelinePage extends SheetPage {
    private static final int LANES = 12;
    private static final int MOST_LANES = 60;

    public TimelinePage(EventSheets sheets) {
        super("/timeline", "Timeline", sheets);
    }

    @Override
    public List<String> parameters() {
        return Stream.of(Narrowing.NAMES, TimeFrame.NAMES, List.of("dyad", "lanes"))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        Narrowing narrowing = Narrowing.of(ask);
        Optional<String> dyad = ask.parsed("dyad", "a pair A:B, as in ISR:IRN", TimelinePage::pair);
        Predicate<Pair> wanted = wanted(dyad);
        List<Entry> all = sheet.onTime(narrowing);
        if (dyad.isPresent()) {
            all = all.stream()
                    .filter(e -> Lane.pairs(e).stream().anyMatch(wanted))
                    .toList();
        }
        TimeFrame frame = TimeFrame.of(ask, all, sheet.lastPublished());
        List<Entry> shown = frame.of(all);
        int most = ask.number("lanes", 1, MOST_LANES).orElse(LANES);
        return new Answer(
                "Timeline",
                "chart/page",
                view(ask, sheet, frame, new Selection(narrowing, dyad, all, shown, Lane.of(shown, wanted), most)),
                Twins.of(() -> EntryTable.of("timeline", shown)),
                narrowing.command(ask, frame));
    }

    /** @param shown the entries of all that lie in the period */
    private record Selection(
            Narrowing narrowing,
            Optional<String> dyad,
            List<Entry> all,
            List<Entry> shown,
            List<Lane> lanes,
            int most) {
        List<Lane> drawn() {
            return lanes.subList(0, Math.min(most, lanes.size()));
        }
    }

    /** Both sides as lanes name them, whether a code or a name was typed. */
    private static String pair(String typed) {
        String[] sides = typed.split(":", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException(typed);
        }
        return side(sides[0].strip()) + ":" + side(sides[1].strip());
    }

    /** A side that is not told has the empty name. */
    private static String side(String typed) {
        return typed.isEmpty() ? typed : Narrowing.name(typed);
    }

    private static Predicate<Pair> wanted(Optional<String> dyad) {
        if (dyad.isPresent()) {
            return pair -> dyad.get().equals(pair.source() + ":" + pair.target());
        }
        return pair -> true;
    }

    private static ChartView view(Ask ask, EventSheet sheet, TimeFrame frame, Selection chosen) {
        List<Form.Field> fields = new ArrayList<>(frame.fields());
        fields.addAll(chosen.narrowing.fields(sheet));
        chosen.dyad.ifPresent(d -> fields.add(Form.field("dyad", "Dyad", "text", d)));
        List<Form.Link> links = new ArrayList<>(frame.links(ask.address()));
        if (chosen.lanes.size() > chosen.most && chosen.most < MOST_LANES) {
            int more = Math.min(MOST_LANES, chosen.lanes.size());
            links.add(new Form.Link(
                    "Show " + more + " lanes",
                    ask.address().with("lanes", Integer.toString(more)).toString(),
                    false));
        }
        return new ChartView(
                "Timeline",
                lead(sheet, frame, chosen),
                Optional.of(new Form("/timeline", fields, links)),
                chosen.shown.isEmpty() ? List.of() : List.of(figure(ask, frame, chosen)),
                List.of(),
                notes(sheet, chosen),
                List.of());
    }

    private static String lead(EventSheet sheet, TimeFrame frame, Selection chosen) {
        if (sheet.all().isEmpty()) {
            return "The project has no events yet. Add documents with readout ingest.";
        }
        String narrowed =
                chosen.narrowing.inWords() + chosen.dyad.map(d -> " of " + d).orElse("");
        if (chosen.all.isEmpty()) {
            return "No event" + narrowed + " that stands on a line of time: the conditions exclude all "
                    + EventWords.counted(sheet.onTime().size(), "event") + " that do.";
        }
        if (chosen.shown.isEmpty()) {
            return "No event" + narrowed + " from " + frame.inWords() + ". The period excludes "
                    + EventWords.counted(chosen.all.size(), "event") + ", from "
                    + EventWords.day(chosen.all.get(0).day().orElseThrow()) + " to "
                    + EventWords.day(chosen.all.get(chosen.all.size() - 1).day().orElseThrow()) + ".";
        }
        return EventWords.counted(chosen.shown.size(), "event") + narrowed + " from " + frame.inWords()
                + ", each in the" + " lane of who acts towards whom.";
    }

    private static Figure figure(Ask ask, TimeFrame frame, Selection chosen) {
        LaneDrawing.Closer closer = (lane, from, to) -> Address.of("/timeline")
                .with("dyad", lane.pair().source() + ":" + lane.pair().target())
                .with("from", from.toString())
                .with("to", to.toString())
                .toString();
        List<Lane> drawn = chosen.drawn();
        return new Figure(
                "lanes",
                "",
                summary(chosen),
                new LaneDrawing(Room.WIDE, frame, drawn, closer).draw(),
                new LaneDrawing(Room.NARROW, frame, drawn, closer).draw(),
                legend(chosen.shown),
                Optional.of(EntryTable.read("Events from " + frame.inWords(), chosen.shown)));
    }

    private static String summary(Selection chosen) {
        StringBuilder text = new StringBuilder("Most: ");
        chosen.lanes.stream()
                .limit(3)
                .forEach(l -> text.append(text.length() == "Most: ".length() ? "" : "; ")
                        .append(l.label())
                        .append(" (")
                        .append(l.entries().size())
                        .append(")"));
        long happened = chosen.shown.stream()
                .filter(e -> e.event().status().isFactual())
                .count();
        return text.append(". ")
                .append(happened)
                .append(" of ")
                .append(chosen.shown.size())
                .append(" are told as having happened or going on.")
                .toString();
    }

    private static List<String> notes(EventSheet sheet, Selection chosen) {
        List<String> notes = new ArrayList<>();
        int hidden = chosen.lanes.size() - chosen.drawn().size();
        if (hidden > 0) {
            notes.add(EventWords.counted(hidden, "lane") + " with fewer events " + (hidden == 1 ? "is" : "are")
                    + " not drawn; the table has their events.");
        }
        long nobody = chosen.shown.stream().filter(e -> Lane.pairs(e).isEmpty()).count();
        if (nobody > 0) {
            notes.add(EventWords.counted(nobody, "event") + " in this period " + (nobody == 1 ? "names" : "name")
                    + " no party that could be told, and " + (nobody == 1 ? "is" : "are") + " in the table alone.");
        }
        notes.add(
                "Where a lane is crowded, the events that most documents tell are drawn, and +n leads to a closer view of all.");
        int nowhere = sheet.all().size() - sheet.onTime().size();
        if (nowhere > 0) {
            notes.add(EventWords.counted(nowhere, "event") + " of the project " + (nowhere == 1 ? "has" : "have")
                    + " neither a date nor a day of first report and stand" + (nowhere == 1 ? "s" : "")
                    + " nowhere in time.");
        }
        return notes;
    }

    private static List<Figure.Meaning> legend(List<Entry> entries) {
        List<Figure.Meaning> legend = new ArrayList<>();
        entries.stream()
                .map(e -> e.event().kind().type())
                .distinct()
                .sorted(Comparator.comparing((String t) -> Glyph.of(t)).thenComparing(t -> t))
                .forEach(type -> legend.add(new Figure.Meaning(
                        Mark.alone(Glyph.of(type), quad(entries, type), Status.OCCURRED), EventWords.type(type))));
        Arrays.stream(Status.values())
                .filter(s -> entries.stream().anyMatch(e -> e.event().status() == s))
                .forEach(s -> legend.add(new Figure.Meaning(
                        Mark.alone(Glyph.COOPERATE, QuadClass.MATERIAL_COOPERATION, s),
                        StatusSign.of(s).word())));
        legend.add(new Figure.Meaning(sign("whisker"), "may have been on any of these days"));
        legend.add(new Figure.Meaning(sign("whisker open"), "no date told: before, or after, the first report"));
        return legend;
    }

    private static QuadClass quad(List<Entry> entries, String type) {
        return entries.stream()
                .filter(e -> e.event().kind().type().equals(type))
                .map(e -> e.event().quad())
                .findFirst()
                .orElseThrow();
    }

    private static String sign(String line) {
        return new Svg()
                .open("svg")
                .at("class", "sign")
                .at("viewBox", "-12 -8 24 16")
                .at("width", 24)
                .at("height", 16)
                .at("aria-hidden", "true")
                .line(line, -11, 0, 11, 0)
                .close()
                .toString();
    }
}
