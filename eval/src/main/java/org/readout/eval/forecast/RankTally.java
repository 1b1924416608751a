package org.readout.eval.forecast;

import java.util.Map;

/** Mean reciprocal rank and how often the answer is among the first 1, 3, 10, over many questions. */
final class RankTally {
    private long count;
    private double reciprocal;
    private long first;
    private long three;
    private long ten;

    /** @param rank from 1; a mean of tied ranks need not be whole */
    void add(double rank) {
        count++;
        reciprocal += 1 / rank;
        first += rank <= 1 ? 1 : 0;
        three += rank <= 3 ? 1 : 0;
        ten += rank <= 10 ? 1 : 0;
    }

    long count() {
        return count;
    }

    double mrr() {
        return part(reciprocal);
    }

    double hits10() {
        return part(ten);
    }

    /** Adds {@code mrr, hits1, hits3, hits10} on 0–100 to the figures. */
    void put(String prefix, Map<String, Object> figures) {
        figures.put(prefix + "mrr", round(mrr()));
        figures.put(prefix + "hits1", round(part(first)));
        figures.put(prefix + "hits3", round(part(three)));
        figures.put(prefix + "hits10", round(part(ten)));
    }

    /** To two decimals. */
    static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private double part(double of) {
        return count == 0 ? 0 : 100 * of / count;
    }
}
