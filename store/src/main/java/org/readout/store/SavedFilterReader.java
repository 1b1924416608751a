package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The saved filters of one view of a project. */
public final class SavedFilterReader {
    private static final String SELECT = "SELECT number, name, conditions, saved_at FROM saved_filter";

    private final Database database;

    SavedFilterReader(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<SavedFilter> all() {
        return database.list(SavedFilterReader::filter, SELECT + " ORDER BY name");
    }

    public Optional<SavedFilter> numbered(long number) {
        return database.first(SavedFilterReader::filter, SELECT + " WHERE number = ?", number);
    }

    /** @param name in whatever case; spaces around it do not count */
    public Optional<SavedFilter> named(String name) {
        return database.first(SavedFilterReader::filter, SELECT + " WHERE name = ?", name.strip());
    }

    /** Whether there was a filter of this number that was deleted. */
    public boolean wasDeleted(long number) {
        return number > 0
                && number <= database.number("SELECT seq FROM sqlite_sequence WHERE name = 'saved_filter'")
                && numbered(number).isEmpty();
    }

    private static SavedFilter filter(ResultSet row) throws SQLException {
        return new SavedFilter(
                row.getLong("number"),
                row.getString("name"),
                Conditions.read(row.getString("conditions")),
                Instant.parse(row.getString("saved_at")));
    }
}
