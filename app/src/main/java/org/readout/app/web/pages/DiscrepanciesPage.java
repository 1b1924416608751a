package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.Brief;
import org.readout.app.brief.DifferenceWords;
import org.readout.app.brief.EventCards;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Paging;
import org.readout.app.web.Twins;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.store.DiscrepancyList;
import org.readout.store.ProjectPages;
import org.readout.store.StoredDiscrepancy;
import org.readout.store.export.EventTables;
import tools.jackson.databind.JsonNode;

/** Where accounts of one event or one story differ, with who says which, side by side. */
public final class DiscrepanciesPage implements Page {
    private static final int MENTIONS = 60;
    private static final int MOST_ENTRIES = 20;

    private final Wording wording;

    public DiscrepanciesPage(Wording wording) {
        this.wording = wording;
    }

    /** What the template shows. */
    public record View(List<Group> groups, List<Choice> kinds, Paging paging, long all) {}

    /**
     * An event or a story with those of its differences that are asked for.
     *
     * @param event absent where it is a story
     */
    public record Group(String href, String headline, Optional<EventLine> event, List<Brief.Difference> differences) {}

    @Override
    public String path() {
        return "/discrepancies";
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Discrepancies");
    }

    @Override
    public List<String> parameters() {
        return Paging.and(List.of("kind"));
    }

    @Override
    public Answer answer(Ask ask) {
        Optional<Discrepancy.Kind> kind = ask.choice("kind", Discrepancy.Kind.class);
        ProjectPages pages = new ProjectPages(ask.project());
        DiscrepancyList list = pages.discrepancies(kind);
        int size = ask.number(Paging.SIZE, 1, 1000).orElse(MOST_ENTRIES);
        Paging paging = new Paging(ask.page(), size, list.count(), ask.address());
        List<StoredDiscrepancy> found = list.page(paging.offset(), size);
        View view = new View(
                groups(pages, found),
                Choice.of(list.byKind(), "kind", ask.address(), k -> DifferenceWords.of(Discrepancy.Kind.valueOf(k))),
                paging,
                pages.discrepancies(Optional.empty()).count());
        return new Answer(
                        "Discrepancies",
                        "pages/discrepancies",
                        view,
                        Twins.of(() -> EventTables.discrepancies(found)),
                        CommandText.of("discrepancies", ask.settings()).with("--kind", kind.map(Enum::name)))
                .with(paging);
    }

    /** In the order in which they were found, each event and story once. */
    private List<Group> groups(ProjectPages pages, List<StoredDiscrepancy> found) {
        Map<String, Group> ofEvents = new HashMap<>();
        ofEvents(pages, found.stream().filter(StoredDiscrepancy::isOfEvent).toList())
                .forEach(g -> g.event().ifPresent(e -> ofEvents.put(e.id(), g)));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (StoredDiscrepancy one : found) {
            if (one.isOfEvent()) {
                Optional.ofNullable(ofEvents.get(one.of())).ifPresent(g -> groups.putIfAbsent(one.of(), g));
            } else {
                groups.merge(one.of(), ofStory(pages, one), DiscrepanciesPage::joined);
            }
        }
        return List.copyOf(groups.values());
    }

    private static Group joined(Group one, Group other) {
        List<Brief.Difference> all = new ArrayList<>(one.differences);
        all.addAll(other.differences);
        return new Group(one.href, one.headline, one.event, all);
    }

    private static Group ofStory(ProjectPages pages, StoredDiscrepancy found) {
        String title = found.owner().path("title").asString();
        JsonNode record = found.record();
        Brief.Difference difference = new Brief.Difference(
                "",
                title,
                DifferenceWords.of(Discrepancy.Kind.valueOf(record.path("kind").asString())),
                record.path("about").asString(),
                record.path("accounts")
                        .valueStream()
                        .map(account -> account(pages, account))
                        .toList());
        return new Group(StoriesPage.href(found.of()), title, Optional.empty(), List.of(difference));
    }

    private static Brief.AccountView account(ProjectPages pages, JsonNode account) {
        return new Brief.AccountView(
                account.path("value").asString(),
                account.path("said_by").valueStream().map(JsonNode::asString).toList(),
                account.path("passages")
                        .valueStream()
                        .map(p -> new Brief.Passage(
                                "",
                                "",
                                p.path("text")
                                        .asString()
                                        .replaceAll("\\s+", " ")
                                        .strip(),
                                0,
                                pages.outletOf(p.path("document").asString()).orElse("outlet not stated"),
                                "",
                                ""))
                        .toList());
    }

    private List<Group> ofEvents(ProjectPages pages, List<StoredDiscrepancy> found) {
        Map<String, LinkedHashSet<String>> wanted = new LinkedHashMap<>();
        found.forEach(d -> wanted.computeIfAbsent(d.of(), e -> new LinkedHashSet<>())
                .add(key(
                        d.record().path("kind").asString(),
                        d.record().path("about").asString())));
        Collation part = pages.collation(List.copyOf(wanted.keySet()), MENTIONS);
        EventCards cards = new EventCards(part, wording);
        List<Group> groups = new ArrayList<>();
        for (Event event : part.events()) {
            List<Brief.Difference> all = cards.differences(event);
            List<Brief.Difference> asked = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Discrepancy discrepancy = event.discrepancies().get(i);
                if (wanted.getOrDefault(event.id(), new LinkedHashSet<>())
                        .contains(key(discrepancy.kind().name(), discrepancy.about()))) {
                    asked.add(all.get(i));
                }
            }
            EventLine line = EventLines.line(cards.card(event));
            groups.add(new Group(line.href(), line.headline(), Optional.of(line), asked));
        }
        return groups;
    }

    private static String key(String kind, String about) {
        return kind + " " + about;
    }
}
