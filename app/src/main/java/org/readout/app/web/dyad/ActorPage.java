package org.readout.app.web.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Side;
import org.readout.analysis.tension.TensionSeries;
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
import org.readout.app.web.chart.Form;
import org.readout.app.web.network.TieTable;
import org.readout.app.web.sheet.Entry;
import org.readout.app.web.sheet.EntryTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.Narrowing;
import org.readout.app.web.sheet.SheetPage;
import org.readout.app.web.sheet.TimeFrame;
import org.readout.core.Actor;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;

/** {@code /actors/NAME}: what a party does to anyone and anyone to it, with whom, and its latest events. */
public final class ActorPage extends SheetPage {
    private static final int MOST_PARTNERS = 40;
    private static final int MOST_MEMBERS = 8;
    private static final int MOST_COMING = 4;

    /** Parties whose series are made as the server starts: those with most events, which take longest and are asked for most. */
    private static final int PREPARED = 32;

    public ActorPage(EventSheets sheets) {
        super("/actors/{name}", "", sheets);
    }

    @Override
    protected void prepare(ProjectReader project, EventSheet sheet) {
        Map<String, Long> events = sheet.all().stream()
                .flatMap(e -> Stream.concat(e.sources().stream(), e.targets().stream()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        most(events, PREPARED).forEach(party -> series(sheet, party.getKey(), Optional.empty()));
    }

    @Override
    public List<String> parameters() {
        return Stream.of(List.of("by"), TimeFrame.NAMES).flatMap(List::stream).toList();
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        String typed = Narrowing.name(ask.path("name"));
        String name = sheet.naming(typed).isEmpty() ? KnownSides.of(new ProjectLookup(ask.project()), typed) : typed;
        List<Entry> events = sheet.naming(name);
        if (events.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "No event names “" + name + "”.");
        }
        List<TensionSeries> series = series(sheet, name, ask.choice("by", Period.class));
        return new Answer(
                EventWords.party(name),
                "chart/page",
                view(ask, sheet, name, events, series),
                Twins.of(() -> EntryTable.of("actor", events)),
                CommandText.of("events", ask.settings()).with("--actor", name));
    }

    /** What it does to anyone, and what anyone does to it. */
    private static List<TensionSeries> series(EventSheet sheet, String name, Optional<Period> period) {
        Side party = new Side(EventWords.party(name), Side.of(name).names());
        TensionSeries out =
                Tensions.report(sheet, new Dyad(party, Side.ANYONE), period).series();
        TensionSeries in = Tensions.report(sheet, new Dyad(Side.ANYONE, party), Optional.of(out.period()))
                .series();
        return List.of(out, in);
    }

    private static ChartView view(
            Ask ask, EventSheet sheet, String name, List<Entry> events, List<TensionSeries> series) {
        TimeFrame frame = Tensions.frame(ask, sheet, series, events);
        boolean any = series.stream().anyMatch(x -> !x.acts().isEmpty());
        List<DataTable> tables = new ArrayList<>();
        Coming coming = Coming.of(sheet, new Side(EventWords.party(name), Set.of(name)), MOST_COMING);
        partners(sheet, name).ifPresent(tables::add);
        coming.table(sheet).ifPresent(tables::add);
        tables.add(EntryTable.read(
                "Its events, latest first",
                events.stream().sorted(Entry.LATEST_FIRST).toList()));
        return new ChartView(
                EventWords.party(name),
                Tensions.lead(series, events, "with it as a party, by any of its names") + " " + members(name, events),
                any
                        ? Optional.of(new Form(ask.address().path(), frame.fields(), frame.links(ask.address())))
                        : Optional.empty(),
                any
                        ? List.of(
                                Tensions.figure("out", sheet, series.get(0), frame, (f, t) -> timeline(name, f, t)),
                                Tensions.figure("in", sheet, series.get(1), frame, (f, t) -> timeline(name, f, t)))
                        : List.of(),
                tables,
                coming.notes(),
                List.of(new Form.Link("On the timeline", timeline(name, frame.from(), frame.to()), false)));
    }

    private static String timeline(String name, LocalDate from, LocalDate to) {
        return Address.of("/timeline")
                .with("actor", name)
                .with("from", from.toString())
                .with("to", to.toString())
                .toString();
    }

    /** Whom the reports name under this name, those of most events first. */
    private static String members(String name, List<Entry> events) {
        Map<String, Long> counts = events.stream()
                .flatMap(e -> Stream.concat(e.event().actors().stream(), e.event().recipients().stream()))
                .filter(a -> Grouping.of(a).equals(name))
                .map(Actor::name)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> most = most(counts, MOST_MEMBERS).stream()
                .map(e -> e.getKey() + " (" + e.getValue() + ")")
                .toList();
        if (most.isEmpty()) {
            return "";
        }
        int others = counts.size() - most.size();
        return "Named: " + String.join(", ", most) + (others > 0 ? " and " + others + " others" : "") + ".";
    }

    private static List<Map.Entry<String, Long>> most(Map<String, Long> counts, int number) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(number)
                .toList();
    }

    private static Optional<DataTable> partners(EventSheet sheet, String name) {
        List<Tie> ties = TieTable.ties(sheet).stream()
                .filter(t -> t.source().equals(name) || t.target().equals(name))
                .toList();
        return ties.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        TieTable.read("From it and towards it, those with most events first", ties, MOST_PARTNERS));
    }
}
