package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.collate.StoryPlace;
import org.readout.collate.TermWeights;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.Nodes;
import org.readout.core.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories in their tables: which document belongs to which, and what is told of each. */
final class StoryTable {
    private final Database database;

    StoryTable(Database database) {
        this.database = database;
    }

    /** Keeps where a document belongs; part of a transaction of the caller. */
    void keep(long step, String document, StoryPlace place) {
        database.update(
                "INSERT INTO story_document (step, document_id, founder, weights, documents, last_day, words, names)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                step,
                document,
                place.founder(),
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
                            new StoryPlace(founder, TermWeights.read(row.getBytes("weights")), state(row))),
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
        for (Story story : collation.stories()) {
            database.update(
                    "INSERT INTO story (id, position, record)"
                            + " SELECT ?, step, ? FROM story_document WHERE document_id = ?",
                    story.id(),
                    record(story, json).toString(),
                    story.documents().get(0));
        }
    }

    /** All but the events, which are those of the documents when it is read. */
    private static ObjectNode record(Story story, EventJson json) {
        ObjectNode node = Json.object();
        node.put("schema", "readout.story/1");
        node.put("id", story.id());
        node.put("title", story.title());
        Nodes.strings(node, "documents", story.documents());
        node.putArray("events");
        ArrayNode discrepancies = node.putArray("discrepancies");
        story.discrepancies().forEach(d -> discrepancies.add(json.discrepancy(d)));
        return node;
    }

    /** Every story as {@code readout.story/1}, in order of first report. */
    void each(Consumer<JsonNode> taker) {
        database.each(
                story -> taker.accept(withEvents(story)),
                row -> (ObjectNode) Json.MAPPER.readTree(row.getString(1)),
                "SELECT record FROM story ORDER BY position");
    }

    private ObjectNode withEvents(ObjectNode story) {
        List<String> events = database.list(
                row -> row.getString(1),
                "SELECT e.id FROM event e WHERE e.id IN (SELECT m.event_id FROM event_mention m"
                        + " WHERE m.document_id IN (SELECT value FROM json_each(?)))"
                        + " ORDER BY e.date_earliest IS NULL, e.date_earliest, e.first_reported, e.id",
                story.path("documents").toString());
        Nodes.strings(story, "events", events);
        return story;
    }
}
