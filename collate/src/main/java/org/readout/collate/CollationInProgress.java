package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.CollationMemory.JoinedMentions;
import org.readout.core.Event;
import org.readout.core.EventMention;

/**
 * A collation to which documents are added one at a time; the cost of adding one does not grow with their number.
 * Documents added out of order of publication are collated all the same, but copies then point to whichever came first,
 * unless a credit says otherwise. Not safe for use by several threads.
 */
public final class CollationInProgress {
    private final GrowingCollation growing;
    private final List<CodedDocument> documents = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private final List<LineageEdge> lineage = new ArrayList<>();

    CollationInProgress(CandidateIndex index) {
        this.growing = new GrowingCollation(new Nothing(index));
    }

    /** A collation that begins with this one has no memory of an earlier one. */
    private record Nothing(CandidateIndex index) implements CollationMemory {
        @Override
        public Optional<CodedDocument> document(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<JoinedMentions> event(String founder) {
            return Optional.empty();
        }
    }

    /** Adds a document; one with the id of an earlier one is passed over. */
    public void add(CodedDocument document) {
        if (added.add(document.document().id())) {
            documents.add(document);
            lineage.addAll(growing.add(document).lineage());
        }
    }

    /** What has been found in the documents added so far. */
    public Collation result() {
        return collation(documents, lineage, growing.events());
    }

    /** @param documents in order of report */
    static Collation collation(List<CodedDocument> documents, List<LineageEdge> lineage, List<JoinedMentions> joined) {
        Origins origins = Origins.of(documents, lineage);
        ReportOrder order = new ReportOrder(documents);
        EventBuilder builder = new EventBuilder(origins, order);
        List<Event> events = new ArrayList<>();
        Map<String, List<MergeReason>> reasons = new HashMap<>();
        for (JoinedMentions mentions : joined) {
            Event event = builder.build(EventCluster.of(mentions));
            events.add(event);
            if (!mentions.reasons().isEmpty()) {
                reasons.put(event.id(), mentions.reasons());
            }
        }
        events.sort(byDate(order));
        List<LedgerEntry> ledger = Ledger.of(events, mentions(documents), order);
        return new Collation(
                documents, Outcomes.inHistories(events, ledger, order), lineage, origins.all(), reasons, ledger);
    }

    private static Map<String, EventMention> mentions(List<CodedDocument> documents) {
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
