package org.readout.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;

/**
 * An act that the model's event heads see in a sentence, before any rule of the codebook.
 *
 * <p>The readings are the model's own and may be weak: an act is listed from {@link TriggerFinder#LEAST} on (by the encoder alone), a party from {@link ActReader#LEAST_PARTY} on.
 *
 * @param sentence 0-based position in the document
 * @param trigger the word or words that name the act
 * @param probability that the trigger names any act, 0 to 1
 * @param types probability of each act type given that it is one, most probable first; acts before status changes them
 * @param kind the most probable type with its most probable mode
 * @param statuses probability of each status
 * @param parties words of each role, in text order; every role is there
 */
public record ActMention(
        int sentence,
        Span trigger,
        double probability,
        List<Scored<String>> types,
        EventKind kind,
        Map<Status, Double> statuses,
        Map<Role, List<Scored<Span>>> parties) {

    /** What words may be to an act. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        TIME,
        PLACE
    }

    /** A value with its probability, 0 to 1. */
    public record Scored<T>(T value, double probability) {}

    public ActMention {
        types = List.copyOf(types);
        statuses = Map.copyOf(statuses);
        Map<Role, List<Scored<Span>>> copy = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            copy.put(role, List.copyOf(parties.getOrDefault(role, List.of())));
        }
        parties = copy;
    }

    /** The most probable status. */
    public Status status() {
        return statuses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The spans of a role that reach a probability. */
    public List<Span> spans(Role role, double atLeast) {
        return parties.getOrDefault(role, List.of()).stream()
                .filter(p -> p.probability() >= atLeast)
                .map(Scored::value)
                .toList();
    }
}
