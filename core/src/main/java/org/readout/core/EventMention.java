package org.readout.core;

import java.util.List;
import java.util.Optional;

/**
 * One statement, in one document, that an event happened, will, may, or did not happen.
 *
 * @param id 32 hexadecimal digits: hash of document, trigger span, kind and parties
 * @param contexts PLOVER's contexts of sentence and document, any number
 * @param score on PLOVER's conflict–cooperation scale, −10 to +10
 * @param foreseen what would happen, for mentions of what has not: "planned strike" and "strike" can meet
 * @param actors who does it; all parties of a mutual act; empty when the mention does not say
 * @param attribution from the outermost source (nearest to the reader) to the innermost; empty for the article's own voice
 * @param confidence probability that the record is right, 0 to 1
 * @param decidedBy the rules and model decisions that made the record, {@code rule:…} and {@code model:…}, in order
 */
public record EventMention(
        String id,
        DocumentHeader document,
        EventKind kind,
        List<String> contexts,
        QuadClass quad,
        double score,
        Status status,
        Optional<EventKind> foreseen,
        List<ActorMention> actors,
        List<ActorMention> recipients,
        Optional<DateRange> date,
        Optional<Place> place,
        List<Quantity> quantities,
        List<Attribution> attribution,
        Optional<Excerpt> condition,
        Evidence evidence,
        double confidence,
        List<String> decidedBy,
        CoderVersion coder) {

    public EventMention {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        attribution = List.copyOf(attribution);
        decidedBy = List.copyOf(decidedBy);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        if (decidedBy.isEmpty()) {
            throw new IllegalArgumentException("a record says which rule or model decision made it");
        }
    }
}
