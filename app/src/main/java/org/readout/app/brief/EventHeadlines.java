package org.readout.app.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;

/** The headline of every event of a collation, as the brief has it. */
public final class EventHeadlines {
    private EventHeadlines() {}

    /** By event id. */
    public static Map<String, String> of(Collation collation, Wording wording) {
        EventViews views = new EventViews(
                collation.mentionsById(), new Documents(collation.documents(), collation.lineage()), wording);
        Map<String, String> headlines = new LinkedHashMap<>();
        collation.events().forEach(e -> headlines.put(e.id(), views.of(e).headline()));
        return headlines;
    }
}
