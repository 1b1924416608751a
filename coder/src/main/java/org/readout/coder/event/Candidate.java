package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import org.readout.coder.codebook.Frame;
import org.readout.core.ActorMention;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.language.ActMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * An event read off one trigger, before its status is known.
 *
 * @param head the trigger word
 * @param support the light verb over an event noun
 * @param frame the frame that found it; absent when only the model did
 * @param seen the model's reading of the trigger, if it sees an act there
 * @param actors all parties of a mutual act
 */
record Candidate(
        Sentence sentence,
        Token head,
        Optional<Token> support,
        Optional<Frame> frame,
        EventKind kind,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        Optional<ActMention> seen,
        List<String> decidedBy) {

    Candidate {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        decidedBy = List.copyOf(decidedBy);
    }

    /**
     * An act that a noun names and another word disclaims or denies: its recipients are those of the noun.
     *
     * @param head the trigger, the noun itself or the word that denies it
     */
    static Candidate ofNoun(
            Clause clause, Token head, Token noun, Frame frame, List<ActorMention> actors, String decision) {
        return new Candidate(
                clause.sentence(),
                head,
                Optional.empty(),
                Optional.of(frame),
                new EventKind(frame.type(), frame.mode()),
                actors,
                clause.parties(noun, Optional.empty(), frame.roles().noun().recipient(), (t, s) -> List.of()),
                Optional.empty(),
                List.of(decision));
    }

    /** The word that stands for the event in its clause: the light verb if there is one. */
    Token predicate() {
        return support.orElse(head);
    }

    Span triggerSpan() {
        if (frame.isEmpty() && seen.isPresent()) {
            return seen.get().trigger();
        }
        Span span = head.span();
        for (Token particle : sentence.children(head, "compound:prt")) {
            if (particle.index() == head.index() + 1) {
                span = span.union(particle.span());
            }
        }
        for (Token modifier : sentence.children(head, "compound")) {
            if (modifier.index() < head.index()
                    && head.index() - modifier.index() <= 2
                    && Character.isLowerCase(modifier.form().charAt(0))) {
                span = span.union(modifier.span());
            }
        }
        if (support.isPresent() && Math.abs(support.get().index() - head.index()) <= 2) {
            span = span.union(support.get().span());
        }
        return span;
    }

    Candidate withParties(List<ActorMention> newActors, List<ActorMention> newRecipients, String decision) {
        return new Candidate(sentence, head, support, frame, kind, newActors, newRecipients, seen, added(decision));
    }

    Candidate withKind(EventKind newKind, String decision) {
        return new Candidate(sentence, head, support, frame, newKind, actors, recipients, seen, added(decision));
    }

    Candidate seenAs(ActMention act) {
        return new Candidate(sentence, head, support, frame, kind, actors, recipients, Optional.of(act), decidedBy);
    }

    boolean isMutual() {
        return frame.filter(Frame::mutual).isPresent();
    }

    private List<String> added(String decision) {
        List<String> all = new java.util.ArrayList<>(decidedBy);
        all.add(decision);
        return all;
    }
}
