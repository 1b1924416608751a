package org.readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The stories of a project as {@code readout.story/1}, in the one view that its {@link ProjectReader} has. */
public final class StoryList {
    private static final String WHERE = " WHERE (?1 IS NULL OR last_reported >= ?1) AND documents >= ?2";

    private final Database database;
    private final Optional<LocalDate> since;
    private final int fewest;

    StoryList(Database database, Optional<LocalDate> since, int fewest) {
        this.database = database;
        this.since = since;
        this.fewest = fewest;
    }

    public long count() {
        return database.number("SELECT count(*) FROM story" + WHERE, since.map(LocalDate::toString), fewest);
    }

    /**
     * A part of them, those last reported on first, undated ones last.
     *
     * @param offset how many to pass over
     */
    public List<JsonNode> page(long offset, int limit) {
        return new StoredStories(database)
                .list(
                        "SELECT record FROM story" + WHERE
                                + " ORDER BY last_reported DESC, documents DESC, position LIMIT ?3 OFFSET ?4",
                        since.map(LocalDate::toString),
                        fewest,
                        limit,
                        offset);
    }
}
