package org.readout.analysis.escalation;

/** What can be said of a pair's tension over a horizon. */
public sealed interface Outlook {
    Horizon horizon();

    /** How often tension rose past the usual range in the record that the model was learned from, 0 to 1. */
    double baseRate();

    /** The pair's own record is too short for a usual range; all there is to say is the base rate. */
    record TooThin(Horizon horizon, double baseRate) implements Outlook {}

    /**
     * A forecast.
     *
     * @param chance probability that the sum of conflict over the horizon is past the usual range, 0 to 1
     * @param expected the sum of conflict over the horizon that is to be expected
     * @param interval holds nine in ten outcomes in the record that the model was learned from
     */
    record Forecast(
            Horizon horizon,
            double baseRate,
            double chance,
            UsualRange usual,
            double expected,
            ConformalBand.Interval interval)
            implements Outlook {}
}
