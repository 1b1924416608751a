package org.readout.analysis.forecast;

import java.util.Arrays;

/** The largest of many, in order. */
final class Largest {
    /** A value for a place. */
    interface Value {
        float at(int place);
    }

    private Largest() {}

    /** The places with the largest values, the largest first; among equals the later place first. */
    static int[] of(int count, int size, Value value) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ordered(value.at(i)) << 32 | i;
        }
        Arrays.sort(keys);
        int[] best = new int[Math.min(count, size)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) keys[size - 1 - i];
        }
        return best;
    }

    /** A whole number that orders as the value does. */
    private static long ordered(float value) {
        int bits = Float.floatToIntBits(value);
        return bits ^ (bits >> 31) & 0x7fffffff;
    }
}
