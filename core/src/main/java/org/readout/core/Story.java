package org.readout.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One development with the documents on it.
 *
 * @param id 32 hexadecimal digits, from its first document: stable while that document is its first
 * @param title the headline of one of its documents, else the first words of its first
 * @param outlet whose headline that is; absent where the document names none
 * @param documents ids in order of report; at least one
 * @param events ids of the events that these documents tell of, in the order of the documents
 * @param discrepancies where accounts in these documents differ over what no single event of them carries
 * @param firstReported the first day on which one of the documents may have been published; absent when none is dated
 * @param lastReported the last such day
 * @param from the stories that it came out of, in order of the day on which that showed
 * @param summary sentences of the documents, in order of their day, undated ones last; empty where no record was made
 */
public record Story(
        String id,
        String title,
        Optional<String> outlet,
        List<String> documents,
        List<String> events,
        List<Discrepancy> discrepancies,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        List<StoryLink> from,
        List<StorySentence> summary) {

    public Story {
        documents = List.copyOf(documents);
        events = List.copyOf(events);
        discrepancies = List.copyOf(discrepancies);
        from = List.copyOf(from);
        summary = List.copyOf(summary);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a story without documents");
        }
    }

    /** The same with other ids of events. */
    public Story withEvents(UnaryOperator<String> other) {
        return new Story(
                id,
                title,
                outlet,
                documents,
                events.stream().map(other).toList(),
                discrepancies,
                firstReported,
                lastReported,
                from.stream().map(l -> l.withEvents(other)).toList(),
                summary.stream().map(s -> s.withEvents(other)).toList());
    }
}
