package org.readout.coder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.Entry;
import org.readout.coder.place.PlaceIndex;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Gives people and bodies that the text names without a country ("residents", "the police", "fighters") the country they are in: that of the
 * place in their sentence, else the one country that the text speaks of there ({@link CountrySalience}). Where none leads, and where a name says that they are from elsewhere
 * ("Western diplomats"), they stay without one.
 */
final class LocalActors implements ActorIndex {
    private static final Set<Sector> LOCAL = Set.of(
            Sector.CVL,
            Sector.COP,
            Sector.MIL,
            Sector.REB,
            Sector.UAF,
            Sector.OPP,
            Sector.PTY,
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

    private static final Set<String> CONTENDING =
            Set.of("warring", "rival", "conflicting", "opposing", "contending", "feuding", "belligerent");

    private final ActorIndex actors;
    private final CountrySalience countries;
    private final Homes homes;
    private final UnlistedBodies bodies;
    private final DescribedParties described;
    private final Publisher publisher;

    LocalActors(AnalysedDocument document, ActorIndex actors, PlaceIndex places) {
        this.actors = actors;
        this.countries = new CountrySalience(document, actors, places);
        this.homes = new Homes(actors, places, countries);
        this.bodies = new UnlistedBodies(document, actors, countries);
        this.described = new DescribedParties(document.text(), actors, places, countries, homes);
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
            return bodies.of(sentence, head);
        }
        return named.stream()
                .filter(m -> !isHomeless(m.actor()) || !describes(sentence, head))
                .map(m -> Homes.multinational(m, sentence, head))
                .map(Homes::ofOrganisation)
                .map(m -> isHomeless(m.actor()) && !isContending(sentence, head) ? homes.atHome(m, sentence, head) : m)
                .toList();
    }

    /** "A passenger train": what a thing carries is not the thing. */
    private static boolean isCargo(Sentence sentence, Token word) {
        return word.is("compound")
                && word.lemma().equals("passenger")
                && sentence.head(word).filter(h -> h.upos() == Upos.NOUN).isPresent();
    }

    /** "Hamas terrorist attacks": a word beside the name of who acts says what sort of act it is. */
    private boolean describes(Sentence sentence, Token word) {
        return Homes.isModifier(word)
                && sentence.head(word).stream()
                        .flatMap(noun -> sentence.children(noun).stream())
                        .filter(c -> c.index() != word.index() && Homes.isModifier(c))
                        .flatMap(c -> actors.parties(sentence, c).stream())
                        .anyMatch(m -> m.actor().id().isPresent());
    }

    /** "All the parties", "the warring parties": those who contend, whoever they are, and no political parties. */
    private static boolean isContending(Sentence sentence, Token word) {
        return word.lemma().equalsIgnoreCase("party")
                && word.has("Number=Plur")
                && sentence.children(word).stream()
                        .filter(c -> c.is("amod") || c.is("compound") || c.is("nmod"))
                        .allMatch(c -> CONTENDING.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isHomeless(Actor actor) {
        return actor.country().isEmpty() && actor.sectors().stream().anyMatch(LOCAL::contains);
    }

    @Override
    public Optional<ActorMention> described(Sentence sentence, Token head, Span words, boolean local) {
        return described.described(sentence, head, words, local);
    }

    @Override
    public Optional<ActorMention> territory(Sentence sentence, Token head, Span words) {
        return described.territory(sentence, head, words);
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

    @Override
    public Optional<String> otherOf(String country) {
        List<String> pair = countries.pair();
        return pair.contains(country)
                ? pair.stream().filter(c -> !c.equals(country)).findFirst()
                : Optional.empty();
    }
}
