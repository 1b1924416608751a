package org.readout.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.readout.coder.CodedDocument;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.Problem;

/**
 * A project open for adding documents. One process holds it at a time; any number may read meanwhile.
 *
 * <p>A document with its mentions and problems is added whole or not at all, and so is a collation: a process killed at
 * any moment loses at most the document it was adding, and the same work given again goes on there. Failures of disk and
 * file are a {@link StoreException}. Not safe for use by several threads.
 */
public final class ProjectWriter implements AutoCloseable {
    private final WriterLock lock;
    private final Database database;
    private final DocumentTable documents;
    private final Clock clock;

    private ProjectWriter(WriterLock lock, Database database, Clock clock) {
        this.lock = lock;
        this.database = database;
        this.documents = new DocumentTable(database);
        this.clock = clock;
    }

    /**
     * Opens a project, makes it when there is none, and brings one of an older version to this one.
     *
     * @param clock gives the times at which records are added and changed
     */
    public static ProjectWriter open(Path file, Clock clock) {
        WriterLock lock = WriterLock.on(file);
        Optional<Database> opened = Optional.empty();
        boolean ready = false;
        try {
            opened = Optional.of(Database.forWriting(file));
            Schema.migrate(opened.get());
            ready = true;
            return new ProjectWriter(lock, opened.get(), clock);
        } finally {
            if (!ready) {
                opened.ifPresent(Database::close);
                lock.close();
            }
        }
    }

    /**
     * Whether the project has this document as this coder codes it, with the same publication date.
     *
     * @param coder what makes the records: versions of model, codebook and so on
     */
    public boolean has(Document document, List<String> coder) {
        return documents
                .fingerprint(document.id())
                .filter(fingerprint(document, coder)::equals)
                .isPresent();
    }

    /** Whether the project has a document of that id, however it was coded. */
    public boolean contains(String document) {
        return documents.fingerprint(document).isPresent();
    }

    /** Adds a document, or puts it in place of an earlier coding of it. */
    public void add(CodedDocument coded, List<String> coder) {
        database.transaction(() -> documents.put(coded, fingerprint(coded.document(), coder), now()));
    }

    /** Keeps a problem of reading; one that is known already is kept once. */
    public void note(Problem problem) {
        database.transaction(() -> documents.putProblem(problem, Optional.empty(), CodePoints.of(""), now()));
    }

    /** Where documents come from and what is to be looked at again. */
    public SourceLog sources() {
        return new SourceLog(database, clock);
    }

    /** How many documents came or were coded again since the last collation. */
    public long uncollated() {
        return database.number("SELECT count(*) FROM document WHERE collated = 0");
    }

    /**
     * Brings copies, origins, events, stories and discrepancies up to date with the documents: those that came are compared to
     * candidates, and only what they touch is made anew; people's decisions are applied, and ids stay. Does nothing when no document
     * came.
     */
    public CollationChanges collate() {
        return uncollated() == 0 ? CollationChanges.NONE : inTransaction(() -> bringUpToDate(Set.of()));
    }

    /**
     * Decides that some mentions of an event are an event of their own, now and in later collations.
     *
     * @throws IllegalArgumentException when the event is not known, or the mentions are not some of its
     */
    public CollationChanges split(String event, Set<String> mentions) {
        return inTransaction(() -> bringUpToDate(corrections().split(event, mentions)));
    }

    /**
     * Decides that two events are one, now and in later collations.
     *
     * @throws IllegalArgumentException when one is not known, or both are one already
     */
    public CollationChanges merge(String event, String other) {
        return inTransaction(() -> bringUpToDate(corrections().merge(event, other)));
    }

    /** Takes the last decision that stands back; absent when there is none. */
    public Optional<CollationChanges> undo() {
        return inTransaction(() -> corrections().undo().map(this::bringUpToDate));
    }

    private CorrectionTable corrections() {
        return new CorrectionTable(database, now());
    }

    private <T> T inTransaction(Supplier<T> work) {
        List<T> result = new ArrayList<>();
        database.transaction(() -> result.add(work.get()));
        return result.get(0);
    }

    /** @param founders of events that are to be made anew whether or not a document touches them */
    private CollationChanges bringUpToDate(Set<String> founders) {
        List<String> came =
                database.list(row -> row.getString(1), "SELECT id FROM document WHERE collated = 0 ORDER BY number");
        CollationChanges changes = new ProjectCollation(database).add(came, founders, now());
        database.update("UPDATE document SET collated = 1 WHERE collated = 0");
        return changes;
    }

    private static String fingerprint(Document document, List<String> coder) {
        return Document.hash(
                String.join("\n", coder),
                DocumentJson.given(document.published()).orElse(""));
    }

    private String now() {
        return Times.text(clock.instant());
    }

    /** Closes it and takes the file away, for one that was made in vain; one that holds documents, of whichever run, stays. */
    public void discard() {
        boolean isEmpty = database.number("SELECT count(*) FROM document") == 0;
        try {
            database.close();
            if (isEmpty) {
                lock.takeAway();
            }
        } finally {
            lock.close();
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
