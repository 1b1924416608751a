package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.StoryPlace;
import org.readout.collate.TermWeights;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.StoryJson;
import org.readout.core.Story;

/** Stories in their tables: which document belongs to which, and what is told of each. {@link StoredStories} reads them. */
final class StoryTable {
    private final Database database;

    StoryTable(Database database) {
        this.database = database;
    }

    /** Keeps where a document belongs; part of a transaction of the caller. */
    void keep(long step, String document, StoryPlace place) {
        database.update(
                "INSERT INTO story_document (step, document_id, founder, resumes, weights, documents, last_day, words, names)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step,
                document,
                place.founder(),
                place.resumes(),
                place.weights().bytes(),
                place.story().documents(),
                place.story().last().map(LocalDate::toString),
                place.story().words().bytes(),
                place.story().names().bytes());
    }

    /** The document that founded the story of a document. */
    Optional<String> founder(String document) {
        return database.first(
                row -> row.getString(1), "SELECT founder FROM story_document WHERE document_id = ?", document);
    }

    Optional<StoryPlace.State> state(String founder) {
        return database.first(
                StoryTable::state,
                "SELECT * FROM story_document WHERE founder = ? ORDER BY step DESC LIMIT 1",
                founder);
    }

    private static StoryPlace.State state(ResultSet row) throws SQLException {
        return new StoryPlace.State(
                row.getInt("documents"),
                Optional.ofNullable(row.getString("last_day")).map(LocalDate::parse),
                TermWeights.read(row.getBytes("words")),
                TermWeights.read(row.getBytes("names")));
    }

    /** The founders of the stories of which documents have mentions of an event, by the event's founder. */
    Set<String> tellingOf(String event) {
        return new LinkedHashSet<>(database.list(
                row -> row.getString(1),
                "SELECT DISTINCT d.founder FROM joined j JOIN story_document d ON d.document_id = j.document_id"
                        + " WHERE j.founder = ?",
                event));
    }

    /** Takes out which documents belonged where from a step on, and returns the founders of their stories. */
    Set<String> forget(long from) {
        Set<String> founders = new LinkedHashSet<>(database.list(
                row -> row.getString(1), "SELECT DISTINCT founder FROM story_document WHERE step >= ?", from));
        database.update("DELETE FROM story_document WHERE step >= ?", from);
        return founders;
    }

    /** The documents of stories with their places. */
    Map<String, StoryPlace> places(Collection<String> founders) {
        Map<String, StoryPlace> places = new HashMap<>();
        for (String founder : founders) {
            database.each(
                    entry -> places.put(entry.getKey(), entry.getValue()),
                    row -> Map.entry(
                            row.getString("document_id"),
                            new StoryPlace(
                                    founder,
                                    Optional.ofNullable(row.getString("resumes")),
                                    TermWeights.read(row.getBytes("weights")),
                                    state(row))),
                    "SELECT * FROM story_document WHERE founder = ?",
                    founder);
        }
        return places;
    }

    /**
     * Writes stories over what was known of them.
     *
     * @param founders of all the stories that may have changed, also of those that are no more
     */
    void write(Collation collation, EventJson json, Collection<String> founders) {
        founders.forEach(founder -> database.update("DELETE FROM story WHERE id = ?", Collator.storyId(founder)));
        StoryJson stories = new StoryJson(collation, json);
        for (Story story : collation.stories()) {
            database.update(
                    "INSERT INTO story (id, position, record)"
                            + " SELECT ?, step, ? FROM story_document WHERE document_id = ?",
                    story.id(),
                    StoredStories.record(stories.write(story)).toString(),
                    story.documents().get(0));
        }
    }
}
