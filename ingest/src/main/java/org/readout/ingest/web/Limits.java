package org.readout.ingest.web;

import java.time.Duration;

/**
 * How much of a server's answer is put up with.
 *
 * @param bytes of an answer, packed and unpacked
 * @param connect until a connection stands
 * @param idle between two bytes
 * @param whole for one request and its answer
 */
public record Limits(int bytes, Duration connect, Duration idle, Duration whole) {
    static final int HEADER_BYTES = 1 << 16;
    static final int REDIRECTS = 8;

    /** 16 MiB; 10 s, 20 s, 60 s. */
    public static Limits usual() {
        return new Limits(16 << 20, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    /** A duration as people say it: "60 s", below a second "300 ms". */
    static String seconds(Duration duration) {
        return duration.toSeconds() > 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
