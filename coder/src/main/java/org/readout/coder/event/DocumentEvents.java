package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.EventSource;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.attribution.Chains;
import org.readout.coder.attribution.RelayScope;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Reads the events of a document: finds them sentence by sentence, settles status and type, and who says so. */
public final class DocumentEvents {
    private final Codebook codebook;
    private final EventFinder finder;
    private final Consumption consumption;
    private final StatusReader statusReader;
    private final TypedStatus typedStatus;
    private final StatusRules statusRules;
    private final SpeechActs speechActs;
    private final Contexts contexts;
    private final LearnedEvents learned;
    private final LearnedStatus learnedStatus;
    private final SharedRecipients sharedRecipients;
    private final Denials denials;
    private final Disclaimers disclaimers;
    private final OwnDeeds ownDeeds;
    private final Set<EventSource> sources;

    /** @param sources what finds events */
    public DocumentEvents(Codebook codebook, Set<EventSource> sources) {
        this.sources = sources;
        this.codebook = codebook;
        this.finder = new EventFinder(codebook);
        this.consumption = new Consumption(codebook);
        this.statusReader = new StatusReader(codebook);
        this.typedStatus = new TypedStatus(codebook);
        this.statusRules = new StatusRules(codebook);
        this.speechActs = new SpeechActs(codebook);
        this.contexts = new Contexts(codebook);
        this.learned = new LearnedEvents(codebook);
        this.learnedStatus = new LearnedStatus(codebook);
        this.sharedRecipients = new SharedRecipients(codebook);
        this.denials = new Denials(codebook);
        this.disclaimers = new Disclaimers(codebook);
        this.ownDeeds = new OwnDeeds(codebook);
    }

    /** The events in text order of their triggers. */
    public List<CodedEvent> read(AnalysedDocument document, ActorIndex actors, RelayScope relays) {
        List<Candidate> soFar = new ArrayList<>();
        List<CodedEvent> events = new ArrayList<>();
        List<Clause> clauses = document.sentences().stream()
                .map(s -> new Clause(s, actors, document.names()))
                .toList();
        PartyChecks checks = new PartyChecks(actors);
        for (int i = 0; i < clauses.size(); i++) {
            SentenceReader reader = new SentenceReader(document, clauses, i, relays, checks);
            events.addAll(reader.read(
                    soFar,
                    speakersOf(document, actors, relays.chains(), clauses.get(i).sentence())));
        }
        return contexts.complete(document, events);
    }

    /** The mentions that stand as sources of what this sentence holds. */
    private static List<ActorMention> speakersOf(
            AnalysedDocument document, ActorIndex actors, Chains chains, Sentence sentence) {
        List<ActorMention> speakers = new ArrayList<>();
        for (Attribution link : chains.links()) {
            boolean here = link.content().stream().anyMatch(c -> c.overlaps(sentence.span()));
            if (here && link.source().excerpt().isPresent()) {
                Excerpt words = link.source().excerpt().get();
                document.sentenceAt(words.span().start())
                        .flatMap(s -> s.tokens().stream()
                                .filter(t -> words.span().covers(t.span()))
                                .filter(t -> s.head(t)
                                        .map(h -> !words.span().covers(h.span()))
                                        .orElse(true))
                                .findFirst()
                                .map(head -> actors.parties(s, head)))
                        .ifPresent(speakers::addAll);
            }
        }
        return speakers;
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

    /** Reads one sentence. */
    private final class SentenceReader {
        private final AnalysedDocument document;
        private final List<Clause> clauses;
        private final Clause clause;
        private final RelayScope relays;
        private final Chains chains;
        private final PartyChecks checks;

        SentenceReader(
                AnalysedDocument document, List<Clause> clauses, int index, RelayScope relays, PartyChecks checks) {
            this.document = document;
            this.clauses = clauses;
            this.clause = clauses.get(index);
            this.relays = relays;
            this.chains = relays.chains();
            this.checks = checks;
        }

        List<CodedEvent> read(List<Candidate> soFar, List<ActorMention> speakers) {
            EventFinder.Found found = sources.contains(EventSource.FRAMES)
                    ? finder.find(clause)
                    : new EventFinder.Found(List.of(), List.of());
            List<Candidate> candidates = new ArrayList<>(found.events());
            if (sources.contains(EventSource.FRAMES)) {
                candidates.addAll(speechActs.requests(clause, chains, speakers));
            }
            for (Candidate bare : found.bare()) {
                NumberedNouns.resolve(clause, bare)
                        .or(() -> EventCoreference.resolve(bare, soFar))
                        .ifPresent(candidates::add);
            }
            candidates.replaceAll(c -> EventCoreference.complete(c, soFar));
            List<Candidate> joined = disclaimers.join(
                    clause,
                    denials.join(
                            clause, learned.join(clause, clauses, candidates, actsHere(), !soFar.isEmpty()), soFar));
            List<Candidate> all = joined.stream()
                    .filter(c -> !OwnName.isWithheld(clause, c) && !Accidents.isHarm(clause, clauses, c))
                    .map(c -> checks.mend(clause, c, joined, soFar))
                    .map(c -> sharedRecipients.complete(clause, c, joined, soFar))
                    .toList();
            List<Candidate> kept = new ArrayList<>(consumption.apply(clause, all));
            List<Candidate> asked = kept.stream()
                    .filter(c -> c.decidedBy().contains(SpeechActs.REQUEST))
                    .toList();
            kept.removeIf(c -> !asked.contains(c)
                    && asked.stream().anyMatch(a -> a.head().index() == c.head().index()));
            kept.sort(Comparator.comparing(c -> c.head().span()));
            List<CodedEvent> events = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Candidate candidate : kept) {
                code(candidate, kept, speakers)
                        .filter(e -> seen.add(e.sameness()))
                        .ifPresent(e -> {
                            events.add(e);
                            soFar.add(candidate);
                        });
            }
            return events;
        }

        private List<ActMention> actsHere() {
            int index = clause.sentence().index();
            return !sources.contains(EventSource.MODEL)
                    ? List.of()
                    : document.acts().stream()
                            .filter(a -> a.sentence() == index)
                            .toList();
        }

        /** Each known party once, by its first words ("Trump said he cancelled"). */
        private static List<ActorMention> distinct(List<ActorMention> parties) {
            Set<String> seen = new HashSet<>();
            return parties.stream()
                    .filter(p -> p.actor().id().isEmpty() || seen.add(p.actor().key()))
                    .toList();
        }

        private Optional<CodedEvent> code(Candidate found, List<Candidate> others, List<ActorMention> speakers) {
            Candidate candidate = found;
            StatusReading reading = reading(candidate);
            Optional<Candidate> refusal = Refusals.of(
                    clause, candidate, reading, chains.over(candidate.head().span()));
            if (refusal.isPresent()) {
                candidate = refusal.get();
                reading = reading.withStatus(Status.OCCURRED, Refusals.DECISION);
            }
            Optional<ActorMention> pledger = reading.status().isProspective()
                    ? speechActs.pledger(clause, candidate, chains, speakers)
                    : Optional.empty();
            boolean speech = candidate.decidedBy().contains(SpeechActs.REQUEST);
            if (speech) {
                reading = StatusReading.of(Status.OCCURRED);
            }
            Optional<StatusRules.Outcome> outcome = statusRules.apply(candidate, reading);
            if (outcome.isEmpty()) {
                return Optional.empty();
            }
            EventKind kind = outcome.get().kind();
            Status status = outcome.get().status();
            List<ActorMention> actors = distinct(candidate.actors());
            List<ActorMention> recipients = distinct(candidate.recipients());
            if (pledger.isPresent()) {
                status = status == Status.CONDITIONAL ? Status.CONDITIONAL : Status.OCCURRED;
                actors = List.of(pledger.get());
            }
            if (status.isProspective() && actors.isEmpty() && recipients.isEmpty()) {
                return Optional.empty();
            }
            if (codebook.type(kind.type()).recipientRequired() && recipients.isEmpty() && actors.size() < 2) {
                return Optional.empty();
            }
            List<Attribution> chain = chain(candidate, speech || pledger.isPresent(), actors, others, reading);
            List<String> decided = new ArrayList<>(candidate.decidedBy());
            decided.addAll(outcome.get().decidedBy());
            return Optional.of(new CodedEvent(
                    clause.sentence(),
                    candidate.head(),
                    candidate.triggerSpan(),
                    kind,
                    status,
                    outcome.get().foreseen(),
                    actors,
                    recipients,
                    chain,
                    reading.condition().map(c -> Excerpt.of(document.text(), c)),
                    List.of(),
                    candidate.seen(),
                    decided));
        }

        private StatusReading reading(Candidate candidate) {
            if (candidate.decidedBy().contains(Denials.DECISION)) {
                return StatusReading.deniedBy(candidate.head());
            }
            if (candidate.decidedBy().contains(Disclaimers.DECISION)) {
                boolean isSaid = !chains.over(candidate.head().span()).isEmpty();
                return StatusReading.of(isSaid ? Status.DENIED : Status.NEGATED);
            }
            StatusReading read = typedStatus.apply(
                    clause, candidate, learnedStatus.settled(clause, statusReader.read(clause, candidate), candidate));
            return ownDeeds.denied(
                    clause, candidate, read, chains.over(candidate.head().span()));
        }

        private List<Attribution> chain(
                Candidate candidate,
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
            if (codebook.type(candidate.kind().type()).isVerbal()) {
                chain.removeIf(link -> isOwnCue(link, candidate));
                if (reading.status() != Status.DENIED) {
                    chain.removeIf(link -> isAuthor(link.source(), actors) && !isAccount(candidate));
                }
            }
            chain = new ArrayList<>(relays.complete(chain));
            if (chain.isEmpty()) {
                ascription(candidate).ifPresent(chain::add);
            }
            addWithoutCue(chain, asserter(candidate, others));
            addWithoutCue(chain, reading.denier().flatMap(verb -> denial(verb, candidate.triggerSpan())));
            return Chains.withoutRepeats(chain);
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
                    || clause.syntax().withPreposition(accusing, "for").stream()
                            .anyMatch(c -> c.index() == event.index())
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
}
