package org.readout.collate;

import java.util.Collection;

/** 64-bit hashing: FNV-1a over characters, finished by the mixer of SplitMix64. Equal on every machine. */
final class Hashes {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** Bits of a key that are left for the hash where the others tell the period. */
    private static final int IN_PERIOD = 40;

    private Hashes() {}

    static long of(CharSequence words) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /**
     * The key of a hash in a period, which holds of nothing in another one. Keys of one period lie side by side, so that an index in the order of
     * its keys is read and written where the news of the day is, however much it has of other days.
     *
     * @param period a number of 24 bits, with its sign
     */
    static long inPeriod(long period, long hash) {
        return period << IN_PERIOD | hash >>> (Long.SIZE - IN_PERIOD);
    }

    static long combine(long a, long b) {
        return mix(a * 31 + b);
    }

    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    static long[] of(Collection<String> words) {
        return words.stream().mapToLong(Hashes::of).distinct().toArray();
    }
}
