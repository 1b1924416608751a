package org.readout.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.Story;

/** Makes stories of the documents that belong to them, with their events and with the discrepancies of their passages. */
final class Stories {
    private static final int TITLE = 80;

    private Stories() {}

    /**
     * @param inOrder in order of report; those without a place are passed over
     * @param places where documents belong, by document id
     */
    static List<Story> of(
            List<CodedDocument> inOrder, List<Event> events, Map<String, StoryPlace> places, Voices voices) {
        Map<String, List<CodedDocument>> groups = new LinkedHashMap<>();
        Map<String, TermWeights> weights = new HashMap<>();
        for (CodedDocument document : inOrder) {
            StoryPlace place = places.get(document.document().id());
            if (place != null) {
                groups.computeIfAbsent(place.founder(), f -> new ArrayList<>()).add(document);
                weights.put(document.document().id(), place.weights());
            }
        }
        Map<String, Set<String>> told = eventsOfDocuments(events);
        DetailDiscrepancies discrepancies = new DetailDiscrepancies(voices, new Topics(weights));
        return groups.values().stream()
                .map(group -> story(group, events, told, discrepancies))
                .toList();
    }

    private static Map<String, Set<String>> eventsOfDocuments(List<Event> events) {
        Map<String, Set<String>> told = new HashMap<>();
        events.forEach(e -> e.documents()
                .forEach(d -> told.computeIfAbsent(d, k -> new HashSet<>()).add(e.id())));
        return told;
    }

    private static Story story(
            List<CodedDocument> group,
            List<Event> events,
            Map<String, Set<String>> told,
            DetailDiscrepancies discrepancies) {
        Document first = group.get(0).document();
        List<String> ids = group.stream().map(d -> d.document().id()).toList();
        Set<String> within = new HashSet<>();
        ids.forEach(d -> within.addAll(told.getOrDefault(d, Set.of())));
        return new Story(
                id(first.id()),
                title(first),
                ids,
                events.stream().map(Event::id).filter(within::contains).toList(),
                discrepancies.within(group));
    }

    /** The id of the story that a document founded. */
    static String id(String founder) {
        return Document.hash("story", founder);
    }

    private static String title(Document document) {
        String words = document.title()
                .orElseGet(() -> document.text().strip().lines().findFirst().orElse(""));
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
    }
}
