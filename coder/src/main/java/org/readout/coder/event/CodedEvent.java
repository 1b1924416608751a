package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * An event with its status and sources, before time, place and quantities are known.
 *
 * @param seen the language model's reading of the trigger, if it sees an act there
 */
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
        Optional<ActMention> seen,
        List<String> decidedBy) {

    public CodedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        contexts = List.copyOf(contexts);
        decidedBy = List.copyOf(decidedBy);
    }

    CodedEvent withContexts(List<String> found) {
        return new CodedEvent(
                sentence,
                head,
                trigger,
                kind,
                status,
                foreseen,
                actors,
                recipients,
                attribution,
                condition,
                found,
                seen,
                decidedBy);
    }
}
