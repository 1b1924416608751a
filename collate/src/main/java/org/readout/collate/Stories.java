package org.readout.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.Story;

/** Makes stories of groups of documents, with their events and with the discrepancies of their passages. */
final class Stories {
    private static final int TITLE = 80;

    private Stories() {}

    /** @param inOrder in order of report */
    static List<Story> of(List<CodedDocument> inOrder, List<Event> events, List<LineageEdge> lineage, Voices voices) {
        DetailDiscrepancies discrepancies = new DetailDiscrepancies(voices, new Topics(inOrder));
        Map<String, List<Event>> byDocument = new HashMap<>();
        events.forEach(e -> e.documents()
                .forEach(d -> byDocument.computeIfAbsent(d, k -> new ArrayList<>()).add(e)));
        List<Story> stories = new ArrayList<>();
        for (List<CodedDocument> group : StoryFinder.group(inOrder, lineage)) {
            List<String> ids = group.stream().map(d -> d.document().id()).toList();
            Document first = group.get(0).document();
            stories.add(new Story(
                    Document.hash("story", first.id()),
                    title(first),
                    ids,
                    events(ids, byDocument),
                    discrepancies.within(group)));
        }
        return stories;
    }

    private static List<String> events(List<String> documents, Map<String, List<Event>> byDocument) {
        return documents.stream()
                .flatMap(d -> byDocument.getOrDefault(d, List.of()).stream())
                .map(Event::id)
                .distinct()
                .toList();
    }

    private static String title(Document document) {
        String words = document.title()
                .orElseGet(() -> document.text().strip().lines().findFirst().orElse(""));
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
    }
}
