package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.AidGroups;
import org.readout.coder.actors.Entry;
import org.readout.coder.place.PlaceIndex;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Gives people and bodies that the text names without a country ("residents", "the police", "fighters") the country they are in: that of the
 * place in their sentence, else the one country that the text speaks of there ({@link CountrySalience}). Where none leads, and where a name says that they are from elsewhere
 * ("Western diplomats"), they stay without one.
 */
final class LocalActors implements ActorIndex {
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

    private static final Set<Sector> LOCAL = Set.of(
            Sector.CVL,
            Sector.COP,
            Sector.MIL,
            Sector.REB,
            Sector.UAF,
            Sector.OPP,
            Sector.REF,
            Sector.JUD,
            Sector.LEG,
            Sector.PRM,
            Sector.CRM,
            Sector.LAB,
            Sector.GOV,
            Sector.EDU,
            Sector.REL,
            Sector.MED);
    private static final Map<String, Sector> ORGANS = Map.of(
            "army", Sector.MIL,
            "military", Sector.MIL,
            "troops", Sector.MIL,
            "troop", Sector.MIL,
            "police", Sector.COP,
            "government", Sector.GOV,
            "junta", Sector.GOV,
            "parliament", Sector.LEG,
            "authority", Sector.GOV);

    private static final Set<Sector> OF_STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

    private static final Set<Sector> ORGANISED = Set.of(Sector.IGO, Sector.NGO);

    /** Words for states, of which several are of no one country. */
    private static final Set<String> STATES = Set.of("country", "nation", "state", "government");

    private static final Set<String> SIDES = Set.of("side", "party", "faction");
    private static final Set<String> SEVERAL = Set.of("both", "two", "all", "rival", "warring", "opposing");

    private static final Set<String> OFFICIAL =
            Set.of("ministry", "department", "office", "commission", "council", "court", "agency", "minister");

    private static final Set<String> FORCES = Set.of("force", "mission", "contingent", "brigade", "operation");
    private static final Set<String> MULTINATIONAL = Set.of("multinational", "international", "regional");

    private static final Set<String> TALKS = Set.of("talk", "negotiation", "meeting", "summit", "conference");

    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "NON");

    private final ActorIndex actors;
    private final PlaceIndex places;
    private final CountrySalience countries;
    private final Optional<String> subject;
    private final List<String> pair;
    private final String text;
    private final List<NameMention> names;
    private final Publisher publisher;

    LocalActors(AnalysedDocument document, ActorIndex actors, PlaceIndex places) {
        this.actors = actors;
        this.places = places;
        this.countries = new CountrySalience(document, actors, places);
        this.subject = countries.ofDocument();
        this.pair = countries.pair();
        this.text = document.text();
        this.names = document.names();
        this.publisher = new Publisher(document);
    }

    @Override
    public List<ActorMention> parties(Sentence sentence, Token head) {
        if (isCargo(sentence, head)) {
            return List.of();
        }
        List<ActorMention> named = actors.parties(sentence, head);
        Optional<ActorMention> own = publisher.of(sentence, head);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        if (named.isEmpty()) {
            return organ(sentence, head)
                    .or(() -> aidGroup(sentence, head))
                    .map(List::of)
                    .orElseGet(() -> sides(sentence, head));
        }
        return named.stream()
                .filter(m -> !isHomeless(m.actor()) || !describes(sentence, head))
                .map(m -> multinational(m, sentence, head))
                .map(LocalActors::ofOrganisation)
                .map(m -> isHomeless(m.actor()) ? atHome(m, sentence, head) : m)
                .toList();
    }

    private ActorMention atHome(ActorMention mention, Sentence sentence, Token head) {
        Optional<ActorMention> ofPlace = ofPlaceBefore(mention, sentence, head);
        if (ofPlace.isPresent()) {
            return ofPlace.get();
        }
        return Elsewhere.isSaidOf(sentence, mention, head) || Elsewhere.isMet(sentence, head)
                ? mention
                : withFirst(mention, sentence, head)
                        .orElseGet(() -> at(mention, sentence, head, countries.of(sentence)));
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

    /** "The multinational force": soldiers of several states are of their organisation. */
    private static ActorMention multinational(ActorMention mention, Sentence sentence, Token head) {
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

    private static ActorMention of(ActorMention mention, String country) {
        Actor own = mention.actor();
        return new ActorMention(
                mention.excerpt(), new Actor(own.id(), own.name(), Optional.of(country), own.sectors()));
    }

    /** "A passenger train": what a thing carries is not the thing. */
    private static boolean isCargo(Sentence sentence, Token word) {
        return word.is("compound")
                && word.lemma().equals("passenger")
                && sentence.head(word).filter(h -> h.upos() == Upos.NOUN).isPresent();
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
                .filter(c -> !NO_COUNTRY.contains(c))
                .findFirst()
                .map(country -> of(mention, country));
    }

    private static boolean isOfState(Actor actor) {
        return actor.sectors().stream().anyMatch(OF_STATE::contains);
    }

    /** "Hamas terrorist attacks": a word beside the name of who acts says what sort of act it is. */
    private boolean describes(Sentence sentence, Token word) {
        return isModifier(word)
                && sentence.head(word).stream()
                        .flatMap(noun -> sentence.children(noun).stream())
                        .filter(c -> c.index() != word.index() && isModifier(c))
                        .flatMap(c -> actors.parties(sentence, c).stream())
                        .anyMatch(m -> m.actor().id().isPresent());
    }

    private static boolean isModifier(Token word) {
        return word.is("amod") || word.is("compound") || word.is("nmod:poss");
    }

    /** Organisations and their people without a country are of the organisations' own: "peacekeepers", "aid workers". */
    private static ActorMention ofOrganisation(ActorMention mention) {
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

    /** "Both sides", "all parties": the two states that a document is about in equal parts, else those who contend in its one country. */
    private List<ActorMention> sides(Sentence sentence, Token head) {
        boolean several = sentence.children(head).stream()
                .anyMatch(c -> SEVERAL.contains(c.lemma().toLowerCase(Locale.ROOT)));
        if (!several || !SIDES.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Stream<String> contending = countries.isBetweenEquals() ? pair.stream() : countries.of(sentence).stream();
        return contending
                .map(country -> new ActorMention(
                        Excerpt.of(text, head.span()),
                        new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(Sector.UNK))))
                .toList();
    }

    /** An organisation unknown to the dictionary whose name says that it helps or watches: "Open Corridor Relief", "Border Rights Monitor". */
    private Optional<ActorMention> aidGroup(Sentence sentence, Token head) {
        if (head.upos() != Upos.PROPN) {
            return Optional.empty();
        }
        return names.stream()
                .filter(n ->
                        n.kind() == NameMention.Kind.ORGANIZATION && n.span().covers(head.span()))
                .filter(n -> holds(sentence, n, AidGroups::isNamedBy)
                        && !holds(sentence, n, w -> OFFICIAL.contains(w.toLowerCase(Locale.ROOT)))
                        && !namesParty(sentence, n))
                .findFirst()
                .map(n -> Excerpt.of(text, n.span()))
                .map(name -> new ActorMention(
                        name,
                        new Actor(
                                Optional.empty(), Optional.of(name.text()), Optional.of("NGO"), List.of(Sector.NGO))));
    }

    /** Whether a name says whose body it is: "the UN human rights office". */
    private boolean namesParty(Sentence sentence, NameMention name) {
        return sentence.tokens().stream()
                .filter(t -> name.span().covers(t.span()))
                .anyMatch(t -> actors.parties(sentence, t).stream()
                        .anyMatch(m -> m.actor().country().isPresent()));
    }

    private static boolean holds(Sentence sentence, NameMention name, Predicate<String> is) {
        return sentence.tokens().stream()
                .filter(t -> name.span().covers(t.span()))
                .anyMatch(t -> is.test(t.form()));
    }

    /** "The army", "police", "the junta" without a country: an organ of the state that the document is about. */
    private Optional<ActorMention> organ(Sentence sentence, Token head) {
        Sector sector = ORGANS.get(head.lemma().toLowerCase(Locale.ROOT));
        boolean alone = head.upos() == Upos.NOUN
                && !head.is("compound")
                && sentence.children(head).stream().noneMatch(c -> c.is("nmod") || c.is("amod") || c.is("compound"));
        if (sector == null || !alone) {
            return Optional.empty();
        }
        Span words = sentence.children(head, "det").stream().map(Token::span).reduce(head.span(), Span::union);
        return countries
                .of(sentence)
                .map(country -> new ActorMention(
                        Excerpt.of(text, words),
                        new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(sector))));
    }

    @Override
    public Optional<ActorMention> described(Sentence sentence, Token head, Span words, boolean local) {
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
                .filter(c -> !NO_COUNTRY.contains(c))
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
        return Optional.of(at(mention, sentence, head, party || head.relation().equals("nsubj") ? countries.of(sentence) : subject));
    }

    @Override
    public Optional<ActorMention> territory(Sentence sentence, Token head, Span words) {
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
                        .flatMap(c -> ORGANISED.stream().filter(s -> s.name().equals(c)))
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
            return local ? at(mention, sentence, pronoun, subject) : mention;
        });
    }

    @Override
    public Optional<Excerpt> thing(Sentence sentence, Token pronoun) {
        return actors.thing(sentence, pronoun);
    }

    @Override
    public Optional<Excerpt> antecedent(Sentence sentence, Token pronoun) {
        return actors.antecedent(sentence, pronoun);
    }

    @Override
    public boolean isPlaceUse(Sentence sentence, Token token) {
        return actors.isPlaceUse(sentence, token);
    }

    @Override
    public Optional<ActorMention> asGovernment(Sentence sentence, Token token) {
        return actors.asGovernment(sentence, token);
    }

    @Override
    public Optional<Entry> entry(ActorMention mention) {
        return actors.entry(mention);
    }

    @Override
    public Optional<SourceKind> sourceKind(Sentence sentence, Token head) {
        return actors.sourceKind(sentence, head);
    }

    private static boolean isHomeless(Actor actor) {
        return actor.country().isEmpty() && actor.sectors().stream().anyMatch(LOCAL::contains);
    }

    private ActorMention at(ActorMention mention, Sentence sentence, Token head, Optional<String> otherwise) {
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

    @Override
    public Optional<String> otherOf(String country) {
        return pair.contains(country)
                ? pair.stream().filter(c -> !c.equals(country)).findFirst()
                : Optional.empty();
    }
}
