package org.readout.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.readout.core.Place;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * The places of the acts told so far in one document, for the acts after them that name none of their own.
 *
 * <p>An act takes over the place of one before it where its words take that up: "there"; a site with "the" that is not named ("in the city"); an event noun with "the", "this" or a possessor ("the
 * strikes") after an act of the same type; and an assault or protest in the past tense, in the sentence after another of its paragraph, that names no other place. Where a party has its seat, the dateline and the headline are no place of an act. What is taken over has no source words.
 *
 * <p>Not safe for threads; acts are told in text order.
 */
public final class PlaceMemory {
    /** Sentences back to which "the city" and "there" reach. */
    private static final int REACH = 2;

    /** Talks are not among them: the places that they are told with are mostly what they are about ("negotiate a ceasefire in Gaza"). */
    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID");

    /** Types whose acts follow upon one another at one place. */
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "PROTEST");

    /** What a passage is about is called by these again; "the port" may be any. */
    private static final Set<String> SITES = Set.of(
            "city",
            "town",
            "village",
            "capital",
            "camp",
            "area",
            "region",
            "district",
            "neighborhood",
            "neighbourhood",
            "island",
            "scene",
            "site",
            "square",
            "building");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private record Told(Sentence sentence, String type, Place place) {}

    private final PlaceIndex places;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Place> lastByType = new HashMap<>();

    public PlaceMemory(PlaceIndex places) {
        this.places = places;
    }

    /** Whether acts of a type are done at a place, and not only said. */
    public static boolean isDeed(String type) {
        return DEEDS.contains(type);
    }

    /** Remembers an act and its place. */
    public void tell(Sentence sentence, String type, Place place) {
        told.add(new Told(sentence, type, place));
        lastByType.put(type, place);
    }

    /** The place that an act takes over; absent where its words take none up. */
    public Optional<Place> inherited(Sentence sentence, Token trigger, String type) {
        return takenUp(sentence, trigger)
                .or(() -> ofSameAct(sentence, trigger, type))
                .or(() -> ofOneBefore(sentence, trigger, type))
                .map(PlaceMemory::withoutWords);
    }

    private static Place withoutWords(Place place) {
        return new Place(place.name(), place.country(), place.point(), Optional.empty());
    }

    /** "There", "in the city". */
    private Optional<Place> takenUp(Sentence sentence, Token trigger) {
        boolean there = sentence.children(trigger, "advmod").stream()
                .anyMatch(a -> Set.of("there", "here").contains(lemma(a)));
        boolean site = new Locatives(sentence)
                .of(trigger).stream().anyMatch(t -> SITES.contains(lemma(t)) && isDefinite(sentence, t));
        return there || site ? last(sentence, REACH, t -> true) : Optional.empty();
    }

    /** "The strikes", "their talks": where an act of that type was last told to be. */
    private Optional<Place> ofSameAct(Sentence sentence, Token trigger, String type) {
        return trigger.upos() == Upos.NOUN && DEEDS.contains(type) && isDefinite(sentence, trigger)
                ? Optional.ofNullable(lastByType.get(type))
                : Optional.empty();
    }

    private Optional<Place> ofOneBefore(Sentence sentence, Token trigger, String type) {
        boolean isPast = trigger.upos() == Upos.VERB
                && (trigger.has("Tense=Past") || trigger.has("VerbForm=Part"))
                && sentence.children(trigger, "aux").stream().noneMatch(a -> lemma(a).equals("have"));
        return isPast && VIOLENT.contains(type) && !places.isAnyNamed(sentence)
                ? last(sentence, 1, t -> t.type().equals(type) && t.sentence().paragraph() == sentence.paragraph())
                : Optional.empty();
    }

    private Optional<Place> last(Sentence sentence, int reach, Predicate<Told> condition) {
        return IntStream.iterate(told.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(told::get)
                .takeWhile(t -> sentence.index() - t.sentence().index() <= reach)
                .filter(condition)
                .map(Told::place)
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c -> c.is("det") && DEFINITE.contains(lemma(c))
                        || c.relation().equals("nmod:poss"));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
