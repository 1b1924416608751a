package org.readout.ingest;

/**
 * The documents met so far, kept as 128-bit hashes in one array: 16 bytes a document at a load of at most two thirds.
 */
final class SeenDocuments {

    private long[] slots = new long[2 << 10];
    private int count;
    private long met;

    /** Adds a document by the 32 hexadecimal digits of its hash; false if it was there already. */
    boolean add(String hash) {
        met++;
        long high = Long.parseUnsignedLong(hash, 0, 16, 16);
        long low = Long.parseUnsignedLong(hash, 16, 32, 16) | 1L;
        if ((count + 1) * 3L > (slots.length / 2) * 2L) {
            grow();
        }
        if (!place(slots, high, low)) {
            return false;
        }
        count++;
        return true;
    }

    /** How many were to be added, those that were there already among them. */
    long met() {
        return met;
    }

    boolean contains(String hash) {
        long high = Long.parseUnsignedLong(hash, 0, 16, 16);
        long low = Long.parseUnsignedLong(hash, 16, 32, 16) | 1L;
        int mask = slots.length / 2 - 1;
        for (int at = (int) high & mask; slots[2 * at + 1] != 0; at = (at + 1) & mask) {
            if (slots[2 * at] == high && slots[2 * at + 1] == low) {
                return true;
            }
        }
        return false;
    }

    /** Each slot is two longs; the second is odd when the slot is taken. */
    private static boolean place(long[] slots, long high, long low) {
        int mask = slots.length / 2 - 1;
        int at = (int) high & mask;
        while (slots[2 * at + 1] != 0) {
            if (slots[2 * at] == high && slots[2 * at + 1] == low) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[2 * at] = high;
        slots[2 * at + 1] = low;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                place(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }
}
