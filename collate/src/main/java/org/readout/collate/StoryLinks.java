package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.Event;
import org.readout.core.Published;
import org.readout.core.StoryLink;

/**
 * Which stories come out of which: threads of events within a stream (Nallapati et al., CIKM 2004, make them of likeness and time), made of the events that
 * one story reported first and another takes up.
 *
 * <p>An event that many stories tell of ties none of them together, so each counts with the inverse of the number of the other stories that tell of
 * it; a link needs 1 in all.
 */
public final class StoryLinks {
    /** One, less what sums of fractions may lack. */
    private static final double LEAST = 1 - 1e-9;

    private StoryLinks() {}

    /**
     * A story that tells of an event.
     *
     * @param founder id of the story's first document
     * @param start where that stands in order of report
     * @param first where the first of its documents that tells of the event stands
     * @param day of publication of this one; absent where it is undated
     */
    public record Teller(String founder, long start, long first, Optional<LocalDate> day) {}

    /**
     * A story of which it is asked whence it came.
     *
     * @param founder id of the story's first document
     * @param day of publication of that one; absent where it is undated
     * @param resumes founder of the story that it goes on from, as in {@link StoryPlace}
     */
    public record Start(String founder, Optional<LocalDate> day, Optional<String> resumes) {}

    /** What a story takes up from another: events with the place of the first document that tells of them. */
    private static final class TakenUp {
        private final Teller owner;
        private final List<String> events = new ArrayList<>();
        private double weight;
        private Teller first;

        TakenUp(Teller owner, Teller first) {
            this.owner = owner;
            this.first = first;
        }
    }

    /**
     * The stories that one comes out of, in order of the day on which that shows.
     *
     * @param events for each event that it tells of the stories that do so, itself among them, each once
     */
    public static List<StoryLink> of(Start story, Map<String, List<Teller>> events) {
        Map<String, TakenUp> takenUp = new LinkedHashMap<>();
        events.forEach((event, tellers) -> takeUp(story.founder(), event, tellers, takenUp));
        List<StoryLink> links = new ArrayList<>();
        takenUp.values().stream()
                .filter(t -> t.weight >= LEAST)
                .sorted(Comparator.comparingLong(t -> t.owner.start()))
                .forEach(t -> links.add(new StoryLink(
                        Stories.id(t.owner.founder()),
                        t.first.first() == t.first.start() ? StoryLink.Kind.BRANCHES_OFF : StoryLink.Kind.TAKES_UP,
                        t.first.day(),
                        t.events)));
        story.resumes()
                .map(Stories::id)
                .filter(id -> links.stream().noneMatch(l -> l.story().equals(id)))
                .ifPresent(id -> links.add(new StoryLink(id, StoryLink.Kind.RESUMES, story.day(), List.of())));
        links.sort(Comparator.comparing(l -> l.day().orElse(LocalDate.MAX)));
        return links;
    }

    private static void takeUp(String founder, String event, List<Teller> tellers, Map<String, TakenUp> takenUp) {
        Optional<Teller> owner = tellers.stream().min(Comparator.comparingLong(Teller::first));
        Optional<Teller> own =
                tellers.stream().filter(t -> t.founder().equals(founder)).findFirst();
        if (owner.isPresent() && own.isPresent() && !owner.get().founder().equals(founder)) {
            TakenUp taken = takenUp.computeIfAbsent(owner.get().founder(), o -> new TakenUp(owner.get(), own.get()));
            taken.events.add(event);
            taken.weight += 1.0 / (tellers.size() - 1);
            if (own.get().first() < taken.first.first()) {
                taken.first = own.get();
            }
        }
    }

    /** For stories by their founders the stories that they come out of. */
    static Map<String, List<StoryLink>> of(
            List<CodedDocument> inOrder, Map<String, StoryPlace> places, List<Event> events) {
        Map<String, Integer> order = new HashMap<>();
        inOrder.forEach(d -> order.put(d.document().id(), order.size()));
        Map<String, Map<String, List<Teller>>> told = new HashMap<>();
        for (Event event : events) {
            List<Teller> tellers = tellers(event, inOrder, order, places);
            tellers.forEach(t -> told.computeIfAbsent(t.founder(), f -> new LinkedHashMap<>())
                    .put(event.id(), tellers));
        }
        Map<String, List<StoryLink>> links = new HashMap<>();
        for (CodedDocument document : inOrder) {
            String id = document.document().id();
            StoryPlace place = places.get(id);
            if (place != null && place.founder().equals(id)) {
                Start story = new Start(id, day(document), place.resumes());
                links.put(id, of(story, told.getOrDefault(id, Map.of())));
            }
        }
        return links;
    }

    private static List<Teller> tellers(
            Event event, List<CodedDocument> inOrder, Map<String, Integer> order, Map<String, StoryPlace> places) {
        Map<String, Teller> tellers = new LinkedHashMap<>();
        for (String document : event.documents()) {
            StoryPlace place = places.get(document);
            Integer first = order.get(document);
            Integer start = place == null ? null : order.get(place.founder());
            if (place != null && first != null && start != null) {
                Teller teller = new Teller(place.founder(), start, first, day(inOrder.get(first)));
                tellers.merge(place.founder(), teller, (a, b) -> a.first() <= b.first() ? a : b);
            }
        }
        return List.copyOf(tellers.values());
    }

    private static Optional<LocalDate> day(CodedDocument document) {
        return document.published().map(Published::earliest);
    }
}
