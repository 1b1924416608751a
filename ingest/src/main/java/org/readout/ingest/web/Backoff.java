package org.readout.ingest.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When to try again what failed: after a minute, then twice as long each time, up to a day; never before the server asks. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private Backoff() {}

    /**
     * @param failures how often in a row it has failed, from 1
     * @param retryAfter what the server asked for; more than {@code LONGEST} is not heeded, since a mistake there would end a
     *     source for good
     */
    public static Duration after(int failures, Optional<Duration> retryAfter) {
        Duration doubled = failures > 12 ? LONGEST : FIRST.multipliedBy(1L << Math.max(0, failures - 1));
        Duration own = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        Duration asked = retryAfter.filter(d -> d.compareTo(LONGEST) <= 0).orElse(Duration.ZERO);
        return asked.compareTo(own) > 0 ? asked : own;
    }

    /** The Retry-After header: seconds, or a date (RFC 9110, 10.2.3). Absent when it is neither. */
    static Optional<Duration> retryAfter(Optional<String> header, Instant now) {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String value = header.get().strip();
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
