package org.readout.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.CollationMemory.JoinedMentions;
import org.readout.collate.CollationPart;
import org.readout.collate.Collator;
import org.readout.collate.GrowingCollation;
import org.readout.collate.LineageEdge;

/**
 * The events and stories of a project that documents touch, made anew with what belongs to them.
 *
 * <p>Touched are the events that gained or lost a mention, those with a mention in a document whose copies changed, those with a demand,
 * threat or the like that a new mention may settle; with these, those that people's decisions join with or part from them, and those that
 * state the same entries of the ledger. So are the stories of the documents, and those that tell of events that people decide on. Only the
 * documents of these are read.
 */
final class TouchedPart {
    private final Database database;
    private final StoredMemory memory;
    private final LineageTables lineage;
    private final StoryTable stories;
    private final LedgerTable ledger;
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> storyFounders = new LinkedHashSet<>();
    private final Set<String> decided = new LinkedHashSet<>();
    private final Set<String> read = new LinkedHashSet<>();

    TouchedPart(Database database, StoredMemory memory, LineageTables lineage) {
        this.database = database;
        this.memory = memory;
        this.lineage = lineage;
        this.stories = new StoryTable(database);
        this.ledger = new LedgerTable(database);
    }

    /** @param founder the event's */
    void event(String founder) {
        events.add(founder);
    }

    /**
     * An event that a person decided on just now; the stories that tell of it are touched too.
     *
     * @param founder the event's
     */
    void decidedOn(String founder) {
        event(founder);
        decided.add(founder);
    }

    void document(String id) {
        documents.add(id);
    }

    /** @param founder the story's */
    void story(String founder) {
        storyFounders.add(founder);
    }

    /** What was found of the document is about to be taken out. */
    void taken(String document) {
        ledger.statedBy(document).forEach(this::event);
    }

    void added(String document, GrowingCollation.Added added) {
        document(document);
        added.joinings().forEach(joining -> event(joining.founder()));
        added.concerned().forEach(this::event);
        for (LineageEdge edge : added.lineage()) {
            document(edge.document());
            edge.source().ifPresent(this::document);
        }
    }

    /**
     * Writes what is touched over what was known of it.
     *
     * @param decided ids of the documents that were decided on again
     */
    CollationChanges write(Collection<String> decided, String now) {
        Set<String> ofOneText = lineage.copies(documents);
        for (String document : ofOneText) {
            database.list(
                            row -> row.getString(1),
                            "SELECT DISTINCT founder FROM joined WHERE document_id = ?",
                            document)
                    .forEach(this::event);
            stories.founder(document).ifPresent(this::story);
        }
        List<JoinedMentions> joined = joined();
        CollationPart part = part(joined);
        Collation collation = Collator.part(part);
        List<CodedDocument> changed = collation.documents().stream()
                .filter(d -> ofOneText.contains(d.document().id()))
                .toList();
        lineage.origins(changed, collation.origins());
        return new CollationTables(database, now).write(collation, decided, storyFounders);
    }

    /** The touched events, with those that cannot be made without them or they without. */
    private List<JoinedMentions> joined() {
        List<Set<String>> decisions = CorrectionTable.founders(database);
        List<JoinedMentions> joined = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(events);
        while (!open.isEmpty()) {
            String founder = open.remove();
            memory.event(founder).ifPresent(joined::add);
            Set<String> together = new LinkedHashSet<>();
            ledger.together(founder, read, together);
            decisions.stream().filter(d -> d.contains(founder)).forEach(d -> {
                decided.add(founder);
                together.addAll(d);
            });
            together.stream().filter(events::add).forEach(open::add);
        }
        decided.forEach(founder -> stories.tellingOf(founder).forEach(this::story));
        return joined;
    }

    private CollationPart part(List<JoinedMentions> joined) {
        joined.forEach(e -> e.mentions().forEach(m -> read.add(m.document().id())));
        var places = stories.places(storyFounders);
        read.addAll(documents);
        read.addAll(places.keySet());
        read.removeIf(id -> memory.document(id).isEmpty());
        Set<String> all = withWhatTheyRestOn(read);
        List<CodedDocument> part = all.stream()
                .map(id -> (read.contains(id) ? memory.document(id) : memory.outline(id)).orElseThrow())
                .toList();
        return new CollationPart(
                part,
                lineage.of(all),
                joined,
                places,
                known(places.keySet(), joined),
                CorrectionTable.standing(database, part));
    }

    private Set<String> withWhatTheyRestOn(Set<String> some) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(lineage.relayed(some));
        return lineage.copies(all);
    }

    /** The events of the other mentions in these documents, which are as they were. */
    private Map<String, String> known(Collection<String> some, List<JoinedMentions> joined) {
        Map<String, String> known = new HashMap<>();
        for (String document : some) {
            database.each(
                    entry -> known.put(entry.getKey(), entry.getValue()),
                    row -> Map.entry(row.getString(1), row.getString(2)),
                    "SELECT mention_id, event_id FROM event_mention WHERE document_id = ?",
                    document);
        }
        joined.forEach(e -> e.mentions().forEach(m -> known.remove(m.id())));
        return known;
    }
}
