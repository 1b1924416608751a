package org.readout.analysis.escalation;

import java.util.List;

/**
 * What a forecast is made from: logarithms of recent conflict against its mean over {@value UsualRange#MEMORY} days, for the pair itself, for
 * the opposite direction, for either party with everybody, and for all that is told.
 */
final class Features {
    static final List<String> NAMES = List.of(
            "usual level",
            "upper end over mean",
            "share of past above",
            "last stretch past range",
            "conflict, last day",
            "conflict, half-life 3 days",
            "conflict, half-life 7 days",
            "conflict, half-life 14 days",
            "conflict, half-life 30 days",
            "conflict, trend squared",
            "cooperation, half-life 7 days",
            "cooperation, usual level",
            "reverse conflict, half-life 3 days",
            "reverse conflict, half-life 14 days",
            "source’s conflict with all, half-life 7 days",
            "target’s conflict with all, half-life 7 days",
            "all that is told, half-life 7 days",
            "contacts, half-life 3 days",
            "contacts, half-life 14 days",
            "contacts, usual level",
            "reverse contacts, half-life 7 days",
            "days since conflict",
            "burstiness");

    /** About one event: keeps logarithms of small sums tame. */
    private static final double ONE_EVENT = 4;

    private final DailyTension tension;

    Features(DailyTension tension) {
        this.tension = tension;
    }

    double[] of(DailyTension.Pair pair, int day, Horizon horizon, UsualRange usual) {
        Daily conflict = tension.of(pair).conflict();
        Daily cooperation = tension.of(pair).cooperation();
        Daily reverse = tension.reverseOf(pair).conflict();
        double trend = ratio(conflict, day, 7, horizon);
        return new double[] {
            Math.log(usual.mean() + ONE_EVENT),
            Math.log((usual.upper() + ONE_EVENT) / (usual.mean() + ONE_EVENT)),
            Math.log((usual.shareAbove() + 0.01) / 0.1),
            usual.last() > usual.upper() ? 1 : 0,
            ratio(conflict, day, 0.5, horizon),
            ratio(conflict, day, 3, horizon),
            trend,
            ratio(conflict, day, 14, horizon),
            ratio(conflict, day, 30, horizon),
            trend * trend,
            ratio(cooperation, day, 7, horizon),
            Math.log1p(mean(cooperation, day) * horizon.days()),
            ratio(reverse, day, 3, horizon),
            ratio(reverse, day, 14, horizon),
            ratio(tension.bySource(pair).conflict(), day, 7, horizon),
            ratio(tension.byTarget(pair).conflict(), day, 7, horizon),
            ratio(tension.told(), day, 7, horizon),
            ratio(tension.of(pair).contacts(), day, 3, horizon),
            ratio(tension.of(pair).contacts(), day, 14, horizon),
            Math.log1p(mean(tension.of(pair).contacts(), day) * horizon.days()),
            ratio(tension.reverseOf(pair).contacts(), day, 7, horizon),
            Math.log1p(since(conflict, day)),
            tension.of(pair).events().daysWithAny(day - UsualRange.MEMORY, day)
                    / tension.of(pair).events().sum(day - UsualRange.MEMORY, day)
        };
    }

    /** The log of the recent level over the usual one, both as sums over a horizon. */
    private static double ratio(Daily daily, int day, double halfLife, Horizon horizon) {
        double recent = daily.recent(day, UsualRange.MEMORY, halfLife) * horizon.days();
        return Math.log((recent + ONE_EVENT) / (mean(daily, day) * horizon.days() + ONE_EVENT));
    }

    private static double since(Daily daily, int day) {
        int days = 0;
        while (days < UsualRange.MEMORY && daily.sum(day - 1 - days, day - days) == 0) {
            days++;
        }
        return days;
    }

    private static double mean(Daily daily, int day) {
        return daily.sum(day - UsualRange.MEMORY, day) / UsualRange.MEMORY;
    }
}
