package org.readout.coder.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.core.Place;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Where the events of one document take place. */
public final class PlaceIndex {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "within", "on", "across", "for", "off");

    private final PlacePhrases phrases;

    PlaceIndex(PlacePhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Where the event of a trigger word takes place.
     *
     * <p>The place is named by a locative phrase of the trigger, of its light verb or of a verb coordinated with it, by the goal of a visit,
     * or by the place that an attack is on. Nothing is inherited from other sentences or the dateline: see {@link PlaceMemory}. A name that no list knows is given as written, without country or point.
     */
    public Optional<Place> placeOf(Sentence sentence, Token trigger) {
        return first(sentence, new Locatives(sentence).of(trigger));
    }

    /** The place named by the clause around a trigger that {@link #placeOf} finds none for: "marched through Lima to demand". */
    public Optional<Place> around(Sentence sentence, Token trigger) {
        return first(sentence, new Locatives(sentence).around(trigger));
    }

    /** The nearest place named further down in what a deed's own clause tells: "broke into a residence in Dhaka". */
    public Optional<Place> within(Sentence sentence, Token trigger) {
        return first(sentence, new Locatives(sentence).below(trigger));
    }

    private Optional<Place> first(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(head -> phrases.read(sentence, head).stream())
                .findFirst();
    }

    /** Points of the places that some words of a sentence say something is at, each once, in text order; those that no list knows have none. */
    public List<Place.Point> pointsOf(Sentence sentence, Predicate<Token> words) {
        Locatives locatives = new Locatives(sentence);
        return sentence.tokens().stream()
                .filter(words)
                .filter(t -> WHERE.contains(locatives.preposition(t)))
                .flatMap(t -> phrases.read(sentence, t).stream())
                .flatMap(place -> place.point().stream())
                .distinct()
                .toList();
    }

    /** The place that a noun phrase names; absent when it names none. */
    public Optional<Place> named(Sentence sentence, Token head) {
        return phrases.read(sentence, head);
    }

    /** Whether a sentence names a place anywhere in a phrase of place. */
    boolean isAnyNamed(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.upos() == Upos.PROPN)
                .anyMatch(t -> phrases.read(sentence, t).isPresent());
    }
}
