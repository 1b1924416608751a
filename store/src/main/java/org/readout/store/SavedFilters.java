package org.readout.store;

import java.nio.file.Path;
import java.time.Clock;

/**
 * The saved filters of a project, open for adding and deleting: each a short transaction of its own, also while documents
 * are added. They are read by {@link ProjectReader#filters}. Not safe for use by several threads.
 */
public final class SavedFilters implements AutoCloseable {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 80;

    /** The most characters of a filter's text. */
    public static final int LONGEST_TEXT = 200;

    private final Database database;
    private final SavedFilterReader reader;
    private final Clock clock;

    private SavedFilters(Database database, Clock clock) {
        this.database = database;
        this.reader = new SavedFilterReader(database);
        this.clock = clock;
    }

    /**
     * Opens the filters of a project that is there.
     *
     * @param clock gives the times at which they are saved
     */
    public static SavedFilters open(Path file, Clock clock) {
        ProjectReader.open(file).close();
        return new SavedFilters(Database.forWriting(file), clock);
    }

    /** Another filter has the name. */
    public static final class NameTaken extends RuntimeException {
        NameTaken(String name) {
            super("There is a filter named “" + name + "” already.");
        }
    }

    /**
     * Keeps a filter under a name. Saving the same under the same name again changes nothing.
     *
     * @param name spaces around it do not count
     * @throws IllegalArgumentException when the name is empty, longer than {@link #LONGEST_NAME} or not of one line, or the
     *     text is empty, longer than {@link #LONGEST_TEXT} or no query that FTS5 understands
     * @throws NameTaken when the name stands for other conditions
     */
    public SavedFilter save(String name, EventQuery query) {
        String clean = checked(name);
        checkText(query);
        new EventSql(query).check(database);
        database.transaction(() -> insert(clean, query));
        return reader.named(clean).filter(saved -> saved.query().equals(query)).orElseThrow(() -> new NameTaken(clean));
    }

    private void insert(String name, EventQuery query) {
        if (reader.named(name).isEmpty()) {
            database.update(
                    "INSERT INTO saved_filter (name, conditions, saved_at) VALUES (?, ?, ?)",
                    name,
                    Conditions.write(query),
                    Times.text(clock.instant()));
        }
    }

    /** Deletes a filter and returns whether there was one. Its number is not given again. */
    public boolean delete(long number) {
        int[] deleted = {0};
        database.transaction(() -> deleted[0] = database.update("DELETE FROM saved_filter WHERE number = ?", number));
        return deleted[0] > 0;
    }

    /** What a page's address can hold. */
    private static void checkText(EventQuery query) {
        if (query.text().filter(t -> t.isBlank() || t.length() > LONGEST_TEXT).isPresent()) {
            throw new IllegalArgumentException(
                    "The text of a filter has a word or more and at most " + LONGEST_TEXT + " characters");
        }
    }

    private static String checked(String name) {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A filter needs a name");
        }
        if (clean.length() > LONGEST_NAME || clean.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The name of a filter is one line of at most " + LONGEST_NAME + " characters");
        }
        return clean;
    }

    @Override
    public void close() {
        database.close();
    }
}
