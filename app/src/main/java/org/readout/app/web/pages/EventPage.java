package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.Brief;
import org.readout.app.brief.EventCards;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.Twins;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.MergeReason;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.store.EventChange;
import org.readout.store.LedgerQuery;
import org.readout.store.ProjectPages;
import org.readout.store.StoredEvent;
import tools.jackson.databind.JsonNode;

/** One event: what it is, where accounts differ, who says so, how it came to be known, every mention in its sentence. */
public final class EventPage implements Page {
    /** Mentions shown; more are told of and in the twins. */
    private static final int MENTIONS = 300;

    private final Wording wording;

    public EventPage(Wording wording) {
        this.wording = wording;
    }

    /**
     * What the template shows.
     *
     * @param gone what became of it, in words, for an event that is no more; then {@code into} is where it went
     * @param total mentions that there are, shown or not
     * @param changes what happened to the record in this project
     */
    public record View(
            Brief.EventView card,
            String score,
            Optional<String> gone,
            Optional<String> into,
            List<Brief.Difference> differences,
            List<EventCards.Step> history,
            List<MentionView> mentions,
            int total,
            List<Source> sources,
            List<LedgerView> ledger,
            List<String> changes) {}

    /**
     * A mention in its sentence.
     *
     * @param document address of it in its document
     * @param confidence 0 to 1, two digits
     * @param joined why it belongs to the event; empty for the founding mention
     * @param decidedBy rules and model decisions that made the record
     */
    public record MentionView(
            String id,
            StatusSign status,
            String code,
            Brief.Passage passage,
            String document,
            String confidence,
            List<String> joined,
            List<String> decidedBy,
            String madeBy) {}

    /**
     * A document that tells of the event, under the number that passages refer to.
     *
     * @param supersededBy address of a later version of it
     */
    public record Source(
            int number, String outlet, String title, String href, String published, Optional<String> supersededBy) {}

    @Override
    public String path() {
        return "/events/{id}";
    }

    @Override
    public Answer answer(Ask ask) {
        String id = ask.path("id");
        StoredEvent stored = ask.project()
                .event(id)
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no event with this id."));
        ProjectPages pages = new ProjectPages(ask.project());
        Collation part = pages.collation(List.of(id), MENTIONS);
        Event event = part.events().get(0);
        View view = view(stored, event, part, pages);
        return new Answer(
                view.card().headline(),
                "pages/event",
                view,
                Twins.of(() -> Records.event(stored), () -> EventsPage.table(ask.project(), List.of(stored))),
                CommandText.of("events", ask.settings()).with("--id", id).with("--format", "jsonl"));
    }

    private View view(StoredEvent stored, Event event, Collation part, ProjectPages pages) {
        EventCards cards = new EventCards(part, wording);
        boolean live = stored.state() == StoredEvent.State.LIVE;
        return new View(
                cards.card(event),
                event.quad().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ", score "
                        + Numbers.plain(event.score()),
                live ? Optional.empty() : Optional.of(gone(stored)),
                stored.mergedInto().map(EventLines::href),
                cards.differences(event),
                cards.history(event),
                mentions(event, part, cards),
                event.mentions().size(),
                part.documents().stream()
                        .map(d -> source(d, cards, stored.record().path("superseded")))
                        .toList(),
                pages
                        .list(new LedgerQuery(
                                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.of(event.id())))
                        .page(0, LedgerPage.WITH_EVENT)
                        .stream()
                        .map(LedgerView::of)
                        .toList(),
                pages.changes(event.id()).stream()
                        .map(c -> change(c, event.id()))
                        .toList());
    }

    private static String gone(StoredEvent stored) {
        return stored.state() == StoredEvent.State.MERGED
                ? "This event turned out to be part of another. What follows is its last record."
                : "No report of this event is left in the project. What follows is its last record.";
    }

    private static List<MentionView> mentions(Event event, Collation part, EventCards cards) {
        Map<String, EventMention> known = part.mentionsById();
        Map<String, MergeReason> joined = new HashMap<>();
        part.mergeReasons().getOrDefault(event.id(), List.of()).forEach(r -> joined.put(r.mention(), r));
        List<MentionView> views = new ArrayList<>();
        for (String id : event.mentions()) {
            Optional.ofNullable(known.get(id))
                    .ifPresent(m -> views.add(mention(m, cards, Optional.ofNullable(joined.get(id)))));
        }
        return views;
    }

    private static MentionView mention(EventMention mention, EventCards cards, Optional<MergeReason> joined) {
        return new MentionView(
                mention.id(),
                StatusSign.of(mention.status()),
                mention.kind().toString(),
                cards.passage(mention.id()),
                DocumentPage.href(mention.document().id(), mention.id()),
                Numbers.twoDigits(mention.confidence()),
                joined.map(MergeReason::agreements).orElse(List.of()),
                mention.decidedBy(),
                "coder " + mention.coder().version() + ", model "
                        + mention.coder().model() + ", codebook "
                        + mention.coder().codebook());
    }

    private static Source source(CodedDocument coded, EventCards cards, JsonNode superseded) {
        Document document = coded.document();
        return new Source(
                cards.number(document.id()),
                cards.name(document.id()),
                document.title().orElse(""),
                DocumentPage.href(document.id()),
                coded.published()
                        .map(p -> org.readout.app.brief.Days.inWords(p.earliest(), p.latest()))
                        .orElse("date not known"),
                superseded
                        .valueStream()
                        .filter(s -> s.path("document").asString().equals(document.id()))
                        .findFirst()
                        .map(s -> DocumentPage.href(s.path("by").asString())));
    }

    private static String change(EventChange change, String id) {
        String when = Clockwork.inWords(change.at()) + ": ";
        String other = change.other()
                .map(o -> " " + o.substring(0, Math.min(8, o.length())))
                .orElse("");
        boolean itself = change.event().equals(id);
        return when
                + switch (change.kind()) {
                    case CREATED -> "first found";
                    case SPLIT -> itself ? "split off from" + other : "another was split off";
                    case MERGED ->
                        itself ? "became part of" + other : change.event().substring(0, 8) + " became part of it";
                    case WITHDRAWN -> "withdrawn";
                    case CHANGED -> changed(change);
                };
    }

    private static String changed(EventChange change) {
        String fields = String.join(
                ", ",
                change.detail()
                        .path("fields")
                        .valueStream()
                        .map(f -> f.asString().replace('_', ' '))
                        .toList());
        return "changed in " + fields;
    }
}
