package org.readout.app.web.pages;

import java.util.List;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.store.EventQuery;
import org.readout.store.ProjectPages;
import org.readout.store.SavedFilter;
import org.readout.store.export.FilterTable;

/** The filters of events that people keep under a name, each with its feed. They are saved on the Events page. */
public final class FiltersPage implements Page {
    private final Kept<EventQuery, Long> counts = new Kept<>();

    /** What the template shows. */
    public record View(List<Line> filters) {}

    /**
     * A saved filter.
     *
     * @param conditions in words
     * @param events how many there are now
     * @param href the list of them
     * @param feed its Atom feed
     */
    public record Line(
            long number, String name, String conditions, long events, String href, String feed, String saved) {}

    @Override
    public String path() {
        return "/filters";
    }

    @Override
    public Answer answer(Ask ask) {
        List<SavedFilter> all = ask.project().filters().all();
        ProjectPages pages = new ProjectPages(ask.project());
        View view = new View(all.stream().map(f -> line(f, pages)).toList());
        return new Answer(
                "Saved filters",
                "pages/filters",
                view,
                Twins.of(() -> FilterTable.of(all)),
                CommandText.of("filters", ask.settings()));
    }

    private Line line(SavedFilter filter, ProjectPages pages) {
        EventFilter conditions = EventFilter.of(filter.query());
        long events = counts.get(
                pages.version(),
                filter.query(),
                () -> pages.list(filter.query()).count());
        return new Line(
                filter.number(),
                filter.name(),
                inWords(conditions),
                events,
                conditions.address().toString(),
                feed(filter),
                Clockwork.day(filter.saved().toString().substring(0, "2024-10-09".length())));
    }

    static String inWords(EventFilter filter) {
        List<String> labels = filter.chosen(Address.of("/events")).stream()
                .map(EventFilter.Chosen::label)
                .toList();
        return labels.isEmpty() ? "all events" : String.join(", ", labels);
    }

    private static String feed(SavedFilter filter) {
        return "/filters/" + filter.number() + "/feed.atom";
    }
}
