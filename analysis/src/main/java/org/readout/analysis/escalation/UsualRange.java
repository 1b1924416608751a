package org.readout.analysis.escalation;

import java.util.Arrays;

/**
 * The usual range of a pair's conflict over a horizon, seen on one day: everything up to the nine-tenths point of the sums over all
 * stretches of that length within the {@value #MEMORY} days before. Tension rises past it when the sum of the stretch that comes is greater.
 *
 * @param upper the upper end of the range
 * @param shareAbove share of the past stretches that were above it; less than a tenth where many are equal
 * @param mean of the past stretches
 * @param last the latest stretch
 */
public record UsualRange(double upper, double shareAbove, double mean, double last) {
    /** Days looked back. */
    public static final int MEMORY = 112;

    private static final double QUANTILE = 0.9;
    private static final int FEWEST_EVENTS = 8;
    private static final int FEWEST_DAYS = 5;

    /** Whether the pair has enough conflict events, on enough days, before the day for a range to mean anything. */
    public static boolean isKnown(DailyTension tension, DailyTension.Pair pair, int day) {
        Daily events = tension.of(pair).events();
        return day >= MEMORY
                && events.sum(day - MEMORY, day) >= FEWEST_EVENTS
                && events.daysWithAny(day - MEMORY, day) >= FEWEST_DAYS;
    }

    /** What {@link #isKnown} asks for, in words. */
    public static String needs() {
        return FEWEST_EVENTS + " conflict events on " + FEWEST_DAYS + " days within the " + MEMORY + " days before";
    }

    static UsualRange of(Daily conflict, int day, Horizon horizon) {
        int stretches = MEMORY - horizon.days() + 1;
        double[] sums = new double[stretches];
        for (int i = 0; i < stretches; i++) {
            int start = day - MEMORY + i;
            sums[i] = conflict.sum(start, start + horizon.days());
        }
        double last = sums[stretches - 1];
        double mean = Arrays.stream(sums).average().orElse(0);
        Arrays.sort(sums);
        double upper = sums[(int) Math.ceil(QUANTILE * stretches) - 1];
        double above = Arrays.stream(sums).filter(s -> s > upper).count() / (double) stretches;
        return new UsualRange(upper, above, mean, last);
    }
}
