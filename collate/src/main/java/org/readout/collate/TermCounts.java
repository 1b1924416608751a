package org.readout.collate;

/**
 * How many of the documents added so far have a term; terms are known by their hashes. A port of {@link CollationMemory}.
 */
public interface TermCounts {

    /** How many documents were added. */
    int documents();

    /** How many of them have the term. */
    int with(long term);

    /** Counts a document. */
    void add(long[] terms);
}
