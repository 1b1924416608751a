package org.readout.app.web.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.store.ProjectReader;

/**
 * Keeps the sheet of one project up to date: the first call reads all events, later ones those that changed. One for
 * each server.
 */
public final class EventSheets {
    private final SlowValues slow = new SlowValues();
    private Optional<EventSheet> current = Optional.empty();

    /** The events as the reader sees them, or as a newer reader saw them. */
    public synchronized EventSheet of(ProjectReader project) {
        long revision = project.revision();
        EventSheet sheet = current.filter(s -> s.revision() >= revision).orElseGet(() -> read(project, revision));
        current = Optional.of(sheet);
        return sheet;
    }

    private EventSheet read(ProjectReader project, long revision) {
        Map<String, Entry> entries =
                new LinkedHashMap<>(current.map(EventSheet::entries).orElse(Map.of()));
        long known = current.map(EventSheet::revision).orElse(0L);
        if (known > 0) {
            project.goneAfter(known).forEach(entries::remove);
        }
        project.summaries(known).forEach(event -> entries.put(event.id(), Entry.of(event)));
        return new EventSheet(revision, entries, project.lastPublished(), slow);
    }
}
