package org.readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.CollationMemory.JoinedMentions;
import org.readout.collate.Collator;
import org.readout.collate.GrowingCollation;
import org.readout.collate.LineageEdge;

/**
 * Brings a project's collation up to date with documents that came.
 *
 * <p>Documents are decided on in order of report, and a decision rests on earlier documents alone. So what was found of documents
 * that sort after the first new one is taken out, and these are decided on again, with the new ones in their places; all before
 * that stands. Then the events that were touched are made anew: those that gained or lost a mention, those with a mention in a
 * document whose copies changed, and those with a demand, threat or the like that a new mention may settle. Documents that come in
 * order cost only themselves and what they touch.
 */
final class ProjectCollation {
    private final Database database;
    private final StoredMemory memory;
    private final LineageTables lineage;
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();

    ProjectCollation(Database database) {
        this.database = database;
        this.memory = new StoredMemory(database);
        this.lineage = new LineageTables(database, memory);
    }

    /**
     * Part of a transaction of the caller.
     *
     * @param came ids of the documents that are new or were coded again
     */
    CollationChanges add(Collection<String> came, String now) {
        TreeMap<String, String> inOrder = new TreeMap<>();
        came.forEach(id -> inOrder.put(orderOfReport(id), id));
        Optional<Long> from = firstStep(came, inOrder.firstKey());
        from.ifPresent(step -> inOrder.putAll(takeOut(step, came)));
        GrowingCollation growing = Collator.growing(memory);
        for (Map.Entry<String, String> next : inOrder.entrySet()) {
            decide(growing, next.getKey(), next.getValue());
        }
        return write(inOrder.values(), now);
    }

    private String orderOfReport(String document) {
        return Collator.orderOfReport(memory.document(document).orElseThrow());
    }

    /** The step from which on decisions are to be taken again; absent when none is. */
    private Optional<Long> firstStep(Collection<String> came, String firstInOrder) {
        List<Long> steps = new ArrayList<>();
        database.first(
                        row -> row.getLong(1),
                        "SELECT step FROM collated_document WHERE order_of_report >= ? ORDER BY order_of_report LIMIT 1",
                        firstInOrder)
                .ifPresent(steps::add);
        for (String document : came) {
            database.first(row -> row.getLong(1), "SELECT step FROM collated_document WHERE document_id = ?", document)
                    .ifPresent(steps::add);
        }
        return steps.stream().min(Long::compare);
    }

    /** Takes out what was decided from a step on, and returns the documents by their order that are to be decided on again. */
    private Map<String, String> takeOut(long step, Collection<String> came) {
        Set<String> fresh = Set.copyOf(came);
        Map<String, String> again = new TreeMap<>();
        database.each(
                row -> {
                    if (!fresh.contains(row[1])) {
                        again.put(row[0], row[1]);
                    }
                },
                row -> new String[] {row.getString(1), row.getString(2)},
                "SELECT order_of_report, document_id FROM collated_document WHERE step >= ?",
                step);
        events.addAll(
                database.list(row -> row.getString(1), "SELECT DISTINCT founder FROM joined WHERE step >= ?", step));
        documents.addAll(lineage.forget(step));
        database.update("DELETE FROM joined WHERE step >= ?", step);
        database.update("DELETE FROM collated_document WHERE step >= ?", step);
        memory.steps().forget(step);
        return again;
    }

    private void decide(GrowingCollation growing, String order, String id) {
        CodedDocument document = memory.document(id).orElseThrow();
        long step = memory.steps().takeStep();
        GrowingCollation.Added added = growing.add(document);
        database.update(
                "INSERT INTO collated_document (document_id, order_of_report, step) VALUES (?, ?, ?)", id, order, step);
        lineage.add(step, added.lineage());
        memory.keep(step, document, added.joinings());
        added.joinings().forEach(joining -> events.add(joining.founder()));
        events.addAll(added.concerned());
        for (LineageEdge edge : added.lineage()) {
            documents.add(edge.document());
            edge.source().ifPresent(documents::add);
        }
        documents.add(id);
    }

    private CollationChanges write(Collection<String> decided, String now) {
        Set<String> ofOneText = lineage.copies(documents);
        for (String document : ofOneText) {
            events.addAll(database.list(
                    row -> row.getString(1), "SELECT DISTINCT founder FROM joined WHERE document_id = ?", document));
        }
        List<JoinedMentions> touched = new ArrayList<>();
        Set<String> read = new LinkedHashSet<>(ofOneText);
        for (String founder : events) {
            Optional<JoinedMentions> event = memory.event(founder);
            event.ifPresent(touched::add);
            event.ifPresent(e -> e.mentions().forEach(m -> read.add(m.document().id())));
            read.addAll(inHistory(founder));
        }
        read.removeIf(id -> memory.document(id).isEmpty());
        read.addAll(lineage.relayed(read));
        Set<String> all = lineage.copies(read);
        List<CodedDocument> part =
                all.stream().map(id -> memory.document(id).orElseThrow()).toList();
        Collation collation = Collator.part(part, lineage.of(all), touched);
        lineage.origins(collation.documents(), collation.origins());
        return new CollationTables(database, now).write(collation, decided);
    }

    /** The documents that told what became of an event, as far as that was known before. */
    private List<String> inHistory(String founder) {
        return database.list(
                row -> row.getString(1),
                "SELECT DISTINCT json_extract(step.value, '$.document') FROM event_mention m JOIN event e ON e.id = m.event_id,"
                        + " json_each(e.record, '$.history') step WHERE m.mention_id = ?",
                founder);
    }
}
