package org.readout.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Judgement;
import org.readout.store.review.ReadingJson;
import org.readout.store.review.Sampling;
import org.readout.store.review.Verdict;

/**
 * The review log of a project, open for adding entries. Entries are kept beside the records of the coder, which they
 * never touch, and are neither changed nor deleted.
 *
 * <p>Several people may add at once, also while documents are added: each entry is a short transaction of its own. Not
 * safe for use by several threads.
 */
public final class ReviewLog implements AutoCloseable {
    private final Database database;
    private final Clock clock;

    private ReviewLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the log of a project that is there.
     *
     * @param clock gives the times of entries
     */
    public static ReviewLog open(Path file, Clock clock) {
        ProjectReader.open(file).close();
        return new ReviewLog(Database.forWriting(file), clock);
    }

    /** Adds an entry and returns its number. */
    public long add(Judgement judgement) {
        long[] number = {0};
        database.transaction(() -> number[0] = insert(judgement));
        return number[0];
    }

    /** Takes back the reviewer's last entry that is not taken back yet, and returns it; absent when there is none. */
    public Optional<Decision> undo(String reviewer) {
        List<Decision> undone = new ArrayList<>();
        database.transaction(() -> {
            lastInForce(reviewer).ifPresent(undone::add);
            undone.forEach(this::insertUndo);
        });
        return undone.stream().findFirst();
    }

    private Optional<Decision> lastInForce(String reviewer) {
        return database.first(
                ReviewRows::decision,
                "SELECT d.* FROM review_decision d WHERE d.reviewer = ? AND d.verdict <> 'UNDO' AND NOT EXISTS"
                        + " (SELECT 1 FROM review_decision u WHERE u.undoes = d.number) ORDER BY d.number DESC LIMIT 1",
                reviewer.strip());
    }

    private long insert(Judgement judgement) {
        database.update(
                "INSERT INTO review_decision (at, reviewer, verdict, document_id, trigger_start, trigger_end, mention_id,"
                        + " seen, reading, note, audit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Times.text(clock.instant()),
                judgement.reviewer(),
                judgement.verdict().name(),
                judgement.anchor().document(),
                judgement.anchor().start(),
                judgement.anchor().end(),
                judgement.mention(),
                judgement.seen().map(Object::toString),
                judgement.reading().map(r -> ReadingJson.write(r).toString()),
                judgement.note(),
                judgement.audit().isPresent() ? judgement.audit().getAsLong() : null);
        return database.number("SELECT last_insert_rowid()");
    }

    private void insertUndo(Decision undone) {
        database.update(
                "INSERT INTO review_decision (at, reviewer, verdict, document_id, trigger_start, trigger_end, audit,"
                        + " undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Times.text(clock.instant()),
                undone.reviewer(),
                Verdict.UNDO.name(),
                undone.anchor().document(),
                undone.anchor().start(),
                undone.anchor().end(),
                undone.audit().isPresent() ? undone.audit().getAsLong() : null,
                undone.number());
    }

    /**
     * Draws a random sample of the records that the project has now; the one drawn before when that has the same seed,
     * size and records.
     *
     * @throws IllegalArgumentException when there are no records, or too few are asked for, with a sentence for the user
     */
    public Audit draw(int size, long seed, boolean byType) {
        long[] number = {0};
        database.transaction(() -> {
            List<Sampling.Drawn> drawn = Sampling.draw(population(byType), size, seed);
            if (drawn.isEmpty()) {
                throw new IllegalArgumentException("The project has no records to draw from.");
            }
            number[0] = drawnBefore(drawn, seed, byType).orElseGet(() -> insertAudit(drawn, seed, byType));
        });
        return new ReviewReader(database).audit(number[0]).orElseThrow();
    }

    private List<Sampling.Unit> population(boolean byType) {
        return database.list(
                row -> new Sampling.Unit(row.getString(1), byType ? row.getString(2) : "all"),
                "SELECT id, type FROM mention");
    }

    private Optional<Long> drawnBefore(List<Sampling.Drawn> drawn, long seed, boolean byType) {
        List<String> ids = drawn.stream().map(d -> d.unit().id()).toList();
        return new ReviewReader(database)
                .audits().stream()
                        .filter(a -> a.seed() == seed && a.byType() == byType)
                        .filter(a -> a.items().stream()
                                .map(i -> i.record().id())
                                .toList()
                                .equals(ids))
                        .map(Audit::number)
                        .findFirst();
    }

    private long insertAudit(List<Sampling.Drawn> drawn, long seed, boolean byType) {
        database.update(
                "INSERT INTO review_audit (at, seed, by_type, population, coders)"
                        + " VALUES (?, ?, ?, (SELECT count(*) FROM mention), ?)",
                Times.text(clock.instant()),
                seed,
                byType ? 1 : 0,
                String.join("\n", ReviewRows.coders(database)));
        long audit = database.number("SELECT last_insert_rowid()");
        int position = 0;
        for (Sampling.Drawn one : drawn) {
            CodedRecord record =
                    new ReviewReader(database).record(one.unit().id()).orElseThrow();
            database.update(
                    "INSERT INTO review_audit_item (audit, position, mention_id, document_id, trigger_start, trigger_end,"
                            + " stratum, stratum_size, weight, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    audit,
                    ++position,
                    record.id(),
                    record.anchor().document(),
                    record.anchor().start(),
                    record.anchor().end(),
                    one.unit().stratum(),
                    one.stratumSize(),
                    one.weight(),
                    record.record().toString());
        }
        return audit;
    }

    @Override
    public void close() {
        database.close();
    }
}
