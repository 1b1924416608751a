package org.readout.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.EventKind;
import org.readout.core.Place;
import org.readout.core.QuadClass;
import org.readout.core.Status;

/**
 * An event as charts need it: what, who, when and where, and how much is told of it, without the reports themselves. Dates and
 * places come without the words they were read from.
 *
 * @param score on PLOVER's scale, −10 to +10
 * @param firstReported earliest day of publication; absent when none is known
 * @param origins independent reports
 * @param discrepancies fields on which accounts differ
 * @param confidence of its surest mention, 0 to 1
 * @param actorWords what a mention calls each of the actors, in their order; an empty text for one that none calls anything
 * @param recipientWords the same of the recipients
 * @param tellers on whose word alone it rests that it happened, and that its actors did it: by name or as the text calls them, each once,
 *     an empty text for whoever is not called anything; none once a document says so in its own voice, naming an actor
 *     of it in the same sentence where it has any
 */
public record EventSummary(
        String id,
        EventKind kind,
        QuadClass quad,
        double score,
        Status status,
        Optional<EventKind> foreseen,
        List<Actor> actors,
        List<Actor> recipients,
        List<String> actorWords,
        List<String> recipientWords,
        Optional<DateRange> date,
        Optional<Place> place,
        Optional<LocalDate> firstReported,
        int mentions,
        int documents,
        int origins,
        int discrepancies,
        double confidence,
        List<String> tellers) {
    public EventSummary {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        actorWords = List.copyOf(actorWords);
        recipientWords = List.copyOf(recipientWords);
        tellers = List.copyOf(tellers);
    }
}
