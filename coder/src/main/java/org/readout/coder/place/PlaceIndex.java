package org.readout.coder.place;

import java.util.Optional;
import org.readout.core.Place;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Where the events of one document take place. */
public final class PlaceIndex {
    private final PlacePhrases phrases;

    PlaceIndex(PlacePhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Where the event of a trigger word takes place.
     *
     * <p>The place is named by a locative phrase of the trigger, of its light verb or of a verb coordinated with it, by the goal of a visit,
     * or by the place that an attack is on. Nothing is inherited from other sentences or the dateline: an event without a place of its own
     * has none. A name that no list knows is given as written, without country or point.
     */
    public Optional<Place> placeOf(Sentence sentence, Token trigger) {
        return new Locatives(sentence)
                .of(trigger).stream()
                        .flatMap(head -> phrases.read(sentence, head).stream())
                        .findFirst();
    }

    /** The place that a noun phrase names; absent when it names none. */
    public Optional<Place> named(Sentence sentence, Token head) {
        return phrases.read(sentence, head);
    }
}
