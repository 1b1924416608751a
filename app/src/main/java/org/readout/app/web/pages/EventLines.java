package org.readout.app.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.Brief;
import org.readout.app.brief.EventCards;
import org.readout.app.wording.Wording;
import org.readout.store.ProjectPages;

/** Events in lists, in the words of the brief. */
public final class EventLines {
    /** Mentions of an event that its line is made of; more do not change it but in rare cases of claims. */
    private static final int MENTIONS = 24;

    private EventLines() {}

    /** By id, in the order of the ids; ids that the project does not have are left out. */
    public static Map<String, EventLine> of(ProjectPages pages, List<String> ids, Wording wording) {
        Map<String, EventLine> lines = new LinkedHashMap<>();
        EventCards.all(pages.collation(ids, MENTIONS), wording).forEach((id, card) -> lines.put(id, line(card)));
        return lines;
    }

    static EventLine line(Brief.EventView card) {
        return new EventLine(
                card.id(),
                href(card.id()),
                card.headline(),
                card.status(),
                card.date().or(() -> reported(card)).orElse(""),
                card.kind(),
                card.code(),
                card.place().orElse(""),
                card.origins(),
                card.differs(),
                "");
    }

    /** The address of the page of an event. */
    public static String href(String id) {
        return "/events/" + id;
    }

    private static Optional<String> reported(Brief.EventView card) {
        return card.reported().map(day -> "reported " + day);
    }
}
