package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** What agencies put before a headline to say which version it is: "UPDATE 2-CORRECTED-". */
    private static final Pattern SLUG = Pattern.compile(
            "^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|EXCLUSIVE|BREAKING|CORRECTION|RECAST)(?: \\d+)?\\s?[-–:]\\s?)+(?=\\S)");

    private final List<CodedDocument> inOrder;
    private final CollationPart part;
    private final Topics topics;
    private final Tellings tellings;
    private final StoryEvents events;
    private final DetailDiscrepancies discrepancies;
    private final Set<String> repeated = new HashSet<>();

    private Stories(List<CodedDocument> inOrder, List<Event> events, CollationPart part, Origins origins) {
        this.inOrder = inOrder;
        this.part = part;
        Map<String, TermWeights> weights = new HashMap<>();
        part.places().forEach((document, place) -> weights.put(document, place.weights()));
        Voices voices = new Voices(origins);
        this.topics = new Topics(weights);
        this.events = new StoryEvents(events, part.known(), origins);
        this.tellings = new Tellings(voices, topics, this.events);
        this.discrepancies = new DetailDiscrepancies(voices, topics);
        part.lineage().forEach(this::leaveOut);
    }

    /** Of two texts of one wording, or two versions of one article, the one that adds nothing to the other. */
    private void leaveOut(LineageEdge edge) {
        switch (edge.kind()) {
            case RELAY -> {}
            case REVISION -> edge.source().ifPresent(repeated::add);
            default -> edge.source().ifPresent(source -> repeated.add(edge.document()));
        }
    }

    /**
     * @param inOrder in order of report; those without a place are passed over
     * @param events those of the part
     */
    static List<Story> of(List<CodedDocument> inOrder, List<Event> events, CollationPart part, Origins origins) {
        return new Stories(inOrder, events, part, origins).all(events);
    }

    /** The id of the story that a document founded. */
    static String id(String founder) {
        return Document.hash("story", founder);
    }

    private List<Story> all(List<Event> told) {
        Map<String, List<CodedDocument>> groups = new LinkedHashMap<>();
        for (CodedDocument document : inOrder) {
            Optional.ofNullable(part.places().get(document.document().id()))
                    .ifPresent(place -> groups.computeIfAbsent(place.founder(), f -> new ArrayList<>())
                            .add(document));
        }
        Map<String, List<StoryLink>> links = StoryLinks.of(inOrder, part.places(), told);
        return groups.entrySet().stream()
                .map(g -> story(g.getKey(), g.getValue(), links.getOrDefault(g.getKey(), List.of())))
                .toList();
    }

    private Story story(String founder, List<CodedDocument> documents, List<StoryLink> from) {
        List<Discrepancy> differing = discrepancies.within(documents);
        Document named = headlined(documents);
        List<Published> dates =
                documents.stream().flatMap(d -> d.published().stream()).toList();
        return new Story(
                id(founder),
                title(named),
                named.outlet(),
                documents.stream().map(d -> d.document().id()).toList(),
                events.of(documents),
                differing,
                dates.stream().map(Published::earliest).min(Comparator.naturalOrder()),
                dates.stream().map(Published::latest).max(Comparator.naturalOrder()),
                from,
                summary(documents, differing));
    }

    /** The document whose headline is nearest to what all headlines of the story say, of equals the first; copies and superseded versions do not count. */
    private Document headlined(List<CodedDocument> documents) {
        TermWeights all =
                documents.stream().map(d -> headline(d.document())).reduce(TermWeights.NONE, TermWeights::plus);
        return documents.stream()
                .map(CodedDocument::document)
                .filter(d -> !repeated.contains(d.id()))
                .filter(d -> d.title().isPresent())
                .reduce((a, b) -> all.cosine(headline(b)) > all.cosine(headline(a)) ? b : a)
                .orElseGet(() -> documents.get(0).document());
    }

    private TermWeights headline(Document document) {
        return topics.vector(document, Stems.ofPassage(document.title().orElse("")));
    }

    private static String title(Document document) {
        String words = SLUG.matcher(document.title()
                        .orElseGet(() ->
                                document.text().strip().lines().findFirst().orElse("")))
                .replaceFirst("");
        return words.length() <= TITLE ? words : words.substring(0, TITLE) + "…";
    }

    private List<StorySentence> summary(List<CodedDocument> documents, List<Discrepancy> differing) {
        List<Discrepancy> all = Stream.concat(events.discrepancies(documents).stream(), differing.stream())
                .toList();
        Map<String, EventMention> mentions = new HashMap<>();
        documents.forEach(d -> d.mentions().forEach(m -> mentions.put(m.id(), m)));
        Accounts accounts = new Accounts(all, mentions);
        List<Telling> candidates = new ArrayList<>();
        for (CodedDocument document : documents) {
            String id = document.document().id();
            if (!repeated.contains(id) || documents.size() == 1) {
                candidates.addAll(tellings.of(document, accounts.sentences(id)));
            }
        }
        return StorySummary.of(candidates, accounts.among(candidates));
    }
}
