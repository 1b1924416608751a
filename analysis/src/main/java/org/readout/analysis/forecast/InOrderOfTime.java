package org.readout.analysis.forecast;

import java.time.LocalDate;

/** Moves forecasts one after the other by what came of those before them: see {@link OwnPast}. */
public final class InOrderOfTime {
    private final LocalDate later;
    private LocalDate day = LocalDate.MIN;
    private int questions;
    private double expected;
    private double expectedAsMoved;
    private int came;
    private double laterExpected;
    private int laterCame;
    private double pendingExpected;
    private int pendingCame;

    /** @param later first day of the later half */
    public InOrderOfTime(LocalDate later) {
        this.later = later;
    }

    /**
     * Takes the next forecast, with its outcome, which is known before the next day that is asked of.
     *
     * @param asked first day that it speaks of, not before that of the one before it
     * @param logOdds of the model as it was learned
     * @return the chance that would have been given
     */
    public double next(LocalDate asked, double logOdds, boolean isTrue) {
        if (asked.isBefore(day)) {
            throw new IllegalArgumentException(asked + " after " + day);
        }
        if (asked.isAfter(day)) {
            settle();
            day = asked;
        }
        double chance = OwnPast.chance(logOdds + Math.log(OwnPast.factor(expected, came)));
        questions++;
        expectedAsMoved += chance;
        pendingExpected += OwnPast.chance(logOdds);
        pendingCame += isTrue ? 1 : 0;
        if (!asked.isBefore(later)) {
            laterExpected += chance;
            laterCame += isTrue ? 1 : 0;
        }
        return chance;
    }

    /** What was seen so far, the last day's outcomes included. */
    public OwnPast soFar() {
        settle();
        return new OwnPast(questions, expected, expectedAsMoved, came, laterExpected, laterCame);
    }

    private void settle() {
        expected += pendingExpected;
        came += pendingCame;
        pendingExpected = 0;
        pendingCame = 0;
    }
}
