package org.readout.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One real event with every mention of it.
 *
 * @param mentions ids, in order of publication and text; at least one
 * @param origins the independent reports behind the mentions
 * @param firstReported the earliest publication day among the documents; absent when none is known
 * @param history changes of status in order of report
 */
public record Event(
        String id,
        EventKind kind,
        QuadClass quad,
        double score,
        Status status,
        Optional<EventKind> foreseen,
        List<Actor> actors,
        List<Actor> recipients,
        Optional<DateRange> date,
        Optional<Place> place,
        List<String> mentions,
        List<String> documents,
        List<String> outlets,
        List<Origin> origins,
        Optional<LocalDate> firstReported,
        List<Discrepancy> discrepancies,
        List<StatusChange> history) {

    /** One step in what was reported of an event: from {@code document}, by {@code mention}. */
    public record StatusChange(Status status, Optional<LocalDate> reported, String document, String mention) {}

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        mentions = List.copyOf(mentions);
        documents = List.copyOf(documents);
        outlets = List.copyOf(outlets);
        origins = List.copyOf(origins);
        discrepancies = List.copyOf(discrepancies);
        history = List.copyOf(history);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event without mentions");
        }
    }
}
