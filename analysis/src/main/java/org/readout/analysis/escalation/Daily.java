package org.readout.analysis.escalation;

/** A quantity for each day, counted from 0. What lies outside the record is 0. */
final class Daily {
    private final double[] values;

    Daily(int days) {
        this.values = new double[days];
    }

    void add(int day, double amount) {
        values[day] += amount;
    }

    /** The sum from day {@code from} to day {@code to}, exclusive. */
    double sum(int from, int to) {
        double sum = 0;
        for (int day = Math.max(0, from); day < Math.min(values.length, to); day++) {
            sum += values[day];
        }
        return sum;
    }

    /** Days from {@code from} to {@code to}, exclusive, on which there is any. */
    int daysWithAny(int from, int to) {
        int days = 0;
        for (int day = Math.max(0, from); day < Math.min(values.length, to); day++) {
            days += values[day] > 0 ? 1 : 0;
        }
        return days;
    }

    /** The mean a day before day {@code until} over at most {@code memory} days, yesterday weighing most and each {@code halfLife} days half as much. */
    double recent(int until, int memory, double halfLife) {
        double keep = Math.pow(0.5, 1 / halfLife);
        double weight = 1;
        double sum = 0;
        double weights = 0;
        for (int day = until - 1; day >= Math.max(0, until - memory); day--) {
            sum += weight * values[day];
            weights += weight;
            weight *= keep;
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
