package org.readout.analysis.forecast;

/** How far ahead an event is forecast: on the next day, or within the next seven. */
public enum Ahead {
    DAY(1),
    WEEK(7);

    private final int days;

    Ahead(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
