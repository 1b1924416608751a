package org.readout.app.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.DataTable;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Form;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EntryTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.Narrowing;
import org.readout.app.web.sheet.SheetPage;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.core.Place;

/** {@code /map}: where events are told to have been, and the same places as a list. */
public final class MapPage extends SheetPage {
    private static final int MOST_ROWS = 200;
    private static final double WIDE_SHAPE = 0.55;
    private static final double NARROW_SHAPE = 1.0;

    /** How much of the world the map shows. */
    public enum Area {
        PLACES,
        WORLD
    }

    public MapPage(EventSheets sheets) {
        super("/map", "Map", sheets);
    }

    @Override
    public List<String> parameters() {
        return Stream.of(Narrowing.NAMES, TimeFrame.NAMES, List.of("area", "place"))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        Narrowing narrowing = Narrowing.of(ask);
        List<Entry> all = sheet.placed(narrowing);
        TimeFrame frame = TimeFrame.of(ask, all, sheet.lastPublished());
        List<Entry> shown = all.stream().filter(frame::meets).toList();
        return new Answer(
                "Map",
                "chart/page",
                view(ask, sheet, frame, narrowing, all, shown),
                Twins.of(() -> EntryTable.of("map", shown)),
                narrowing.command(ask, frame));
    }

    private static ChartView view(
            Ask ask, EventSheet sheet, TimeFrame frame, Narrowing narrowing, List<Entry> all, List<Entry> shown) {
        List<Located> places = Located.of(shown);
        Optional<Located> chosen = ask.text("place")
                .flatMap(key -> places.stream().filter(p -> p.key().equals(key)).findFirst());
        List<DataTable> tables = new ArrayList<>();
        chosen.ifPresent(p -> tables.add(EntryTable.read("Events in " + p.label(), p.events())));
        if (!places.isEmpty()) {
            tables.add(list(ask, places));
        }
        List<Form.Field> fields = new ArrayList<>(frame.fields());
        fields.addAll(narrowing.fields(sheet));
        Area area = ask.choice("area", Area.class).orElse(Area.PLACES);
        fields.add(Form.choice(
                "area",
                "Area",
                area.name(),
                List.of(List.of("PLACES", "the places told"), List.of("WORLD", "the world"))));
        return new ChartView(
                "Map",
                lead(sheet, frame, narrowing, all, shown, places),
                Optional.of(new Form("/map", fields, frame.links(ask.address()))),
                places.isEmpty() ? List.of() : List.of(figure(ask, sheet, area, places)),
                tables,
                notes(sheet, narrowing, frame, shown.size(), places),
                List.of());
    }

    private static String lead(
            EventSheet sheet,
            TimeFrame frame,
            Narrowing narrowing,
            List<Entry> all,
            List<Entry> shown,
            List<Located> places) {
        if (shown.isEmpty()) {
            return "No event" + narrowing.inWords() + " from " + frame.inWords() + " has a place. "
                    + (all.isEmpty()
                            ? "Of " + EventWords.counted(sheet.all().size(), "event")
                                    + " in the project none that meets" + " the conditions is placed and bound in time."
                            : "The period excludes " + EventWords.counted(all.size(), "placed event") + ".");
        }
        return EventWords.counted(shown.size(), "event") + narrowing.inWords() + " in "
                + EventWords.counted(places.size(), "place") + ", from " + frame.inWords() + ".";
    }

    private static Figure figure(Ask ask, EventSheet sheet, Area area, List<Located> places) {
        Function<Located, String> href = l -> l.events().size() == 1 && !l.isWide()
                ? EventWords.href(l.events().get(0).event())
                : ask.address().with("place", l.key()) + "#list";
        long drawn = places.stream().filter(l -> !l.isWide()).count();
        return new Figure(
                "map",
                "",
                EventWords.counted(drawn, "place") + " with a point, drawn as wide as "
                        + (drawn == 1 ? "it is" : "they are")
                        + " known; " + (places.size() - drawn)
                        + " too wide for one or not found, which shade their country and are in the list.",
                new MapDrawing(Room.WIDE, frame(area, places, Room.WIDE, WIDE_SHAPE), sheet, href).draw(places),
                new MapDrawing(Room.NARROW, frame(area, places, Room.NARROW, NARROW_SHAPE), sheet, href).draw(places),
                legend(),
                Optional.empty());
    }

    private static MapFrame frame(Area area, List<Located> places, Room room, double shape) {
        if (area == Area.WORLD) {
            return MapFrame.world(room.width());
        }
        List<double[]> points = new ArrayList<>();
        for (Located located : places) {
            located.place().point().ifPresent(p -> {
                double reach = p.radiusKm() / MapFrame.KM_PER_DEGREE;
                points.add(new double[] {p.longitude(), Math.min(89, p.latitude() + reach)});
                points.add(new double[] {p.longitude(), Math.max(-89, p.latitude() - reach)});
            });
        }
        if (points.isEmpty()) {
            places.stream()
                    .flatMap(l -> l.place().country().stream())
                    .flatMap(c -> Outline.of(c).stream())
                    .map(Outline::longest)
                    .forEach(ring -> {
                        for (int i = 0; i < ring.length; i += 2) {
                            points.add(new double[] {ring[i], ring[i + 1]});
                        }
                    });
        }
        return points.isEmpty() ? MapFrame.world(room.width()) : MapFrame.around(points, room.width(), shape);
    }

    private static DataTable list(Ask ask, List<Located> places) {
        List<List<DataTable.Cell>> rows = places.stream()
                .limit(MOST_ROWS)
                .map(l -> {
                    Entry latest = l.events().get(l.events().size() - 1);
                    return List.of(
                            DataTable.link(l.label(), ask.address().with("place", l.key()) + "#list"),
                            DataTable.link(latest.headline(), EventWords.href(latest.event())),
                            DataTable.text(EventWords.when(latest)),
                            DataTable.text(l.precision()),
                            DataTable.number(l.events().size()));
                })
                .toList();
        return new DataTable(
                "Places, those with most events first",
                List.of("Place", "Latest event", "When", "Known", "Events"),
                rows,
                places.size() > MOST_ROWS
                        ? Optional.of("The first " + MOST_ROWS + " of " + places.size()
                                + "; CSV and JSON below have all events.")
                        : Optional.empty());
    }

    /** @param placed events of the period that have a place */
    private static List<String> notes(
            EventSheet sheet, Narrowing narrowing, TimeFrame frame, int placed, List<Located> places) {
        List<String> notes = new ArrayList<>();
        long without = sheet.onTime(narrowing).stream().filter(frame::meets).count() - placed;
        if (without > 0) {
            notes.add(EventWords.counted(without, "event") + " of the period " + (without == 1 ? "has" : "have")
                    + " no place in the reports.");
        }
        long unknown = places.stream()
                .map(Located::place)
                .filter(p -> p.point().isEmpty() && p.country().isEmpty())
                .map(Place::name)
                .count();
        if (unknown > 0) {
            notes.add(EventWords.counted(unknown, "name") + " of the list could not be placed.");
        }
        notes.add(
                "Outlines: Natural Earth, boundaries as held on the ground. They take no position, and no event is placed by"
                        + " them.");
        return notes;
    }

    private static List<Figure.Meaning> legend() {
        return List.of(
                new Figure.Meaning(
                        Figure.beginSign().circle("spot", 0, 0, 5).close().toString(),
                        "a place; the larger, the more events"),
                new Figure.Meaning(
                        Figure.beginSign().circle("reach", 0, 0, 7).close().toString(), "how closely it is known"),
                new Figure.Meaning(
                        Figure.beginSign()
                                .rect("land told", -7, -5, 14, 10)
                                .close()
                                .toString(),
                        "events placed in the country, no closer"));
    }
}
