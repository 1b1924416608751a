package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.app.brief.DifferenceWords;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Twins;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.core.Discrepancy;
import org.readout.store.EventChange;
import org.readout.store.EventQuery;
import org.readout.store.ProjectPages;
import org.readout.store.ProjectReader;
import org.readout.store.StoredDiscrepancy;
import org.readout.store.export.EventTables;
import org.readout.store.export.Table;
import tools.jackson.databind.JsonNode;

/** What is new, what changed status, what is disputed, how old the data are. */
public final class OverviewPage implements Page {
    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 60;
    private static final int ISO_DAY = 10;

    private final Wording wording;

    public OverviewPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the template shows.
     *
     * @param added when the last document was added, with how long ago; absent in an empty project
     * @param published first and last day of publication in words; absent when none is known
     */
    public record View(
            ProjectReader.Size size,
            Optional<String> added,
            Optional<String> published,
            List<EventLine> fresh,
            List<EventLine> changed,
            List<EventLine> disputed,
            long differences) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Overview");
    }

    @Override
    public Answer answer(Ask ask) {
        ProjectPages pages = new ProjectPages(ask.project());
        ProjectPages.Age age = pages.age();
        View view = new View(
                ask.project().size(),
                age.added()
                        .map(time -> Clockwork.inWords(time) + ", "
                                + Clockwork.ago(time, ask.settings().clock())),
                age.first().flatMap(first -> age.last().map(last -> Clockwork.days(first, last))),
                lines(pages, fresh(pages)),
                lines(pages, changed(pages)),
                lines(pages, disputed(pages)),
                pages.discrepancies(Optional.empty()).count());
        return new Answer(
                "Overview",
                "pages/overview",
                view,
                Twins.of(() -> table(ask.project(), view)),
                CommandText.of("events", ask.settings())
                        .with("--changed-since", age.added().map(time -> time.substring(0, ISO_DAY))));
    }

    /** The rows of all events that the page shows, each once. */
    private static Table table(ProjectReader project, View view) {
        Table all = EventTables.events(project, EventQuery.ALL);
        List<String> ids = java.util.stream.Stream.of(view.fresh, view.changed, view.disputed)
                .flatMap(List::stream)
                .map(EventLine::id)
                .distinct()
                .toList();
        return new Table(
                "overview",
                "an event that is new, changed or disputed",
                all.columns(),
                taker -> ids.forEach(id -> project.event(id).ifPresent(e -> taker.accept(EventTables.row(e)))));
    }

    private static Map<String, String> fresh(ProjectPages pages) {
        Map<String, String> notes = new LinkedHashMap<>();
        pages.newest(SHOWN).forEach(event -> notes.put(event, ""));
        return notes;
    }

    /** Events whose status changed, the last first, with the status before. */
    private static Map<String, String> changed(ProjectPages pages) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (EventChange change : pages.lastChanges(EventChange.Kind.CHANGED, true, LOOKED_AT)) {
            JsonNode status = change.detail().path("status");
            if (notes.size() < SHOWN) {
                notes.putIfAbsent(
                        change.event(),
                        "was " + StatusSign.valueOf(status.path(0).asString()) + " until "
                                + Clockwork.inWords(change.at()));
            }
        }
        return notes;
    }

    /** The newest events on which accounts differ, with the fields on which they do. */
    private static Map<String, String> disputed(ProjectPages pages) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (StoredDiscrepancy one : pages.discrepanciesOfEvents().page(0, LOOKED_AT)) {
            Discrepancy.Kind kind =
                    Discrepancy.Kind.valueOf(one.record().path("kind").asString());
            if (fields.containsKey(one.of()) || fields.size() < SHOWN) {
                fields.computeIfAbsent(one.of(), e -> new ArrayList<>())
                        .add(DifferenceWords.of(kind).toLowerCase(java.util.Locale.ROOT));
            }
        }
        Map<String, String> notes = new LinkedHashMap<>();
        fields.forEach((event, names) -> notes.put(
                event, "on " + String.join(", ", names.stream().distinct().toList())));
        return notes;
    }

    private List<EventLine> lines(ProjectPages pages, Map<String, String> notes) {
        UnaryOperator<EventLine> noted = line -> line.with(notes.getOrDefault(line.id(), ""));
        return EventLines.of(pages, List.copyOf(notes.keySet()), wording).values().stream()
                .map(noted)
                .toList();
    }
}
