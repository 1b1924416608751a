package org.readout.collate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.collate.CollationMemory.JoinedMentions;

/**
 * What is needed to make some events and stories of a collation anew.
 *
 * @param documents those of the events' mentions and of the stories, those that rest on one text with them, and those that they relay
 * @param lineage every edge from these documents
 * @param events what the collator joined; all on which one of the corrections bears, or none of these
 * @param places where documents of stories belong, by document id: of a story all documents or none
 * @param known the events, by any names of their own, of the mentions in stories that are in none of {@code events}, by mention id
 * @param corrections people's decisions, in the order in which they were taken
 */
public record CollationPart(
        Collection<CodedDocument> documents,
        List<LineageEdge> lineage,
        List<JoinedMentions> events,
        Map<String, StoryPlace> places,
        Map<String, String> known,
        List<Correction> corrections) {

    public CollationPart {
        documents = List.copyOf(documents);
        lineage = List.copyOf(lineage);
        events = List.copyOf(events);
        places = Map.copyOf(places);
        known = Map.copyOf(known);
        corrections = List.copyOf(corrections);
    }
}
