package org.readout.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was got from an address. */
public sealed interface Fetched {

    /** It has not changed since the version that was shown to the server. */
    record Unchanged(Instant time) implements Fetched {}

    /**
     * Its content.
     *
     * @param address where redirects ended
     * @param contentType as declared, absent when nothing is
     * @param bytes unpacked
     * @param cut whether the transfer broke off, so that there should be more
     * @param validators none for what was cut
     */
    record Content(
            WebAddress address,
            Instant time,
            Optional<String> contentType,
            byte[] bytes,
            boolean cut,
            Validators validators)
            implements Fetched {

        /** The charset that the content type names. */
        public Optional<String> charset() {
            return contentType
                    .map(type -> type.toLowerCase(Locale.ROOT))
                    .filter(type -> type.contains("charset="))
                    .map(type -> type.substring(type.indexOf("charset=") + 8)
                            .split("[;\\s]")[0]
                            .replaceAll("[\"']", ""));
        }

        /** The bytes; a transfer that broke off fails at its end. */
        public InputStream stream() {
            return cut ? new CutStream(bytes) : new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content
                    && address.equals(content.address)
                    && time.equals(content.time)
                    && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}
