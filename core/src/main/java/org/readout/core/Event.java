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
 * @param history steps in order of report: expected, then reported; claimed, denied, confirmed; demanded, then refused
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

    /** How far a report takes an event: what was said of it, and by whom. */
    public enum Stage {
        DEMANDED,
        PROMISED,
        THREATENED,
        POSSIBLE,
        CONDITIONAL,
        EXPECTED,
        /** Somebody is cited as saying that it happened. */
        CLAIMED,
        /** An article says in its own voice that it happened. */
        REPORTED,
        /** After a claim or a denial, an article of another origin says in its own voice that it happened. */
        CONFIRMED,
        DENIED,
        NEGATED,
        /** Those of whom it was demanded agreed to it. */
        ACCEPTED,
        /** What was demanded, promised or planned was done. */
        MET,
        REFUSED,
        BROKEN,
        CARRIED_OUT,
        WITHDRAWN
    }

    /**
     * One step in what was reported of an event.
     *
     * @param status of the mention that tells it
     * @param reported day of publication; absent when not known
     * @param mention id of the mention that tells it, which for an outcome can be one of another event: the refusal of a demand
     */
    public record StatusChange(
            Stage stage, Status status, Optional<LocalDate> reported, String document, String mention) {}

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

    /** The same event with other steps. */
    public Event withHistory(List<StatusChange> steps) {
        return with(id, steps);
    }

    /** The same event under another id. */
    public Event withId(String other) {
        return with(other, history);
    }

    private Event with(String itsId, List<StatusChange> steps) {
        return new Event(
                itsId,
                kind,
                quad,
                score,
                status,
                foreseen,
                actors,
                recipients,
                date,
                place,
                mentions,
                documents,
                outlets,
                origins,
                firstReported,
                discrepancies,
                steps,
                namedResponsible);
    }
}
