package org.readout.coder;

import java.util.Set;

/** The full names of days and months in small letters. */
public final class CalendarWords {
    public static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    public static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december").split(" "));

    private CalendarWords() {}
}
