package org.readout.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.Roles;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.core.QuadClass;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the events that one sentence names: frames, parties, modes. */
final class EventFinder {
    private static final List<List<Slot>> UNDERGOER = List.of(List.of(Slot.parse("subj")));
    private static final List<List<Slot>> INFLICTER =
            List.of(List.of(Slot.parse("obl:from")), List.of(Slot.parse("obl:by")));

    private final Codebook codebook;
    private final FrameMatcher matcher;
    private final FrameParties parties;
    private final PartyNeeds needs;
    private final Supports supports;
    private final Modes modes;
    private final Complements complements;

    EventFinder(Codebook codebook) {
        this.codebook = codebook;
        this.matcher = new FrameMatcher(codebook);
        this.parties = new FrameParties(codebook, matcher);
        this.needs = new PartyNeeds(codebook);
        this.supports = new Supports(codebook);
        this.complements = new Complements(codebook, matcher);
        this.modes = new Modes(complements::typeOf);
    }

    /**
     * What a sentence names.
     *
     * @param events with the parties that their frames need
     * @param bare event nouns without any party of their own, for coreference
     */
    record Found(List<Candidate> events, List<Candidate> bare) {}

    Found find(Clause clause) {
        List<Candidate> events = new ArrayList<>();
        List<Candidate> bare = new ArrayList<>();
        for (Token token : clause.sentence().tokens()) {
            if (token.upos() != Upos.VERB && token.upos() != Upos.NOUN && token.upos() != Upos.ADJ) {
                continue;
            }
            boolean done = false;
            for (Frame frame : matcher.frames(clause, token)) {
                Optional<Candidate> candidate = candidate(clause, token, frame);
                if (candidate.isPresent()) {
                    events.add(candidate.get());
                    done = true;
                    break;
                }
            }
            if (!done && token.upos() == Upos.NOUN && !token.is("compound")) {
                matcher.frames(clause, token).stream()
                        .findFirst()
                        .map(frame -> withoutParties(clause, token, frame))
                        .ifPresent(bare::add);
            }
        }
        return new Found(events, bare);
    }

    private Optional<Candidate> candidate(Clause clause, Token token, Frame frame) {
        boolean nominal = token.upos() == Upos.NOUN;
        Optional<Token> support = nominal ? supports.support(clause, token) : Optional.empty();
        Roles roles = nominal ? frame.roles().noun() : frame.roles().verb();
        List<ActorMention> actors = clause.parties(token, support, roles.actor(), parties.through(clause));
        List<String> decided = new ArrayList<>(List.of("rule:" + frame.name()));
        if (nominal) {
            Optional<List<ActorMention>> responsible = Responsibility.of(clause, token);
            if (responsible.isPresent()) {
                actors = responsible.get();
                decided.add(Responsibility.DECISION);
            }
        }
        List<ActorMention> recipients =
                frame.mutual() ? List.of() : parties.recipients(clause, token, support, frame, roles);
        Optional<Token> undergone = nominal && !frame.mutual() ? supports.undergone(clause, token) : Optional.empty();
        if (undergone.isPresent() && recipients.isEmpty()) {
            recipients = clause.parties(undergone.get(), Optional.empty(), UNDERGOER, parties.through(clause));
            decided.add("rule:undergoer");
        }
        if (undergone.isPresent() && actors.isEmpty()) {
            actors = clause.parties(undergone.get(), Optional.empty(), INFLICTER, parties.through(clause));
        }
        recipients = without(recipients, actors);
        Optional<String> type = Optional.of(frame.type());
        Optional<Token> complement = clause.syntax().complements(token).stream().findFirst();
        if (complement.filter(clause.syntax()::isAssertion).isPresent()) {
            return Optional.empty();
        }
        Optional<String> complementType = complement.flatMap(c -> complements.typeOf(clause, c));
        Optional<String> byComplement = complementType.flatMap(t -> complements.choice(frame, t));
        if (byComplement.isPresent()) {
            type = byComplement;
            decided.add("rule:complement-" + complementType.get());
        }
        if (frame.complement() == Frame.Complement.CONSUME
                && recipients.isEmpty()
                && !type.get().equals("REQUEST")
                && !(frame.mutual() && type.get().equals("CONSULT"))) {
            recipients = without(parties.complementRecipients(clause, complement), actors);
        }
        if (frame.complementRequired()
                && complementType.filter(this::canBePromised).isEmpty()) {
            return Optional.empty();
        }
        if (!needs.areEnough(clause, token, frame, actors, recipients, byComplement.isPresent())) {
            return Optional.empty();
        }
        boolean threat = byComplement.filter("THREATEN"::equals).isPresent();
        EventKind kind = threat
                ? complements.kind("THREATEN", complementType.get())
                : modes.kind(clause, token, support, frame, type.get(), complement, actors, recipients);
        return Optional.of(new Candidate(
                clause.sentence(),
                token,
                support,
                Optional.of(frame),
                kind,
                actors,
                recipients,
                Optional.empty(),
                decided));
    }

    private Candidate withoutParties(Clause clause, Token token, Frame frame) {
        EventKind kind = modes.kind(
                clause, token, Optional.empty(), frame, frame.type(), Optional.empty(), List.of(), List.of());
        return new Candidate(
                clause.sentence(),
                token,
                supports.support(clause, token),
                Optional.of(frame),
                kind,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("rule:" + frame.name()));
    }

    /** Deeds and cooperation can be promised; a demand or a complaint cannot. */
    private boolean canBePromised(String type) {
        return codebook.type(type).quad() != QuadClass.VERBAL_CONFLICT;
    }

    /** The parties that are not among others, by words or identity. */
    static List<ActorMention> without(List<ActorMention> parties, List<ActorMention> others) {
        return parties.stream()
                .filter(p -> others.stream()
                        .noneMatch(o -> o.excerpt().span().equals(p.excerpt().span())
                                || p.actor().id().isPresent()
                                        && o.actor().id().equals(p.actor().id())))
                .toList();
    }
}
