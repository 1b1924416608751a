package org.readout.store;

/** How a list of events is ordered: by their first day, then by that of the first report; undated ones last. */
public enum EventOrder {
    NEWEST(
            "(e.date_earliest IS NOT NULL, ifnull(e.date_earliest, ''), ifnull(e.first_reported, ''), e.id)",
            "<",
            " ORDER BY e.date_earliest DESC, e.first_reported DESC, e.id DESC"),
    OLDEST(
            "(e.date_earliest IS NULL, ifnull(e.date_earliest, ''), ifnull(e.first_reported, ''), e.id)",
            ">",
            " ORDER BY e.date_earliest IS NULL, e.date_earliest, e.first_reported, e.id");

    private final String key;
    private final String follows;
    private final String orderBy;

    EventOrder(String key, String follows, String orderBy) {
        this.key = key;
        this.follows = follows;
        this.orderBy = orderBy;
    }

    String orderBy() {
        return orderBy;
    }

    /** The condition that an event {@code e} stands behind the one whose id is the parameter. */
    String isAfter() {
        String values = key.substring(1, key.length() - 1);
        return key + " " + follows + " (SELECT " + values + " FROM event e WHERE e.id = ?)";
    }
}
