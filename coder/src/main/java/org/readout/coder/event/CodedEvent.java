package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** An event with its status and sources, before time, place and quantities are known. */
public record CodedEvent(
        Sentence sentence,
        Token head,
        Span trigger,
        EventKind kind,
        Status status,
        Optional<EventKind> foreseen,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        List<Attribution> attribution,
        Optional<Excerpt> condition,
        List<String> contexts,
        List<String> decidedBy) {

    public CodedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        contexts = List.copyOf(contexts);
        decidedBy = List.copyOf(decidedBy);
    }
}
