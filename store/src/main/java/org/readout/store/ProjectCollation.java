package org.readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collator;
import org.readout.collate.GrowingCollation;

/**
 * Brings a project's collation up to date with documents that came.
 *
 * <p>Documents are decided on in order of report, and a decision rests on earlier documents alone. So what was found of documents
 * that sort after the first new one is taken out, and these are decided on again, with the new ones in their places; all before
 * that stands. Then what was touched is made anew, see {@link TouchedPart}. Documents that come in order cost only themselves and
 * what they touch.
 */
final class ProjectCollation {
    private final Database database;
    private final StoredMemory memory;
    private final LineageTables lineage;
    private final StoryTable stories;
    private final TouchedPart touched;

    ProjectCollation(Database database) {
        this.database = database;
        this.memory = new StoredMemory(database);
        this.lineage = new LineageTables(database);
        this.stories = new StoryTable(database);
        this.touched = new TouchedPart(database, memory, lineage);
    }

    /**
     * Part of a transaction of the caller.
     *
     * @param came ids of the documents that are new or were coded again
     * @param founders of events that are to be made anew whether or not a document touches them
     */
    CollationChanges add(Collection<String> came, Set<String> founders, String now) {
        if (database.number("SELECT EXISTS (SELECT 1 FROM collated_document)") == 0) {
            clear();
        }
        founders.forEach(touched::decidedOn);
        TreeMap<String, String> inOrder = new TreeMap<>();
        came.forEach(id -> inOrder.put(orderOfReport(id), id));
        firstStep(came, inOrder).ifPresent(step -> inOrder.putAll(takeOut(step, came)));
        GrowingCollation growing = Collator.growing(memory);
        for (Map.Entry<String, String> next : inOrder.entrySet()) {
            decide(growing, next.getKey(), next.getValue());
        }
        memory.terms().write();
        return touched.write(inOrder.values(), now);
    }

    /** What an earlier version of the file has was not found step by step, so it cannot be gone on from. */
    private void clear() {
        for (String table : List.of("lineage", "origin_document", "origin", "ledger", "story")) {
            database.update("DELETE FROM " + table);
        }
    }

    private String orderOfReport(String document) {
        return Collator.orderOfReport(memory.document(document).orElseThrow());
    }

    /** The step from which on decisions are to be taken again; absent when none is. */
    private Optional<Long> firstStep(Collection<String> came, TreeMap<String, String> inOrder) {
        List<Long> steps = new ArrayList<>();
        Optional.ofNullable(inOrder.firstEntry())
                .flatMap(first -> database.first(
                        row -> row.getLong(1),
                        "SELECT step FROM collated_document WHERE order_of_report >= ? ORDER BY order_of_report LIMIT 1",
                        first.getKey()))
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
                    touched.taken(row[1]);
                    memory.terms().forget(Collator.terms(memory.document(row[1]).orElseThrow()));
                    if (!fresh.contains(row[1])) {
                        again.put(row[0], row[1]);
                    }
                },
                row -> new String[] {row.getString(1), row.getString(2)},
                "SELECT order_of_report, document_id FROM collated_document WHERE step >= ?",
                step);
        database.list(row -> row.getString(1), "SELECT DISTINCT founder FROM joined WHERE step >= ?", step)
                .forEach(touched::event);
        lineage.forget(step).forEach(touched::document);
        stories.forget(step).forEach(touched::story);
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
        stories.keep(step, id, added.place());
        touched.added(id, added);
    }
}
