package org.readout.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Origin;
import org.readout.core.Story;

/**
 * Many documents read together: which are copies, who relays whom, which mentions are one event, where accounts differ.
 *
 * @param documents in order of publication, undated ones last
 * @param events in order of date, undated ones last
 * @param lineage copies, reprints, translations and relays as edges from the later to the earlier text
 * @param origins the independent reports that are left when lineage is followed back
 * @param mergeReasons for each event id, why each mention after the founding one joined it; no entry for events of one
 *     mention
 * @param stories documents on one development, in order of first report, each document in one
 * @param ledger demands, promises, plans, threats, warnings and conditions with what became of them, in order of report
 */
public record Collation(
        List<CodedDocument> documents,
        List<Event> events,
        List<LineageEdge> lineage,
        List<Origin> origins,
        Map<String, List<MergeReason>> mergeReasons,
        List<Story> stories,
        List<LedgerEntry> ledger) {

    public Collation {
        documents = List.copyOf(documents);
        events = List.copyOf(events);
        lineage = List.copyOf(lineage);
        origins = List.copyOf(origins);
        mergeReasons = mergeReasons.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        stories = List.copyOf(stories);
        ledger = List.copyOf(ledger);
    }

    /** A collation that does not say why mentions were joined, and keeps neither stories nor a ledger. */
    public Collation(
            List<CodedDocument> documents, List<Event> events, List<LineageEdge> lineage, List<Origin> origins) {
        this(documents, events, lineage, origins, Map.of(), List.of(), List.of());
    }

    /** Those of the events, then those of the stories. */
    public List<Discrepancy> discrepancies() {
        return Stream.concat(
                        events.stream().flatMap(e -> e.discrepancies().stream()),
                        stories.stream().flatMap(s -> s.discrepancies().stream()))
                .toList();
    }

    /**
     * The same under other event ids.
     *
     * @param ids one for each event, in their order
     */
    public Collation withEventIds(List<String> ids) {
        Map<String, String> renamed = new HashMap<>();
        List<Event> others = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            renamed.put(events.get(i).id(), ids.get(i));
            others.add(events.get(i).withId(ids.get(i)));
        }
        return new Collation(
                documents,
                others,
                lineage,
                origins,
                mergeReasons.entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> renamed.getOrDefault(e.getKey(), e.getKey()), Map.Entry::getValue)),
                stories.stream()
                        .map(s -> s.withEvents(e -> renamed.getOrDefault(e, e)))
                        .toList(),
                ledger.stream()
                        .map(e -> e.withEvent(renamed.getOrDefault(e.event(), e.event())))
                        .toList());
    }

    /** Every mention by its id. */
    public Map<String, EventMention> mentionsById() {
        return documents.stream()
                .flatMap(d -> d.mentions().stream())
                .collect(Collectors.toUnmodifiableMap(EventMention::id, m -> m, (a, b) -> a));
    }
}
