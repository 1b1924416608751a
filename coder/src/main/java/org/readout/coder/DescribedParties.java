package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Countries;
import org.readout.coder.place.PlaceIndex;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What words in the place of a party stand for that name no known actor: "the captain", "its vessels", "Gaza". */
final class DescribedParties {
    private static final Set<String> ARMS = Set.of(
            "arsenal",
            "missile",
            "rocket",
            "drone",
            "vessel",
            "ship",
            "warship",
            "destroyer",
            "frigate",
            "boat",
            "fleet",
            "jet",
            "warplane",
            "aircraft",
            "plane",
            "bomber",
            "helicopter",
            "tank",
            "artillery",
            "gun");

    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.PRM, Sector.GOV, Sector.COP, Sector.UAF);

    /** Pronouns that, where words are spoken to them or of them, stand for people whatever words they take up. */
    private static final Set<String> THEY = Set.of("they", "them");

    /** Words for states, of which several are of no one country. */
    private static final Set<String> STATES = Set.of("country", "nation", "state", "government");

    private final ActorIndex actors;
    private final PlaceIndex places;
    private final CountrySalience countries;
    private final Homes homes;
    private final String text;

    DescribedParties(String text, ActorIndex actors, PlaceIndex places, CountrySalience countries, Homes homes) {
        this.text = text;
        this.actors = actors;
        this.places = places;
        this.countries = countries;
        this.homes = homes;
    }

    Optional<ActorMention> described(Sentence sentence, Token head, Span words, boolean local) {
        if (head.upos() == Upos.PRON) {
            return takenUp(sentence, head, local);
        }
        if (head.upos() != Upos.NOUN && head.upos() != Upos.PROPN) {
            return Optional.empty();
        }
        Optional<Token> possessor = sentence.child(head, "nmod:poss")
                .filter(p -> p.upos() == Upos.PRON && ARMS.contains(head.lemma().toLowerCase(Locale.ROOT)));
        if (possessor.isPresent()) {
            return ownerOfArms(sentence, possessor.get());
        }
        boolean states = STATES.contains(head.lemma().toLowerCase(Locale.ROOT)) && head.has("Number=Plur");
        if (states || Elsewhere.isMet(sentence, head)) {
            Excerpt several = Excerpt.of(text, words);
            List<Sector> sectors = states ? List.of() : List.of(Sector.GOV);
            return Optional.of(new ActorMention(
                    several, new Actor(Optional.empty(), Optional.of(several.text()), Optional.empty(), sectors)));
        }
        boolean party = isParty(sentence, head);
        Optional<String> country = sentence.subtree(head).stream()
                .filter(t -> t.index() != head.index())
                .filter(t -> party || local || !isWhere(sentence, t, head))
                .flatMap(t ->
                        Stream.concat(actors.parties(sentence, t).stream(), actors.asGovernment(sentence, t).stream()))
                .flatMap(m -> m.actor().country().stream())
                .filter(Countries::isState)
                .findFirst();
        Excerpt excerpt = Excerpt.of(text, words);
        Optional<Sector> body = country.isEmpty() ? organisation(sentence, head) : Optional.empty();
        Actor actor = new Actor(
                Optional.empty(),
                Optional.of(excerpt.text()),
                country.or(() -> body.map(Sector::name)),
                body.map(List::of).orElse(List.of()));
        ActorMention mention = new ActorMention(excerpt, actor);
        if (actor.country().isPresent() || !party && !local || Elsewhere.isSaidBehind(sentence, head)) {
            return Optional.of(mention);
        }
        return Optional.of(homes.at(
                mention,
                sentence,
                head,
                party || head.relation().equals("nsubj") ? countries.of(sentence) : countries.ofDocument()));
    }

    Optional<ActorMention> territory(Sentence sentence, Token head, Span words) {
        return places.named(sentence, head).flatMap(Place::country).map(country -> {
            Excerpt excerpt = Excerpt.of(text, words);
            return new ActorMention(
                    excerpt, new Actor(Optional.empty(), Optional.of(excerpt.text()), Optional.of(country), List.of()));
        });
    }

    /** The kind of organisation whose people a noun names: "the defence chiefs of the bloc". */
    private Optional<Sector> organisation(Sentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(t -> t.is("nmod") || t.is("compound") || t.is("amod"))
                .flatMap(t -> actors.parties(sentence, t).stream()
                        .flatMap(m -> m.actor().country().stream())
                        .flatMap(c ->
                                Homes.ORGANISED.stream().filter(s -> s.name().equals(c)))
                        .findFirst()
                        .or(() -> organisation(sentence, t))
                        .stream())
                .findFirst();
    }

    /** "Its vessels", "their warplanes": what arms do and suffer is their owner's; nobody's where it is not known. */
    private Optional<ActorMention> ownerOfArms(Sentence sentence, Token possessor) {
        List<ActorMention> owners = actors.parties(sentence, possessor);
        return owners.size() != 1
                ? Optional.empty()
                : Optional.of(owners.get(0))
                        .filter(owner -> owner.actor().id().isPresent()
                                || owner.actor().sectors().stream().anyMatch(ARMED::contains));
    }

    /** Whether a noun names people or a body, and no thing. */
    private boolean isParty(Sentence sentence, Token noun) {
        return actors.sourceKind(sentence, noun)
                .filter(k -> k != SourceKind.DOCUMENT)
                .isPresent();
    }

    /** Whether a word below a noun only tells where the thing is: "the road to Homs". */
    private static boolean isWhere(Sentence sentence, Token word, Token noun) {
        Token at = word;
        while (at.index() != noun.index()) {
            Token here = at;
            boolean located = sentence.children(here, "case").stream()
                    .anyMatch(c -> c.upos() == Upos.ADP && !c.lemma().equals("of"));
            if (located || here.is("acl")) {
                return true;
            }
            at = sentence.head(at).orElseThrow();
        }
        return false;
    }

    /** "It" by the name of the thing that it takes up ("the hospital"). */
    private Optional<ActorMention> takenUp(Sentence sentence, Token pronoun, boolean local) {
        return actors.thing(sentence, pronoun).map(thing -> {
            Actor actor = new Actor(Optional.empty(), Optional.of(thing.text()), Optional.empty(), List.of());
            ActorMention mention = new ActorMention(Excerpt.of(text, pronoun.span()), actor);
            boolean people = THEY.contains(pronoun.form().toLowerCase(Locale.ROOT));
            return local || people ? homes.at(mention, sentence, pronoun, countries.ofDocument()) : mention;
        });
    }
}
