package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.readout.coder.CodedDocument;

/**
 * The front door for sets of documents: coded documents in, one {@link Collation} out.
 *
 * <p>Documents are taken in order of report (day of publication, then those that credit and relay nobody, those under an agency's
 * own dateline, longer ones, then by id), whatever order they are handed over in, and each once; so the result depends on the set alone. Safe for use by
 * several threads when the index supplier gives each call its own index.
 */
public final class Collator {
    private final Supplier<CandidateIndex> indexes;

    public Collator() {
        this(InMemoryCandidateIndex::new);
    }

    /** @param indexes gives an empty index for each collation */
    public Collator(Supplier<CandidateIndex> indexes) {
        this.indexes = indexes;
    }

    public Collation collate(List<CodedDocument> documents) {
        return collate(documents, List.of());
    }

    /** @param corrections people's decisions, which outweigh what the collator finds, in the order in which they were taken */
    public Collation collate(List<CodedDocument> documents, List<Correction> corrections) {
        Map<String, CodedDocument> once = new LinkedHashMap<>();
        documents.forEach(d -> once.putIfAbsent(d.document().id(), d));
        List<CodedDocument> inOrder = new ArrayList<>(once.values());
        inOrder.sort(DocumentProfile.IN_ORDER_OF_REPORT);
        CollationInProgress collation = begin();
        inOrder.forEach(collation::add);
        return collation.result(corrections);
    }

    /**
     * The documents of which it is sure that they were published by the end of a day: a collation of these is what could be
     * known then. Undated documents are left out.
     */
    public static List<CodedDocument> publishedBy(LocalDate day, List<CodedDocument> documents) {
        return documents.stream()
                .filter(d -> d.published().filter(p -> !p.latest().isAfter(day)).isPresent())
                .toList();
    }

    /** Goes on with a collation of which a memory keeps what was found. */
    public static GrowingCollation growing(CollationMemory memory) {
        return new GrowingCollation(memory);
    }

    /** The events and stories of a part, with their origins, discrepancies and histories, and with the ledger of these events alone. */
    public static Collation part(CollationPart part) {
        List<CodedDocument> inOrder = new ArrayList<>(part.documents());
        inOrder.sort(DocumentProfile.IN_ORDER_OF_REPORT);
        return CollationInProgress.collation(inOrder, part);
    }

    /** A text by which documents sort in order of report: by day of publication, undated last, and on one day as the class says. */
    public static String orderOfReport(CodedDocument document) {
        return DocumentProfile.orderOfReport(document);
    }

    /** The terms of a document that {@link CollationMemory#terms} counts. */
    public static long[] terms(CodedDocument document) {
        return StoryFinder.terms(document);
    }

    /** The id of the story that a document founded. */
    public static String storyId(String founder) {
        return Stories.id(founder);
    }

    /** Starts a collation to which documents are added one by one, best in order of publication. */
    public CollationInProgress begin() {
        return new CollationInProgress(indexes.get());
    }
}
