package org.readout.analysis.tension;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** How much is told on each day, of any acts but some: their pairs of parties, each by its confidence, spread evenly over its days. Immutable. */
final class DailyTold {
    private final long[] first;
    private final int[] days;
    private final double[] daily;

    DailyTold(List<Act> acts) {
        this.first = acts.stream().mapToLong(a -> a.first().toEpochDay()).toArray();
        this.days = acts.stream().mapToInt(Act::days).toArray();
        this.daily = acts.stream()
                .mapToDouble(a -> Dyads.pairs(a).size() * a.confidence() / a.days())
                .toArray();
    }

    /** @param without positions of acts that do not count */
    double[] from(LocalDate start, int length, BitSet without) {
        double[] told = new double[length];
        for (int at = 0; at < first.length; at++) {
            long since = first[at] - start.toEpochDay();
            if (since < length && since + days[at] > 0 && !without.get(at)) {
                for (int day = (int) Math.max(0, since); day < Math.min(length, since + days[at]); day++) {
                    told[day] += daily[at];
                }
            }
        }
        return told;
    }
}
