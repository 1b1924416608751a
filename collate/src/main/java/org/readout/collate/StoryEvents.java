package org.readout.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;

/**
 * Events as they look from within stories: of each, the mentions in a story's documents alone. So what other stories bring to an event
 * changes nothing in this one.
 */
final class StoryEvents {
    private final Map<String, String> eventOf;
    private final Map<String, Integer> originsOf = new HashMap<>();
    private final Origins origins;

    /** @param known names of further events, by the ids of their mentions */
    StoryEvents(List<Event> events, Map<String, String> known, Origins origins) {
        this.eventOf = new HashMap<>(known);
        this.origins = origins;
        for (Event event : events) {
            for (String mention : event.mentions()) {
                eventOf.put(mention, event.id());
                originsOf.put(mention, event.origins().size());
            }
        }
    }

    /** The id of the event of a mention. */
    Optional<String> of(String mention) {
        return Optional.ofNullable(eventOf.get(mention));
    }

    /** How many independent reports, of all stories, tell of the event of a mention; 1 for known ones, of which more is not known here. */
    int origins(String mention) {
        return originsOf.getOrDefault(mention, 1);
    }

    /** Ids of the events that documents tell of, in the order of the documents. */
    List<String> of(List<CodedDocument> documents) {
        return List.copyOf(mentions(documents).keySet());
    }

    /** Where the mentions of one event in these documents differ. */
    List<Discrepancy> discrepancies(List<CodedDocument> documents) {
        return mentions(documents).values().stream()
                .filter(mentions -> mentions.size() > 1)
                .flatMap(mentions -> DiscrepancyFinder.within(mentions, origins).stream())
                .toList();
    }

    private Map<String, List<EventMention>> mentions(List<CodedDocument> documents) {
        ReportOrder order = new ReportOrder(documents);
        Map<String, List<EventMention>> byEvent = new LinkedHashMap<>();
        documents.stream()
                .flatMap(d -> d.mentions().stream())
                .sorted(order.byReport())
                .forEach(m -> of(m.id())
                        .ifPresent(event -> byEvent.computeIfAbsent(event, e -> new ArrayList<>())
                                .add(m)));
        return byEvent;
    }
}
