package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.CollationMemory.JoinedMentions;
import org.readout.core.EventMention;

/**
 * A collation that goes on from what was found before: each added document is compared to candidates of the memory's index, and
 * what it brings is given back for the memory to keep. Given documents in order of report ({@link Collator#orderOfReport}), it
 * decides as {@link Collator#collate} does on all of them. Not safe for use by several threads.
 */
public final class GrowingCollation {
    private final LineageFinder lineage;
    private final EventClusterer events;
    private final OpenStatements statements;
    private final StoryFinder stories;

    GrowingCollation(CollationMemory memory) {
        this.lineage = new LineageFinder(memory);
        this.events = new EventClusterer(memory);
        this.statements = new OpenStatements(memory.index());
        this.stories = new StoryFinder(memory);
    }

    /**
     * What a document brought.
     *
     * @param lineage the edges from it, or to it from an earlier text that credits it
     * @param joinings one for each of its mentions, in the order in which they were compared
     * @param concerned founders of the events with a demand, threat or the like of which its mentions may tell the outcome
     * @param place the story to which it belongs
     */
    public record Added(List<LineageEdge> lineage, List<Joining> joinings, Set<String> concerned, StoryPlace place) {
        public Added {
            lineage = List.copyOf(lineage);
            joinings = List.copyOf(joinings);
            concerned = Set.copyOf(concerned);
        }
    }

    /**
     * To which event a mention belongs.
     *
     * @param founder id of the mention that founded the event
     * @param reason absent when it is the founding one
     */
    public record Joining(EventMention mention, String founder, Optional<MergeReason> reason) {}

    /** Adds a document that was not added before. */
    public Added add(CodedDocument document) {
        List<LineageEdge> edges = lineage.add(document);
        List<Joining> joinings = events.add(document);
        return new Added(edges, joinings, statements.add(joinings), stories.add(document, edges));
    }

    /** The events to which mentions were joined, or which were founded, since this collation began. */
    List<JoinedMentions> events() {
        List<JoinedMentions> all = new ArrayList<>();
        events.clusters().forEach(c -> all.add(c.joined()));
        return all;
    }
}
