package org.readout.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One sentence of a story's summary, as it stands in a document.
 *
 * @param document id of the document
 * @param day the day that the sentence stands for; absent when none is known
 * @param basis how that day is known; absent with it
 * @param saidBy who says what it says, outermost first in each chain: "Politico, citing U.S. officials"; several where its
 *     parts rest on different sources; at least one
 * @param mentions ids of the mentions that stand in it; empty where it stands for an account that no record carries
 * @param events ids of the events that it tells of; empty where it stands for an account that no record carries
 * @param origins how many independent reports tell of the best attested of them; 1 where there are none
 */
public record StorySentence(
        Excerpt words,
        String document,
        Optional<LocalDate> day,
        Optional<Basis> basis,
        List<String> saidBy,
        List<String> mentions,
        List<String> events,
        int origins) {

    /** How the day of a sentence is known. */
    public enum Basis {
        /** What it tells of happened on that day. */
        EVENT,
        /** It was published on that day; when what it tells of happened, or will, is another matter. */
        REPORT
    }

    public StorySentence {
        saidBy = List.copyOf(saidBy);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        if (saidBy.isEmpty()) {
            throw new IllegalArgumentException("a sentence of which nobody is known to say it");
        }
        if (day.isPresent() != basis.isPresent()) {
            throw new IllegalArgumentException("a day and how it is known go together");
        }
    }

    /** The same with other ids of events. */
    StorySentence withEvents(UnaryOperator<String> other) {
        return new StorySentence(
                words,
                document,
                day,
                basis,
                saidBy,
                mentions,
                events.stream().map(other).toList(),
                origins);
    }
}
