package org.readout.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.Token;

/**
 * Joins what the codebook's frames find in a sentence with what the language model's event heads see there: where both see an act the frame decides and the
 * model fills a party that the frame left empty; an act that only the model sees becomes a candidate.
 */
final class LearnedEvents {
    private static final String ACT = "model:act";
    private static final String PARTIES = "model:parties";
    private static final String BY_MODEL = "model:status";

    /** Probability of an act from which it makes a record that no frame makes. */
    private static final double SURE = 0.7;

    /** The same for acts none of whose parties is identified. */
    private static final double SURE_WITHOUT_IDENTITY = 0.8;

    /** Probability of a party's words. */
    private static final double PARTY = 0.3;

    /** Probability of another status than the syntax shows, in records that no frame makes. */
    private static final double STATUS = 0.5;

    private final Codebook codebook;

    LearnedEvents(Codebook codebook) {
        this.codebook = codebook;
    }

    /** @param acts those of the clause's sentence */
    List<Candidate> join(Clause clause, List<Candidate> found, List<ActMention> acts) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : found) {
            Optional<ActMention> seen =
                    acts.stream().filter(a -> names(a, candidate)).findFirst();
            joined.add(seen.map(act -> completed(clause, candidate, act)).orElse(candidate));
        }
        for (ActMention act : acts) {
            if (act.probability() >= SURE && found.stream().noneMatch(c -> names(act, c))) {
                candidate(clause, act).ifPresent(joined::add);
            }
        }
        return joined;
    }

    /** The status that the syntax shows, or, in a record that only the model makes, the one that it is sure of. */
    static StatusReading settled(StatusReading reading, Candidate candidate) {
        if (candidate.seen().isEmpty() || candidate.frame().isPresent()) {
            return reading;
        }
        ActMention seen = candidate.seen().get();
        Status status = seen.status();
        boolean sure = seen.statuses().getOrDefault(status, 0.0) >= STATUS;
        return sure && status != reading.status() ? reading.withStatus(status, BY_MODEL) : reading;
    }

    private static boolean names(ActMention act, Candidate candidate) {
        return act.trigger().overlaps(candidate.head().span())
                || candidate.support().isPresent()
                        && act.trigger().overlaps(candidate.support().get().span());
    }

    private static Candidate completed(Clause clause, Candidate candidate, ActMention act) {
        List<ActorMention> actors =
                candidate.actors().isEmpty() ? parties(clause, act, Role.ACTOR, false) : candidate.actors();
        List<ActorMention> recipients = candidate.recipients().isEmpty()
                ? EventFinder.without(parties(clause, act, Role.RECIPIENT, false), actors)
                : candidate.recipients();
        Candidate seen = candidate.seenAs(act);
        boolean same = actors.equals(candidate.actors()) && recipients.equals(candidate.recipients());
        return same ? seen : seen.withParties(actors, recipients, PARTIES);
    }

    private Optional<Candidate> candidate(Clause clause, ActMention act) {
        Optional<Token> head = heads(clause, act.trigger()).findFirst();
        if (head.isEmpty() || !codebook.hasType(act.kind().type())) {
            return Optional.empty();
        }
        List<ActorMention> actors = parties(clause, act, Role.ACTOR, true);
        List<ActorMention> recipients = EventFinder.without(parties(clause, act, Role.RECIPIENT, true), actors);
        boolean identified = Stream.concat(actors.stream(), recipients.stream()).anyMatch(PartyKinds::isIdentified);
        boolean anybody = !actors.isEmpty() || !recipients.isEmpty();
        if (!identified && !(anybody && act.probability() >= SURE_WITHOUT_IDENTITY)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                clause.sentence(),
                head.get(),
                Optional.empty(),
                Optional.empty(),
                act.kind(),
                actors,
                recipients,
                Optional.of(act),
                List.of(ACT)));
    }

    /**
     * The parties that the words of a role denote.
     *
     * @param byWords whether words that denote no known actor are a party too
     */
    private static List<ActorMention> parties(Clause clause, ActMention act, Role role, boolean byWords) {
        Map<Span, ActorMention> found = new LinkedHashMap<>();
        for (Span words : act.spans(role, PARTY)) {
            heads(clause, words).forEach(head -> {
                List<ActorMention> known = clause.parties(head, Slot.Reading.BY_USE);
                if (known.isEmpty()) {
                    known = clause.parties(head, Slot.Reading.GOVERNMENT);
                }
                List<ActorMention> here = known.stream()
                        .filter(p -> p.excerpt().span().overlaps(words))
                        .toList();
                if (here.isEmpty() && byWords) {
                    here = clause.described(head, words).stream().toList();
                }
                here.forEach(p -> found.putIfAbsent(p.excerpt().span(), p));
            });
        }
        return List.copyOf(found.values());
    }

    /** The tokens of a span that hang on a word outside it. */
    private static Stream<Token> heads(Clause clause, Span words) {
        return clause.sentence().tokens().stream()
                .filter(t -> words.covers(t.span()))
                .filter(t -> clause.sentence()
                        .head(t)
                        .filter(h -> words.covers(h.span()))
                        .isEmpty());
    }
}
