package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.attribution.Chains;
import org.readout.coder.attribution.RelayScope;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.AnalysedDocument;
import org.readout.language.Token;

/**
 * Who says of the events of one clause that they happened: the chain of attributions over the trigger, without those who only say what they do by saying it, and with who accuses, denies or is left
 * unnamed where no reporting clause stands.
 */
final class EventSources {
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
    private static final Set<Sector> OF_STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP);

    private final Codebook codebook;
    private final AnalysedDocument document;
    private final Clause clause;
    private final RelayScope relays;
    private final Chains chains;

    EventSources(Codebook codebook, AnalysedDocument document, Clause clause, RelayScope relays) {
        this.codebook = codebook;
        this.document = document;
        this.clause = clause;
        this.relays = relays;
        this.chains = relays.chains();
    }

    /**
     * From the outermost source to the innermost.
     *
     * @param kind as recorded, once the status is known
     * @param ownSpeech whether the actors do the act by saying what is told
     * @param others the candidates of the sentence
     */
    List<Attribution> of(
            Candidate candidate,
            EventKind kind,
            boolean ownSpeech,
            List<ActorMention> actors,
            List<Candidate> others,
            StatusReading reading) {
        List<Attribution> chain = new ArrayList<>(
                Presupposition.holds(clause, candidate)
                                && !candidate.decidedBy().contains(Disclaimers.DECISION)
                        ? List.of()
                        : chains.over(candidate.head().span()));
        if (ownSpeech) {
            chain.removeIf(link -> link.source()
                    .excerpt()
                    .filter(e ->
                            actors.stream().anyMatch(a -> a.excerpt().span().overlaps(e.span())))
                    .isPresent());
        }
        if (codebook.type(kind.type()).isVerbal()) {
            chain.removeIf(link -> isOwnCue(link, candidate));
            if (reading.status() != Status.DENIED) {
                chain.removeIf(link -> isOwnSaying(link.source(), candidate, actors) && !isAccount(candidate));
            }
        }
        if (reading.status() == Status.DENIED) {
            chain.removeIf(link -> link.source().kind() == SourceKind.UNNAMED);
        }
        chain = new ArrayList<>(relays.complete(chain));
        if (chain.isEmpty()) {
            ascription(candidate).ifPresent(chain::add);
        }
        addWithoutCue(chain, asserter(candidate, others));
        addWithoutCue(chain, reading.denier().flatMap(verb -> denial(verb, candidate.triggerSpan())));
        return Chains.withoutRepeats(chain);
    }

    /** Whether all that a source does is say what it says: in "Japan said it was urging restraint" Japan urges. */
    static boolean isAuthor(Attribution.Source source, List<ActorMention> actors) {
        boolean byName = source.name().isPresent()
                && actors.stream().anyMatch(a -> a.actor().name().equals(source.name()));
        return byName
                || source.excerpt()
                        .filter(e ->
                                actors.stream().anyMatch(a -> a.excerpt().span().overlaps(e.span())))
                        .isPresent();
    }

    /** Whether an office speaks for the state that acts, or of itself by a pronoun: Japan urges also where its ministry says that Japan or it does. */
    private static boolean isVoice(Attribution.Source source, ActorMention actor) {
        Optional<String> country = actor.actor().country();
        boolean isState =
                country.isPresent() && actor.actor().id().equals(country.map(c -> c.toLowerCase(Locale.ROOT)));
        boolean isOfState = !actor.actor().sectors().isEmpty()
                && OF_STATE.containsAll(actor.actor().sectors());
        boolean isPronoun = PRONOUNS.contains(actor.excerpt().text().toLowerCase(Locale.ROOT));
        return source.kind() == SourceKind.OFFICE
                && country.isPresent()
                && country.equals(source.country())
                && (isState || isPronoun && isOfState);
    }

    /** Unless a link has the same cue, and so the same speaker. */
    private static void addWithoutCue(List<Attribution> chain, Optional<Attribution> link) {
        link.filter(added -> chain.stream()
                        .noneMatch(l -> l.cue()
                                .filter(c -> added.cue()
                                        .filter(own -> own.span().overlaps(c.span()))
                                        .isPresent())
                                .isPresent()))
                .ifPresent(chain::add);
    }

    /** A meeting is told of, also by who was there. */
    private static boolean isOwnSaying(Attribution.Source source, Candidate candidate, List<ActorMention> actors) {
        return isAuthor(source, actors)
                || !candidate.isMutual() && actors.stream().anyMatch(a -> isVoice(source, a));
    }

    /** Whether what is told came before the telling: "said he had urged restraint". */
    private boolean isAccount(Candidate candidate) {
        return clause.sentence().children(candidate.predicate(), "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
    }

    /** The act's own verb, or the verb over its event noun, read as a cue: its author is its actor. */
    private boolean isOwnCue(Attribution link, Candidate candidate) {
        return link.cue()
                .filter(cue -> cue.span().overlaps(candidate.head().span())
                        || cue.span().overlaps(candidate.predicate().span()))
                .isPresent();
    }

    /** "a bombing attributed to Israel": somebody unnamed says whose it was. */
    private Optional<Attribution> ascription(Candidate candidate) {
        return Responsibility.impersonalCue(clause, candidate.head())
                .map(cue -> new Attribution(
                        new Attribution.Source(
                                Optional.empty(), SourceKind.UNNAMED, Optional.empty(), Optional.empty()),
                        Optional.of(Excerpt.of(document.text(), cue.span())),
                        List.of(candidate.triggerSpan()),
                        Attribution.Form.INDIRECT,
                        Optional.empty()));
    }

    /** "accused Israel of killing him", "blamed the attack on Israel": the accuser says that it happened. */
    private Optional<Attribution> asserter(Candidate candidate, List<Candidate> others) {
        return others.stream()
                .filter(o -> o.frame()
                                .filter(f -> f.complement() == Frame.Complement.ASSERT)
                                .isPresent()
                        && o.head().index() != candidate.head().index())
                .filter(o -> clause.sentence().isBelow(candidate.head(), o.head()))
                .filter(o -> isAsserted(candidate.head(), o.head()))
                .findFirst()
                .flatMap(o -> clause.syntax()
                        .subject(o.head())
                        .map(s -> link(s, o.actors(), o.head(), candidate.triggerSpan())));
    }

    private boolean isAsserted(Token event, Token accusing) {
        return clause.syntax()
                        .object(accusing)
                        .filter(o -> o.index() == event.index())
                        .isPresent()
                || clause.syntax().complements(accusing).stream()
                        .anyMatch(c -> clause.sentence().isBelow(event, c))
                || clause.syntax().withPreposition(accusing, "for").stream().anyMatch(c -> c.index() == event.index())
                || clause.syntax().withPreposition(accusing, "of").stream()
                        .anyMatch(c -> clause.sentence().isBelow(event, c));
    }

    private Attribution link(Token subject, List<ActorMention> said, Token cue, Span content) {
        Excerpt words = said.stream()
                .map(ActorMention::excerpt)
                .reduce((a, b) -> Excerpt.of(document.text(), a.span().union(b.span())))
                .orElseGet(() -> Excerpt.of(document.text(), subject.span()));
        Optional<ActorMention> first = said.stream().findFirst();
        SourceKind kind = first.filter(clause::isPerson).isPresent() ? SourceKind.PERSON : SourceKind.OFFICE;
        Attribution.Source source = new Attribution.Source(
                Optional.of(words),
                kind,
                first.flatMap(a -> a.actor().name()),
                first.flatMap(a -> a.actor().country()));
        return new Attribution(
                source,
                Optional.of(Excerpt.of(document.text(), cue.span())),
                List.of(content),
                Attribution.Form.INDIRECT,
                Optional.empty());
    }

    private Optional<Attribution> denial(Token verb, Span denied) {
        return clause.syntax()
                .subject(verb)
                .map(subject -> link(subject, clause.parties(subject, Slot.Reading.BY_USE), verb, denied));
    }
}
