package org.readout.analysis.forecast;

/** Sums by entity that are cheap to clear. */
final class Accumulator {
    /** What becomes of a sum. */
    interface Sum {
        void of(int entity, float sum);
    }

    private final float[] sums;
    private final int[] touched;
    private int size;

    Accumulator(int entities) {
        sums = new float[entities];
        touched = new int[entities];
    }

    /** @param amount above 0 */
    void add(int entity, float amount) {
        if (sums[entity] == 0) {
            touched[size++] = entity;
        }
        sums[entity] += amount;
    }

    /** Hands out the largest sums, with those equal to the last of them, in the order in which they began, and clears all. */
    void drainLargest(int count, Sum sum) {
        if (size > count) {
            int[] largest = Largest.of(count, size, i -> sums[touched[i]]);
            float least = sums[touched[largest[count - 1]]];
            drain((entity, total) -> {
                if (total >= least) {
                    sum.of(entity, total);
                }
            });
        } else {
            drain(sum);
        }
    }

    /** Hands out all sums in the order in which they began, and clears them. */
    void drain(Sum sum) {
        for (int i = 0; i < size; i++) {
            int entity = touched[i];
            float total = sums[entity];
            sums[entity] = 0;
            sum.of(entity, total);
        }
        size = 0;
    }
}
