package org.readout.analysis.forecast;

/** A choice by lot that depends on the query alone: the same on every run, machine and order of work. */
final class Chance {
    private Chance() {}

    /**
     * Whether a query is among a share of all.
     *
     * @param share 0 to 1
     * @param lot choices with different lots are independent
     */
    static boolean falls(Query query, double share, int lot) {
        int given = query instanceof Query.Who who ? who.code() : ((Query.What) query).object();
        long mixed = mix(query.subject() + mix(given + mix(query.time() + mix(lot))));
        return (mixed >>> 11) < share * (1L << 53);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
