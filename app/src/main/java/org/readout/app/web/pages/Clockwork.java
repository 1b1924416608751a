package org.readout.app.web.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.readout.app.brief.Days;

/** Times of the project in words, in UTC. */
final class Clockwork {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Clockwork() {}

    /** "9 October 2024, 06:00 UTC". */
    static String inWords(String time) {
        return MINUTE.format(Instant.parse(time).atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** "3 hours ago". */
    static String ago(String time, Clock clock) {
        Duration age = Duration.between(Instant.parse(time), clock.instant());
        if (age.toMinutes() < 2) {
            return "just now";
        }
        if (age.toHours() < 2) {
            return age.toMinutes() + " minutes ago";
        }
        return age.toDays() < 2 ? age.toHours() + " hours ago" : age.toDays() + " days ago";
    }

    /** A day in ISO 8601 as "9 October 2024". */
    static String day(String day) {
        LocalDate date = LocalDate.parse(day);
        return Days.inWords(date, date);
    }

    /** A range of days in ISO 8601. */
    static String days(String first, String last) {
        return Days.inWords(LocalDate.parse(first), LocalDate.parse(last));
    }
}
