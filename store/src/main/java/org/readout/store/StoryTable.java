package org.readout.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.collate.Collation;
import org.readout.collate.json.EventJson;
import org.readout.collate.json.StoryJson;
import org.readout.core.Event;
import org.readout.core.Story;

/** Stories in their tables: those of the last collation, whole. */
final class StoryTable {
    private final Database database;

    StoryTable(Database database) {
        this.database = database;
    }

    /** @param ids the id in the project of each event of the collation, in their order */
    void write(Collation collation, EventJson json, List<String> ids) {
        Map<String, String> events = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Event event = collation.events().get(i);
            events.put(event.id(), ids.get(i));
        }
        StoryJson stories = new StoryJson(collation, json);
        List.of("story", "story_document", "story_link").forEach(table -> database.update("DELETE FROM " + table));
        for (int i = 0; i < collation.stories().size(); i++) {
            Story story = collation.stories().get(i);
            database.update(
                    "INSERT INTO story (id, position, record) VALUES (?, ?, ?)",
                    story.id(),
                    i,
                    stories.write(story.withEvents(e -> events.getOrDefault(e, e)))
                            .toString());
            story.documents()
                    .forEach(d -> database.update(
                            "INSERT INTO story_document (document_id, story_id) VALUES (?, ?)", d, story.id()));
            story.from()
                    .forEach(l -> database.update(
                            "INSERT INTO story_link (story_id, from_id) VALUES (?, ?)", story.id(), l.story()));
        }
    }
}
