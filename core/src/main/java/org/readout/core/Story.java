package org.readout.core;

import java.util.List;

/**
 * One development with the documents on it.
 *
 * @param id 32 hexadecimal digits, from its first document: stable while that document is its first
 * @param title the headline of its first document, else its first words
 * @param documents ids in order of report; at least one
 * @param events ids of the events that these documents tell of, in the order of the documents
 * @param discrepancies where accounts in these documents differ over what no single event of them carries
 */
public record Story(
        String id, String title, List<String> documents, List<String> events, List<Discrepancy> discrepancies) {

    public Story {
        documents = List.copyOf(documents);
        events = List.copyOf(events);
        discrepancies = List.copyOf(discrepancies);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("a story without documents");
        }
    }

    /** The same with other ids of events. */
    public Story withEvents(List<String> others) {
        return new Story(id, title, documents, others, discrepancies);
    }
}
