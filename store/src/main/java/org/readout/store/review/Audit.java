package org.readout.store.review;

import java.util.List;

/**
 * A random sample of the records of a project, drawn to be judged one by one.
 *
 * @param number 1, 2, … in a project
 * @param at when it was drawn: UTC, ISO 8601 with milliseconds
 * @param byType stratified by event type; otherwise a simple random sample
 * @param population how many records there were
 * @param coders what made them, one line for each set of versions
 * @param items in random order
 */
public record Audit(
        long number, String at, long seed, boolean byType, long population, List<String> coders, List<Item> items) {

    public Audit {
        coders = List.copyOf(coders);
        items = List.copyOf(items);
    }

    /**
     * A record drawn.
     *
     * @param position 1, 2, …
     * @param stratum event type, or {@code all}
     * @param stratumSize how many records of the population are in the stratum
     * @param weight how many records of the population it stands for: size of the stratum by records drawn from it
     * @param record as it was when it was drawn
     */
    public record Item(int position, String stratum, long stratumSize, double weight, CodedRecord record) {}

    /** The name of an item on the command line, {@code 2.17} for the 17th of audit 2. */
    public static String name(long audit, int position) {
        return audit + "." + position;
    }
}
