package org.readout.collate;

import java.util.List;

/**
 * Finds what may be related to a new document or event without comparing it to everything before it: an inverted index
 * from 64-bit keys to ids, in separate spaces.
 *
 * <p>Keys are hashes that Readout computes (bands of a MinHash signature, sampled shingles, names and numbers, blocks of
 * event identity), so an implementation needs no knowledge of text: a table of (space, key, id) serves. It must answer
 * in time that does not grow with the number of documents: for each key only the {@link #ADDITIONS_PER_KEY} most recent
 * additions count, so that implementations find the same.
 */
public interface CandidateIndex {
    /** How many additions of ids to a key are remembered. */
    int ADDITIONS_PER_KEY = 64;

    /** What the keys are of and what the ids name. */
    enum Space {
        /** Wording of documents: MinHash bands and sampled shingles. */
        WORDING,
        /** Names and numbers of documents, which survive translation and rewriting. */
        FACTS,
        /** Documents by outlet, and by address. */
        OUTLET,
        /** Events by kind, party and day. */
        EVENT,
        /** Events with a demand, promise, threat or the like, by party. */
        STATEMENT,
        /** Stories by the names and words that weigh most in their documents. */
        STORY
    }

    /** An id with the number of keys it shares with a query. */
    record Candidate(String id, int sharedKeys) {}

    /** Adds keys to those of an id; a key that it already has counts as a new addition. */
    void add(Space space, String id, long[] keys);

    /**
     * The ids that share keys with a query, each key counted once, most shared keys first; among equals, first added first.
     *
     * @param limit the most that are returned
     */
    List<Candidate> candidates(Space space, long[] keys, int limit);
}
