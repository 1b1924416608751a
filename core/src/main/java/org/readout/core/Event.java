package org.readout.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One real event with every mention of it.
 *
 * @param actors of a harmful act only those whom an article names in its own voice, or all who tell of it
 * @param mentions ids, in order of publication and text; at least one
 * @param origins the independent reports behind the mentions
 * @param firstReported the earliest publication day among the documents; absent when none is known
 * @param history changes of status in order of report
 * @param namedResponsible whom sources name as having done a harmful act that other accounts leave open, and who is
 *     therefore no actor; empty when nobody is so named
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
        List<StatusChange> history,
        List<Discrepancy.Account> namedResponsible) {

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
        namedResponsible = List.copyOf(namedResponsible);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event without mentions");
        }
    }
}
