package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.core.Discrepancy;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Story;
import org.readout.core.StoryLink;
import org.readout.core.StorySentence;

/** Makes stories of groups of documents: with their events, what their passages differ on, whence they came, and a summary. */
final class Stories {
    private static final int TITLE = 120;

    private final Topics topics;
    private final Tellings tellings;
    private final DetailDiscrepancies discrepancies;
    private final Map<String, List<Event>> byDocument = new HashMap<>();
    private final Set<String> copies = new HashSet<>();

    private Stories(List<CodedDocument> inOrder, List<Event> events, List<LineageEdge> lineage, Voices voices) {
        this.topics = new Topics(inOrder);
        Map<String, Event> byMention = new HashMap<>();
        for (Event event : events) {
            event.mentions().forEach(m -> byMention.put(m, event));
            event.documents()
                    .forEach(d -> byDocument
                            .computeIfAbsent(d, k -> new ArrayList<>())
                            .add(event));
        }
        this.tellings = new Tellings(voices, topics, byMention);
        this.discrepancies = new DetailDiscrepancies(voices, topics);
        lineage.stream()
                .filter(e -> e.kind() != LineageEdge.Kind.RELAY && e.source().isPresent())
                .forEach(e -> copies.add(e.document()));
    }

    /** @param inOrder in order of report */
    static List<Story> of(List<CodedDocument> inOrder, List<Event> events, List<LineageEdge> lineage, Voices voices) {
        Stories stories = new Stories(inOrder, events, lineage, voices);
        List<StoryFinder.Found> groups = StoryFinder.group(inOrder, lineage);
        List<String> ids = groups.stream()
                .map(g -> Document.hash("story", g.documents().get(0).document().id()))
                .toList();
        List<List<StoryLink>> links = StoryLinks.of(groups, ids, events);
        List<Story> made = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            made.add(stories.story(ids.get(i), groups.get(i).documents(), links.get(i)));
        }
        return made;
    }

    private Story story(String id, List<CodedDocument> documents, List<StoryLink> from) {
        List<String> documentIds =
                documents.stream().map(d -> d.document().id()).toList();
        List<Event> events = documentIds.stream()
                .flatMap(d -> byDocument.getOrDefault(d, List.of()).stream())
                .distinct()
                .toList();
        List<Discrepancy> differing = discrepancies.within(documents);
        Document named = headlined(documents);
        List<Published> dates =
                documents.stream().flatMap(d -> d.published().stream()).toList();
        return new Story(
                id,
                title(named),
                named.outlet(),
                documentIds,
                events.stream().map(Event::id).toList(),
                differing,
                dates.stream().map(Published::earliest).min(Comparator.naturalOrder()),
                dates.stream().map(Published::latest).max(Comparator.naturalOrder()),
                from,
                summary(documents, events, differing));
    }

    /** The document whose headline is nearest to what all headlines of the story say, of equals the first; copies do not count. */
    private Document headlined(List<CodedDocument> documents) {
        TermSum all = new TermSum();
        documents.forEach(d -> all.add(headline(d.document())));
        return documents.stream()
                .map(CodedDocument::document)
                .filter(d -> !copies.contains(d.id()))
                .filter(d -> d.title().isPresent())
                .reduce((a, b) -> all.cosine(headline(b)) > all.cosine(headline(a)) ? b : a)
                .orElseGet(() -> documents.get(0).document());
    }

    private Map<String, Double> headline(Document document) {
        return topics.vector(Stems.ofPassage(document.title().orElse("")));
    }

    private static String title(Document document) {
        String words = document.title()
                .orElseGet(() -> document.text().strip().lines().findFirst().orElse(""));
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
    }

    private List<StorySentence> summary(
            List<CodedDocument> documents, List<Event> events, List<Discrepancy> differing) {
        List<Discrepancy> all = Stream.concat(
                        events.stream().flatMap(e -> e.discrepancies().stream()), differing.stream())
                .toList();
        Map<String, EventMention> mentions = new HashMap<>();
        documents.forEach(d -> d.mentions().forEach(m -> mentions.put(m.id(), m)));
        Accounts accounts = new Accounts(all, mentions);
        List<Telling> candidates = new ArrayList<>();
        for (CodedDocument document : documents) {
            String id = document.document().id();
            if (!copies.contains(id) || documents.size() == 1) {
                candidates.addAll(tellings.of(document, accounts.sentences(id)));
            }
        }
        return StorySummary.of(candidates, accounts.among(candidates));
    }
}
