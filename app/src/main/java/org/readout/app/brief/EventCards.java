package org.readout.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;
import org.readout.core.Event;
import org.readout.core.EventMention;

/** Events of a collation, or of a part of one, in the words of the brief; for pages that lay them out otherwise. */
public final class EventCards {
    private final Map<String, EventMention> mentions;
    private final Documents documents;
    private final EventViews views;

    public EventCards(Collation collation, Wording wording) {
        this.mentions = collation.mentionsById();
        this.documents = new Documents(collation.documents(), collation.lineage());
        this.views = new EventViews(mentions, documents, wording);
    }

    /** Every event of the collation by its id, in its order. */
    public static Map<String, Brief.EventView> all(Collation collation, Wording wording) {
        EventCards cards = new EventCards(collation, wording);
        Map<String, Brief.EventView> all = new LinkedHashMap<>();
        collation.events().forEach(e -> all.put(e.id(), cards.card(e)));
        return all;
    }

    public Brief.EventView card(Event event) {
        return views.of(event);
    }

    /** Where its accounts differ. */
    public List<Brief.Difference> differences(Event event) {
        return new Differences(mentions, views).of(event);
    }

    /**
     * A mention in its sentence.
     *
     * @param mention id of a mention of the collation
     */
    public Brief.Passage passage(String mention) {
        EventMention found = mentions.get(mention);
        if (found == null) {
            throw new IllegalArgumentException("no such mention: " + mention);
        }
        return views.passages().of(found);
    }

    /** Steps in the history of an event, also where there is one only. */
    public List<Step> history(Event event) {
        List<Step> steps = new ArrayList<>();
        for (Event.StatusChange change : event.history()) {
            steps.add(new Step(
                    EventViews.step(change),
                    change.reported().map(d -> Days.inWords(d, d)).orElse("day not known"),
                    documents.name(change.document()),
                    documents.number(change.document()),
                    change.document()));
        }
        return steps;
    }

    /** The number under which passages refer to a document, from 1. */
    public int number(String document) {
        return documents.number(document);
    }

    /** The outlet, else the file's name. */
    public String name(String document) {
        return documents.name(document);
    }

    /**
     * One report in the history of an event.
     *
     * @param words what it was reported as
     * @param document id
     */
    public record Step(String words, String day, String outlet, int reference, String document) {}
}
