package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.collate.StoryLinks;
import org.readout.collate.StoryLinks.Teller;
import org.readout.collate.json.Nodes;
import org.readout.collate.json.StoryJson;
import org.readout.core.StoryLink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stories of a project as {@code readout.story/1}. What a story's own documents say is stored with it; what other stories can
 * change (ids of events, how many reports tell of them, whence a story came) is put in when it is read.
 */
final class StoredStories {
    private final Database database;

    StoredStories(Database database) {
        this.database = database;
    }

    /** What is stored of a story: all but what is put in when it is read. */
    static ObjectNode record(ObjectNode story) {
        story.putArray("events");
        story.putArray("from");
        story.path("summary").forEach(sentence -> {
            ((ObjectNode) sentence).putArray("events");
            ((ObjectNode) sentence).put("origins", 1);
        });
        return story;
    }

    /** Every story, in order of first report. */
    void each(Consumer<JsonNode> taker) {
        database.each(
                story -> taker.accept(whole(story)), StoredStories::read, "SELECT record FROM story ORDER BY position");
    }

    /** @param query gives records of stories, and nothing else */
    List<JsonNode> list(String query, @Nullable Object... parameters) {
        List<JsonNode> stories = new ArrayList<>();
        database.each(story -> stories.add(whole(story)), StoredStories::read, query, parameters);
        return stories;
    }

    Optional<JsonNode> get(String id) {
        return list("SELECT record FROM story WHERE id = ?", id).stream().findFirst();
    }

    /** The story that a document is on. */
    Optional<JsonNode> of(String document) {
        return list(
                        "SELECT s.record FROM story_document d JOIN story s ON s.founder = d.founder WHERE d.document_id = ?",
                        document)
                .stream()
                .findFirst();
    }

    /** The stories that came out of one, in order of first report. */
    List<JsonNode> outOf(String id) {
        return list(
                        "WITH f AS (SELECT founder FROM story WHERE id = ?1) SELECT record FROM story WHERE id <> ?1 AND founder IN ("
                                + "SELECT document_id FROM story_document WHERE resumes IN f UNION"
                                + " SELECT o.founder FROM story_document d"
                                + " JOIN event_mention m ON m.document_id = d.document_id"
                                + " JOIN event_mention n ON n.event_id = m.event_id"
                                + " JOIN story_document o ON o.document_id = n.document_id WHERE d.founder IN f)"
                                + " ORDER BY position",
                        id)
                .stream()
                .filter(story -> story.path("from")
                        .valueStream()
                        .anyMatch(link -> link.path("story").asString().equals(id)))
                .toList();
    }

    private static ObjectNode read(ResultSet row) throws SQLException {
        return (ObjectNode) Json.MAPPER.readTree(row.getString(1));
    }

    private JsonNode whole(ObjectNode story) {
        List<String> events = database.list(
                row -> row.getString(1),
                "SELECT e.id FROM event e WHERE e.id IN (SELECT m.event_id FROM event_mention m"
                        + " WHERE m.document_id IN (SELECT value FROM json_each(?)))"
                        + " ORDER BY e.date_earliest IS NULL, e.date_earliest, e.first_reported, e.id",
                story.path("documents").toString());
        Nodes.strings(story, "events", events);
        story.path("summary").forEach(sentence -> told((ObjectNode) sentence));
        ArrayNode from = story.putArray("from");
        links(story.path("documents").path(0).asString(), events)
                .forEach(link -> StoryJson.link(from.addObject(), link));
        return story;
    }

    /** Puts in what is known of the events that a sentence tells of. */
    private void told(ObjectNode sentence) {
        Set<String> events = new LinkedHashSet<>();
        for (JsonNode mention : sentence.path("mentions")) {
            database.first(
                            row -> row.getString(1),
                            "SELECT event_id FROM event_mention WHERE mention_id = ?",
                            mention.asString())
                    .ifPresent(events::add);
        }
        Nodes.strings(sentence, "events", events);
        long origins = 1;
        for (String event : events) {
            origins = Math.max(
                    origins,
                    database.number("SELECT json_array_length(record, '$.origins') FROM event WHERE id = ?", event));
        }
        sentence.put("origins", origins);
    }

    private List<StoryLink> links(String founder, List<String> events) {
        Map<String, List<Teller>> tellers = new LinkedHashMap<>();
        for (String event : events) {
            tellers.put(event, tellers(event));
        }
        return database.first(
                        row -> new StoryLinks.Start(founder, day(row), Optional.ofNullable(row.getString("resumes"))),
                        "SELECT d.resumes, t.published_earliest FROM story_document d JOIN document t ON t.id = d.document_id"
                                + " WHERE d.document_id = ?",
                        founder)
                .map(start -> StoryLinks.of(start, tellers))
                .orElse(List.of());
    }

    private List<Teller> tellers(String event) {
        return database.list(
                row -> new Teller(row.getString("founder"), row.getLong("start"), row.getLong("first"), day(row)),
                "SELECT d.founder, f.step AS start, min(d.step) AS first, t.published_earliest FROM event_mention m"
                        + " JOIN story_document d ON d.document_id = m.document_id"
                        + " JOIN story_document f ON f.document_id = d.founder"
                        + " JOIN document t ON t.id = d.document_id"
                        + " WHERE m.event_id = ? GROUP BY d.founder ORDER BY first",
                event);
    }

    private static Optional<LocalDate> day(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("published_earliest")).map(LocalDate::parse);
    }
}
