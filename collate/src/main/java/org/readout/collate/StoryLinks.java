package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.coder.CodedDocument;
import org.readout.core.Event;
import org.readout.core.Published;
import org.readout.core.StoryLink;

/**
 * Which stories come out of which: threads of events within a stream (Nallapati et al., CIKM 2004, make them of likeness and time), made of the events that
 * one story reported first and another takes up.
 *
 * <p>An event that many stories tell of ties none of them together, so each counts with the inverse of the number of the other stories that tell of
 * it; a link needs {@value #LEAST} in all.
 */
final class StoryLinks {
    private static final double LEAST = 1;

    private final Map<String, Integer> storyOf = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<StoryFinder.Found> groups;
    private final List<String> ids;

    private StoryLinks(List<StoryFinder.Found> groups, List<String> ids) {
        this.groups = groups;
        this.ids = ids;
        for (int story = 0; story < groups.size(); story++) {
            List<CodedDocument> documents = groups.get(story).documents();
            for (int i = 0; i < documents.size(); i++) {
                storyOf.put(documents.get(i).document().id(), story);
                placeOf.put(documents.get(i).document().id(), i);
            }
        }
    }

    /** What a story takes up from another: events with the place in it of the first document that tells of them. */
    private static final class TakenUp {
        private final List<String> events = new ArrayList<>();
        private double weight;
        private int first = Integer.MAX_VALUE;
    }

    /**
     * @param ids of the stories, in the order of the groups
     * @return for each group the stories that it comes out of
     */
    static List<List<StoryLink>> of(List<StoryFinder.Found> groups, List<String> ids, List<Event> events) {
        return new StoryLinks(groups, ids).links(events);
    }

    private List<List<StoryLink>> links(List<Event> events) {
        List<Map<Integer, TakenUp>> takenUp = new ArrayList<>();
        groups.forEach(g -> takenUp.add(new TreeMap<>()));
        events.forEach(event -> takeUp(event, takenUp));
        List<List<StoryLink>> links = new ArrayList<>();
        for (int story = 0; story < groups.size(); story++) {
            links.add(links(story, takenUp));
        }
        return links;
    }

    private void takeUp(Event event, List<Map<Integer, TakenUp>> takenUp) {
        Map<Integer, Integer> firstIn = new LinkedHashMap<>();
        for (String document : event.documents()) {
            Integer story = storyOf.get(document);
            Integer place = placeOf.get(document);
            if (story != null && place != null) {
                firstIn.merge(story, place, Math::min);
            }
        }
        int owner = firstIn.keySet().stream().findFirst().orElse(0);
        firstIn.forEach((story, place) -> {
            if (story != owner) {
                TakenUp taken = takenUp.get(story).computeIfAbsent(owner, s -> new TakenUp());
                taken.events.add(event.id());
                taken.weight += 1.0 / (firstIn.size() - 1);
                taken.first = Math.min(taken.first, place);
            }
        });
    }

    private List<StoryLink> links(int story, List<Map<Integer, TakenUp>> takenUp) {
        List<StoryLink> links = new ArrayList<>();
        StoryFinder.Found group = groups.get(story);
        takenUp.get(story).forEach((owner, taken) -> {
            if (taken.weight >= LEAST) {
                StoryLink.Kind kind = taken.first == 0 ? StoryLink.Kind.BRANCHES_OFF : StoryLink.Kind.TAKES_UP;
                links.add(new StoryLink(ids.get(owner), kind, day(group, taken.first), taken.events));
            }
        });
        group.resumes()
                .map(storyOf::get)
                .map(ids::get)
                .filter(id -> links.stream().noneMatch(l -> l.story().equals(id)))
                .ifPresent(id -> links.add(new StoryLink(id, StoryLink.Kind.RESUMES, day(group, 0), List.of())));
        links.sort(Comparator.comparing(l -> l.day().orElse(LocalDate.MAX)));
        return links;
    }

    private static Optional<LocalDate> day(StoryFinder.Found group, int place) {
        return group.documents().get(place).published().map(Published::earliest);
    }
}
