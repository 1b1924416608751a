package org.readout.analysis.forecast;

import java.util.Arrays;

/** Numbers for keys in the order in which they come: an open-addressing table from {@code long} to {@code int}. */
final class KeyIndex {
    /** No such key. */
    static final int ABSENT = -1;

    private long[] keys = new long[4];
    private int[] values = new int[4];
    private int size;

    KeyIndex() {
        Arrays.fill(values, ABSENT);
    }

    int get(long key) {
        int mask = values.length - 1;
        int at = slot(key) & mask;
        while (values[at] != ABSENT) {
            if (keys[at] == key) {
                return values[at];
            }
            at = (at + 1) & mask;
        }
        return ABSENT;
    }

    void put(long key, int value) {
        if (2 * (size + 1) > values.length) {
            grow();
        }
        if (place(key, value)) {
            size++;
        }
    }

    private boolean place(long key, int value) {
        int mask = values.length - 1;
        int at = slot(key) & mask;
        while (values[at] != ABSENT && keys[at] != key) {
            at = (at + 1) & mask;
        }
        boolean fresh = values[at] == ABSENT;
        keys[at] = key;
        values[at] = value;
        return fresh;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[2 * oldValues.length];
        Arrays.fill(values, ABSENT);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != ABSENT) {
                place(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
