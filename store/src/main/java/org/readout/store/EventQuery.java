package org.readout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.Status;

/**
 * Which events are asked for; what is absent does not narrow.
 *
 * @param since events that may have gone on that day or later, by their own last day, else the first, else the day of
 *     the first report; events without any of these are left out
 * @param changedSince events made or changed at that time or later
 * @param type a type ({@code ASSAULT}) or a type with its mode ({@code CONSULT-phone}), in any case
 * @param actor of actors and recipients: an id, a country (ISO 3166-1 alpha-3), or words of a name, in any case
 * @param text a query of SQLite's FTS5 over sentences, parties and places of the mentions: words that must all occur,
 *     {@code "a phrase"}, {@code OR}, {@code NOT}, {@code word*}
 * @param until events that may have gone on that day or earlier, by their own first day, else the last, else the day of
 *     the first report; events without any of these are left out
 * @param outlet events that a document of this outlet reports; the exact name
 * @param disputed only events on which accounts differ
 */
public record EventQuery(
        Optional<LocalDate> since,
        Optional<Instant> changedSince,
        Optional<String> type,
        Optional<String> actor,
        Optional<Status> status,
        Optional<String> text,
        Optional<LocalDate> until,
        Optional<String> outlet,
        boolean disputed) {

    public static final EventQuery ALL = new EventQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Up to any day, of any outlet, disputed or not. */
    public EventQuery(
            Optional<LocalDate> since,
            Optional<Instant> changedSince,
            Optional<String> type,
            Optional<String> actor,
            Optional<Status> status,
            Optional<String> text) {
        this(since, changedSince, type, actor, status, text, Optional.empty(), Optional.empty(), false);
    }

    /** The type in capitals and the mode in small letters, as the codebook spells them. */
    public Optional<String> kind() {
        return type.map(t -> {
            int hyphen = t.indexOf('-');
            return hyphen < 0
                    ? t.toUpperCase(Locale.ROOT)
                    : t.substring(0, hyphen).toUpperCase(Locale.ROOT)
                            + t.substring(hyphen).toLowerCase(Locale.ROOT);
        });
    }

    /** The same of another actor. */
    public EventQuery withActor(String other) {
        return new EventQuery(since, changedSince, type, Optional.of(other), status, text, until, outlet, disputed);
    }
}
