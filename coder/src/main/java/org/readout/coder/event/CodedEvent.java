package org.readout.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventKind;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

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

    /** What two records of a sentence share that are one act; verbs side by side are two where their modes differ ("severed relations and recalled its envoy"). */
    String sameness() {
        String mode = head.upos() == Upos.VERB && head.is("conj") ? kind.mode().orElse("") : "";
        return kind.type() + mode + keys(actors) + keys(recipients) + status;
    }

    private static Set<String> keys(List<ActorMention> parties) {
        return parties.stream().map(p -> p.actor().key()).collect(Collectors.toCollection(TreeSet::new));
    }
}
