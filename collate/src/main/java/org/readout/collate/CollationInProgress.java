package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Story;

/**
 * A collation to which documents are added one at a time; the cost of adding one does not grow with their number.
 * Documents added out of order of publication are collated all the same, but copies then point to whichever came first,
 * unless a credit says otherwise. Not safe for use by several threads.
 */
public final class CollationInProgress {
    private final LineageFinder lineageFinder;
    private final EventClusterer clusterer;
    private final List<CodedDocument> documents = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final List<LineageEdge> lineage = new ArrayList<>();

    CollationInProgress(CandidateIndex index) {
        this.lineageFinder = new LineageFinder(index);
        this.clusterer = new EventClusterer(index);
    }

    /** Adds a document; one with the id of an earlier one is passed over. */
    public void add(CodedDocument document) {
        if (added.add(document.document().id())) {
            documents.add(document);
            lineage.addAll(lineageFinder.add(document));
            clusterer.add(document);
        }
    }

    /** What has been found in the documents added so far. */
    public Collation result() {
        return result(List.of());
    }

    Collation result(List<Correction> corrections) {
        Origins origins = Origins.of(documents, lineage);
        ReportOrder order = new ReportOrder(documents);
        EventBuilder builder = new EventBuilder(origins, order);
        List<Event> events = new ArrayList<>();
        Map<String, List<MergeReason>> reasons = new HashMap<>();
        for (EventCluster cluster : Corrections.applied(clusterer.clusters(), corrections)) {
            Event event = builder.build(cluster);
            events.add(event);
            if (!cluster.reasons().isEmpty()) {
                reasons.put(event.id(), cluster.reasons());
            }
        }
        events.sort(byDate(order));
        List<LedgerEntry> ledger = Ledger.of(events, mentions(), order);
        List<Story> stories = Stories.of(documents, events, lineage, new Voices(origins));
        return new Collation(
                documents,
                Outcomes.inHistories(events, ledger, order),
                lineage,
                origins.all(),
                reasons,
                stories,
                ledger);
    }

    private Map<String, EventMention> mentions() {
        Map<String, EventMention> byId = new HashMap<>();
        documents.forEach(d -> d.mentions().forEach(m -> byId.putIfAbsent(m.id(), m)));
        return byId;
    }

    private static Comparator<Event> byDate(ReportOrder order) {
        return Comparator.comparing(
                        (Event e) -> e.date().flatMap(d -> d.earliest()).orElse(java.time.LocalDate.MAX))
                .thenComparing(e -> order.of(e.mentions().get(0)))
                .thenComparing(Event::id);
    }
}
