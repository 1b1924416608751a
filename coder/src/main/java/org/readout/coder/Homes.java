package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Countries;
import org.readout.coder.place.PlaceIndex;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Place;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Gives people and bodies that their words leave without a country the one they are in. */
final class Homes {
    private static final Set<Sector> OF_STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

    /** Sectors of organisations, whose people are of no state. */
    static final Set<Sector> ORGANISED = Set.of(Sector.IGO, Sector.NGO);

    private static final Set<String> FORCES = Set.of("force", "mission", "contingent", "brigade", "operation");

    private static final Set<String> MULTINATIONAL = Set.of("multinational", "international");

    private static final Set<String> TALKS = Set.of("talk", "negotiation", "meeting", "summit", "conference");

    private final ActorIndex actors;
    private final PlaceIndex places;
    private final CountrySalience countries;

    Homes(ActorIndex actors, PlaceIndex places, CountrySalience countries) {
        this.actors = actors;
        this.places = places;
        this.countries = countries;
    }

    /** The mention with the country of the place that its words name, of the first of those joined to it, of the place in its clause or of its sentence; without one where it is said to be from elsewhere. */
    ActorMention atHome(ActorMention mention, Sentence sentence, Token head) {
        Optional<ActorMention> ofPlace = ofPlaceBefore(mention, sentence, head);
        if (ofPlace.isPresent()) {
            return ofPlace.get();
        }
        return Elsewhere.isSaidOf(sentence, mention, head) || Elsewhere.isMet(sentence, head)
                ? mention
                : withFirst(mention, sentence, head)
                        .orElseGet(() -> at(mention, sentence, head, countries.of(sentence)));
    }

    /** "The multinational force": soldiers of several states are of their organisation. */
    static ActorMention multinational(ActorMention mention, Sentence sentence, Token head) {
        boolean several = mention.actor().country().isEmpty()
                && FORCES.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.children(head, "amod").stream()
                        .anyMatch(a -> MULTINATIONAL.contains(a.lemma().toLowerCase(Locale.ROOT)));
        Actor own = mention.actor();
        return several
                ? new ActorMention(
                        mention.excerpt(),
                        new Actor(own.id(), own.name(), Optional.of("IGO"), List.of(Sector.IGO, Sector.MIL)))
                : mention;
    }

    /** Organisations and their people without a country are of the organisations' own: "peacekeepers", "aid workers". */
    static ActorMention ofOrganisation(ActorMention mention) {
        Actor actor = mention.actor();
        boolean bare = actor.country().isEmpty()
                && actor.id().isEmpty()
                && !actor.sectors().isEmpty();
        return bare && ORGANISED.contains(actor.sectors().get(0))
                ? new ActorMention(
                        mention.excerpt(),
                        new Actor(
                                actor.id(),
                                actor.name(),
                                Optional.of(actor.sectors().get(0).name()),
                                actor.sectors()))
                : mention;
    }

    /** "The Assam government", "Benue State officials": those of a place that the words before them name, in a country that the text speaks of. */
    private Optional<ActorMention> ofPlaceBefore(ActorMention mention, Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(c -> c.index() < head.index() && isModifier(c) && c.upos() == Upos.PROPN)
                .flatMap(c -> places.named(sentence, c).flatMap(Place::country).stream())
                .filter(countries::isSpokenOf)
                .findFirst()
                .map(country -> of(mention, country));
    }

    /** "Three Chadian officers and two soldiers": the second of one kind, named without a country, are of the first's. */
    private Optional<ActorMention> withFirst(ActorMention mention, Sentence sentence, Token head) {
        Span words = mention.excerpt().span();
        Token second = sentence.tokens().stream()
                .filter(t -> words.covers(t.span()) && t.is("conj"))
                .filter(t ->
                        sentence.head(t).filter(h -> !words.covers(h.span())).isPresent())
                .findFirst()
                .orElse(head);
        if (!second.is("conj") || !sentence.children(second, "case").isEmpty()) {
            return Optional.empty();
        }
        Actor own = mention.actor();
        return sentence.head(second).stream()
                .flatMap(first -> actors.parties(sentence, first).stream()
                        .filter(m -> m.excerpt().span().covers(first.span())))
                .map(ActorMention::actor)
                .filter(first -> first.sectors().stream().anyMatch(own.sectors()::contains)
                        || isOfState(first) && isOfState(own))
                .flatMap(first -> first.country().stream())
                .filter(Countries::isState)
                .findFirst()
                .map(country -> of(mention, country));
    }

    private static boolean isOfState(Actor actor) {
        return actor.sectors().stream().anyMatch(OF_STATE::contains);
    }

    /** @param otherwise the country where the clause names no place */
    ActorMention at(ActorMention mention, Sentence sentence, Token head, Optional<String> otherwise) {
        Optional<String> country = (isOfTalks(sentence) ? Optional.<Place>empty() : places.placeOf(sentence, head))
                .filter(p ->
                        p.source().filter(s -> sentence.span().covers(s.span())).isPresent())
                .flatMap(Place::country)
                .or(() -> otherwise);
        return country.map(c -> of(mention, c)).orElse(mention);
    }

    /** Whether a sentence tells of talks: where these are says nothing of whose the delegates are. */
    private static boolean isOfTalks(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.upos() == Upos.NOUN && TALKS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    static boolean isModifier(Token word) {
        return word.is("amod") || word.is("compound") || word.is("nmod:poss");
    }

    private static ActorMention of(ActorMention mention, String country) {
        Actor own = mention.actor();
        return new ActorMention(
                mention.excerpt(), new Actor(own.id(), own.name(), Optional.of(country), own.sectors()));
    }
}
