package org.readout.collate;

import java.time.LocalDate;
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
    private final Map<String, StoryPlace> places = new HashMap<>();

    CollationInProgress(CandidateIndex index) {
        this.growing = new GrowingCollation(new Nothing(index, new InMemoryTermCounts()));
    }

    /** A collation that begins with this one has no memory of an earlier one. */
    record Nothing(CandidateIndex index, TermCounts terms) implements CollationMemory {
        @Override
        public Optional<CodedDocument> outline(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> reported(String document) {
            return Optional.empty();
        }

        @Override
        public List<Version> versions(String document) {
            return List.of();
        }

        @Override
        public Optional<EventMention> founder(String mention) {
            return Optional.empty();
        }

        @Override
        public Optional<JoinedMentions> event(String founder) {
            return Optional.empty();
        }

        @Override
        public Optional<String> storyOf(String document) {
            return Optional.empty();
        }

        @Override
        public Optional<StoryPlace.State> story(String founder) {
            return Optional.empty();
        }
    }

    /** Adds a document; one with the id of an earlier one is passed over. */
    public void add(CodedDocument document) {
        if (added.add(document.document().id())) {
            documents.add(document);
            GrowingCollation.Added brought = growing.add(document);
            lineage.addAll(brought.lineage());
            places.put(document.document().id(), brought.place());
        }
    }

    /** What has been found in the documents added so far. */
    public Collation result() {
        return result(List.of());
    }

    Collation result(List<Correction> corrections) {
        return collation(
                documents, new CollationPart(documents, lineage, growing.events(), places, Map.of(), corrections));
    }

    /** @param inOrder the documents of the part, in order of report */
    static Collation collation(List<CodedDocument> inOrder, CollationPart part) {
        Origins origins = Origins.of(inOrder, part.lineage());
        ReportOrder order = new ReportOrder(inOrder);
        EventBuilder builder = new EventBuilder(origins, order);
        List<Event> events = new ArrayList<>();
        Map<String, List<MergeReason>> reasons = new HashMap<>();
        List<EventCluster> clusters =
                part.events().stream().map(EventCluster::of).toList();
        for (EventCluster cluster : Corrections.applied(clusters, part.corrections())) {
            Event event = builder.build(cluster);
            events.add(event);
            if (!cluster.reasons().isEmpty()) {
                reasons.put(event.id(), cluster.reasons());
            }
        }
        events.sort(byDate(order));
        List<LedgerEntry> ledger = Ledger.of(events, mentions(inOrder), order);
        return new Collation(
                inOrder,
                Outcomes.inHistories(events, ledger, order),
                part.lineage(),
                origins.all(),
                reasons,
                Stories.of(inOrder, events, part, origins),
                ledger);
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
