package org.readout.store;

/**
 * The events with a mention in which a full-text search finds its words, found once for all that is asked of them. Holds
 * until an event changes.
 *
 * @param numbers of the events in the file, as a JSON array, which is how a statement takes a list of any length
 */
public record TextMatch(String words, String numbers) {

    /** @throws IllegalArgumentException when the words are no query that FTS5 understands */
    static TextMatch of(Database database, String words) {
        EventSql.checkWords(database, words);
        return new TextMatch(
                words,
                database.numbers(
                                "SELECT DISTINCT e.number FROM mention_search s JOIN mention m ON m.number = s.rowid"
                                        + " JOIN event_mention em ON em.mention_id = m.id JOIN event e ON e.id = em.event_id"
                                        + " WHERE mention_search MATCH ?",
                                words)
                        .toString());
    }
}
