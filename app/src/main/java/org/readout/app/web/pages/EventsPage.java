package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.Page;
import org.readout.app.web.Paging;
import org.readout.app.web.Refusal;
import org.readout.app.web.Twins;
import org.readout.app.wording.Wording;
import org.readout.store.Count;
import org.readout.store.EventList;
import org.readout.store.EventQuery;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.StoredEvent;
import org.readout.store.TextMatch;
import org.readout.store.export.EventTables;
import org.readout.store.export.Table;

/** The events, the newest first, with facets, a histogram of their days and full-text search. */
public final class EventsPage implements Page {
    private static final int MATCHES_KEPT = 8;

    private final Wording wording;
    private final Kept<String, TextMatch> matches = new Kept<>(MATCHES_KEPT);
    private final Kept<EventQuery, EventList.Extent> extents = new Kept<>();
    private final Kept<Facets.Asked, List<Count>> facets = new Kept<>();

    public EventsPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the template shows.
     *
     * @param toBlame for an empty list: filters that exclude everything
     * @param feedHref new and changed events under the same conditions, for alerts
     * @param all for an empty list: how many events the project has
     */
    public record View(
            EventFilter filter,
            List<EventFilter.Chosen> chosen,
            List<EventFilter.Chosen> toBlame,
            List<Facets.Group> facets,
            Optional<Bars> bars,
            List<EventLine> lines,
            Paging paging,
            String disputedHref,
            String feedHref,
            long all) {}

    @Override
    public String path() {
        return "/events";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Events");
    }

    @Override
    public List<String> parameters() {
        return Paging.and(EventFilter.NAMES);
    }

    @Override
    public Answer answer(Ask ask) {
        EventFilter filter = EventFilter.of(ask);
        ProjectPages pages = new ProjectPages(ask.project());
        Function<EventQuery, EventList> lists = lists(pages);
        EventList list = lists.apply(filter.query());
        EventList.Extent extent = extent(pages, list, filter);
        Paging paging = new Paging(ask.page(), ask.size(), extent.count(), ask.address());
        List<StoredEvent> events = list.page(paging.offset(), paging.size());
        List<EventFilter.Chosen> chosen = filter.chosen(ask.address());
        View view = new View(
                filter,
                chosen,
                paging.total() == 0 ? filter.toBlame(lists, ask.address()) : List.of(),
                facets(pages, lists, filter, ask.address()),
                Bars.of(extent.histogram(), ask.address()),
                List.copyOf(EventLines.of(
                                pages, events.stream().map(StoredEvent::id).toList(), wording)
                        .values()),
                paging,
                ask.address().without(Paging.PARAMETER).with("disputed", "1").toString(),
                ask.address()
                        .without(Paging.PARAMETER)
                        .without("size")
                        .under("/feed.atom")
                        .toString(),
                extent.count() == 0 ? ask.project().size().events() : extent.count());
        return new Answer(
                        "Events",
                        "pages/events",
                        view,
                        Twins.of(() -> table(ask.project(), events)),
                        filter.command(ask))
                .with(paging);
    }

    /** Counts the whole list and how it divides. */
    @Override
    public void prepare(ProjectReader project) {
        ProjectPages pages = new ProjectPages(project);
        Function<EventQuery, EventList> lists = lists(pages);
        extent(pages, lists.apply(EventFilter.NONE.query()), EventFilter.NONE);
        facets(pages, lists, EventFilter.NONE, Address.of(path()));
    }

    private EventList.Extent extent(ProjectPages pages, EventList list, EventFilter filter) {
        return extents.get(pages.version(), filter.query(), list::extent);
    }

    private List<Facets.Group> facets(
            ProjectPages pages, Function<EventQuery, EventList> lists, EventFilter filter, Address address) {
        long version = pages.version();
        return new Facets(filter, address, wording).all(asked -> facets.get(version, asked, () -> asked.count(lists)));
    }

    /** Lists for which a text is searched for once. */
    private Function<EventQuery, EventList> lists(ProjectPages pages) {
        return query -> pages.list(
                query, query.text().map(text -> matches.get(pages.version(), text, () -> match(pages, text))));
    }

    /** Some events as a table of the export's columns. */
    static Table table(ProjectReader project, List<StoredEvent> events) {
        Table all = EventTables.events(project, EventQuery.ALL);
        return new Table(
                all.name(),
                all.meaning(),
                all.columns(),
                taker -> events.forEach(e -> taker.accept(EventTables.row(e))));
    }

    /** @throws Refusal when the text is no search */
    static TextMatch match(ProjectPages pages, String text) {
        try {
            return pages.match(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Code.BAD_SEARCH, "“" + text + "” is no search that can be run.", e);
        }
    }
}
