package org.readout.analysis.escalation;

/** How far ahead is looked: the next 7 or the next 30 days. */
public enum Horizon {
    WEEK(7),
    MONTH(30);

    private final int days;

    Horizon(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
