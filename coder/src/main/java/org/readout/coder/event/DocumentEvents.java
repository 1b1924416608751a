package org.readout.coder.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.EventSource;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.attribution.Chains;
import org.readout.coder.attribution.RelayScope;
import org.readout.coder.codebook.Codebook;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

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
    private final RiskWarnings risks;
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
        this.risks = new RiskWarnings(codebook);
    }

    /** The events in text order of their triggers. */
    public List<CodedEvent> read(AnalysedDocument document, ActorIndex actors, RelayScope relays) {
        List<Candidate> soFar = new ArrayList<>();
        Set<Candidate> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Candidate> foreseen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<CodedEvent> events = new ArrayList<>();
        List<Clause> clauses = document.sentences().stream()
                .map(s -> new Clause(s, actors, document.names()))
                .toList();
        PartyChecks checks = new PartyChecks(actors);
        for (int i = 0; i < clauses.size(); i++) {
            SentenceReader reader = new SentenceReader(document, clauses, i, relays, checks);
            events.addAll(reader.read(
                    soFar,
                    claimed,
                    foreseen,
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

        /**
         * @param soFar the candidates of all sentences before, to which those of this one are added
         * @param claimed those of them that a source tells or denies
         * @param foreseen those of them that have not come yet
         */
        List<CodedEvent> read(
                List<Candidate> soFar, Set<Candidate> claimed, Set<Candidate> foreseen, List<ActorMention> speakers) {
            List<Candidate> come =
                    soFar.stream().filter(c -> !foreseen.contains(c)).toList();
            EventFinder.Found found = sources.contains(EventSource.FRAMES)
                    ? finder.find(clause)
                    : new EventFinder.Found(List.of(), List.of());
            List<Candidate> candidates = new ArrayList<>(found.events());
            if (sources.contains(EventSource.FRAMES)) {
                candidates.addAll(speechActs.requests(clause, chains, speakers));
            }
            for (Candidate bare : found.bare()) {
                NumberedNouns.resolve(clause, bare)
                        .or(() -> EventCoreference.resolve(bare, come, claimed::contains))
                        .or(() -> EventCoreference.resolve(bare, soFar, claimed::contains))
                        .or(() -> Retaliation.answered(clause, bare, found.events()))
                        .ifPresent(candidates::add);
            }
            candidates.replaceAll(c -> EventCoreference.complete(c, soFar));
            List<Candidate> joined = disclaimers.join(
                    clause,
                    denials.join(
                            clause, learned.join(clause, clauses, candidates, actsHere(), !soFar.isEmpty()), soFar));
            List<Candidate> all = joined.stream()
                    .filter(c -> !OwnName.isWithheld(clause, c)
                            && !Accidents.isHarm(clause, clauses, c)
                            && !risks.isRisk(clause, c))
                    .map(c -> checks.mend(clause, c, joined, soFar))
                    .map(c -> sharedRecipients.complete(clause, c, joined, soFar))
                    .map(c -> Retaliation.complete(clause, c, joined, soFar))
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
                            if (e.status().isProspective()) {
                                foreseen.add(candidate);
                            }
                            if (!e.attribution().isEmpty()) {
                                claimed.add(candidate);
                            }
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
            if (actors.isEmpty() && reading.isOnlyTalkedAbout()) {
                return Optional.empty();
            }
            if (codebook.type(kind.type()).recipientRequired() && recipients.isEmpty() && actors.size() < 2) {
                return Optional.empty();
            }
            List<Attribution> chain = new EventSources(codebook, document, clause, relays)
                    .of(candidate, kind, speech || pledger.isPresent(), actors, others, reading);
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
    }
}
