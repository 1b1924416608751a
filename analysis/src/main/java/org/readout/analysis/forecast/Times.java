package org.readout.analysis.forecast;

import java.util.Arrays;

/** Times collected from the newest to the oldest. */
final class Times {
    private int[] times = new int[8];
    private int size;

    void addIf(boolean wanted, int time) {
        if (!wanted) {
            return;
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
        }
        times[size++] = time;
    }

    int[] oldestFirst() {
        int[] turned = new int[size];
        for (int i = 0; i < size; i++) {
            turned[i] = times[size - 1 - i];
        }
        return turned;
    }
}
