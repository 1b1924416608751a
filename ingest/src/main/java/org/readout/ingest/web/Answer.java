package org.readout.ingest.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to one request.
 *
 * @param headers by name in lower case
 * @param body unpacked
 * @param cut whether the body breaks off before its end
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body, boolean cut) {

    Optional<String> first(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
