package org.readout.analysis.tension;

/**
 * A value with the interval that holds nine tenths of its probability.
 *
 * @param value the expected value; not always inside the interval where the distribution is very skew
 */
public record Band(double low, double value, double high) {
    private static final double TAIL = 0.05;

    /** @param draws of the value, in any order */
    public static Band of(double value, double[] draws) {
        double[] some = draws.clone();
        double low = quantile(some, TAIL, 0);
        return new Band(low, value, quantile(some, 1 - TAIL, (int) (TAIL * (some.length - 1)) + 1));
    }

    Band times(double factor) {
        return new Band(low * factor, value * factor, high * factor);
    }

    /**
     * Puts the values in another order.
     *
     * @param from position before which nothing is that belongs behind it
     */
    private static double quantile(double[] values, double share, int from) {
        double at = share * (values.length - 1);
        int below = (int) at;
        select(values, below, Math.min(from, below));
        double next = values[below];
        if (below + 1 < values.length) {
            next = values[below + 1];
            for (int i = below + 2; i < values.length; i++) {
                next = Math.min(next, values[i]);
            }
        }
        return values[below] + (at - below) * (next - values[below]);
    }

    /**
     * Puts at the position what would stand there in order, what is less before it and the rest after it, which is all that a
     * quantile needs (Hoare's Find, Communications of the ACM 4, 1961).
     */
    private static void select(double[] values, int position, int from) {
        int left = from;
        int right = values.length - 1;
        while (left < right) {
            double pivot = values[(left + right) >>> 1];
            int i = left;
            int j = right;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (pivot < values[j]) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (position <= j) {
                right = j;
            } else if (position >= i) {
                left = i;
            } else {
                return;
            }
        }
    }
}
