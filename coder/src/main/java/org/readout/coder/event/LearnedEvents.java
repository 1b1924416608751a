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
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.Token;

/**
 * Joins what the codebook's frames find in a sentence with what the language model's event heads see there: an act that both see takes the model's
 * parties where the frame has none, one that only the model sees becomes a candidate, one that only a frame sees needs a word that the model does not
 * rule out.
 */
final class LearnedEvents {
    static final String DECISION = "model:act";

    static final double SURE = Double.parseDouble(System.getProperty("t.sure", "0.5"));
    static final double PARTY = Double.parseDouble(System.getProperty("t.party", "0.5"));
    static final double VETO = Double.parseDouble(System.getProperty("t.veto", "0.0"));
    static final double RETYPE = Double.parseDouble(System.getProperty("t.retype", "2"));
    static final boolean DESCRIBE = Boolean.parseBoolean(System.getProperty("t.describe", "true"));
    static final double ALONE = Double.parseDouble(System.getProperty("t.alone", "2"));
    static final String FILL = System.getProperty("t.fill", "both");

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
            if (candidate.decidedBy().contains(SpeechActs.REQUEST)) {
                joined.add(candidate);
            } else if (seen.isPresent()) {
                if (seen.get().probability() >= VETO) {
                    joined.add(completed(clause, candidate, seen.get()));
                }
            } else if (VETO <= 0) {
                joined.add(candidate);
            }
        }
        for (ActMention act : acts) {
            if (act.probability() >= SURE && found.stream().noneMatch(c -> names(act, c))) {
                candidate(clause, act).ifPresent(joined::add);
            }
        }
        return joined;
    }

    private static boolean names(ActMention act, Candidate candidate) {
        return act.trigger().overlaps(candidate.head().span())
                || candidate.support().isPresent()
                        && act.trigger().overlaps(candidate.support().get().span());
    }

    private Candidate completed(Clause clause, Candidate candidate, ActMention act) {
        List<ActorMention> actors = candidate.actors();
        List<ActorMention> recipients = candidate.recipients();
        List<ActorMention> learnedActors = parties(clause, act, Role.ACTOR);
        List<ActorMention> learnedRecipients = parties(clause, act, Role.RECIPIENT);
        boolean replace = FILL.equals("replace");
        if (FILL.equals("both") && actors.isEmpty() || replace && !learnedActors.isEmpty()) {
            actors = learnedActors;
        }
        if (FILL.equals("both") && recipients.isEmpty() || replace && !learnedRecipients.isEmpty()) {
            recipients = learnedRecipients;
        }
        recipients = without(recipients, actors);
        Candidate out = candidate.seenAs(act);
        if (!actors.equals(candidate.actors()) || !recipients.equals(candidate.recipients())) {
            out = out.withParties(actors, recipients, "model:parties");
        }
        ActMention.Scored<String> best = act.types().get(0);
        if (!best.value().equals(candidate.kind().type()) && best.probability() * act.probability() >= RETYPE) {
            out = out.withKind(act.kind(), DECISION);
        }
        return out;
    }

    private Optional<Candidate> candidate(Clause clause, ActMention act) {
        Optional<Token> head = head(clause, act.trigger());
        if (head.isEmpty() || !codebook.hasType(act.kind().type())) {
            return Optional.empty();
        }
        List<ActorMention> actors = parties(clause, act, Role.ACTOR);
        List<ActorMention> recipients = without(parties(clause, act, Role.RECIPIENT), actors);
        if (Stream.concat(actors.stream(), recipients.stream()).noneMatch(p -> DESCRIBE || PartyKinds.isIdentified(p))
                && act.probability() < ALONE) {
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
                List.of(DECISION)));
    }

    /** The parties that the words of a role denote. */
    private static List<ActorMention> parties(Clause clause, ActMention act, Role role) {
        Map<Span, ActorMention> found = new LinkedHashMap<>();
        for (Span words : act.spans(role, PARTY)) {
            heads(clause, words).forEach(head -> {
                List<ActorMention> parties = clause.parties(head, Slot.Reading.BY_USE);
                if (parties.isEmpty()) {
                    parties = clause.parties(head, Slot.Reading.GOVERNMENT);
                }
                List<ActorMention> here = parties.stream()
                        .filter(p -> p.excerpt().span().overlaps(words))
                        .toList();
                if (here.isEmpty() && DESCRIBE) {
                    here = clause.described(head, words).stream().toList();
                }
                here.forEach(p -> found.putIfAbsent(p.excerpt().span(), p));
            });
        }
        return List.copyOf(found.values());
    }

    private static Optional<Token> head(Clause clause, Span words) {
        return heads(clause, words).findFirst();
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

    private static List<ActorMention> without(List<ActorMention> parties, List<ActorMention> others) {
        return parties.stream()
                .filter(p -> others.stream()
                        .noneMatch(o -> o.excerpt().span().equals(p.excerpt().span())
                                || p.actor().id().isPresent()
                                        && o.actor().id().equals(p.actor().id())))
                .toList();
    }
}
