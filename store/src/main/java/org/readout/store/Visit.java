package org.readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What a project knows of an address of the web that it visits.
 *
 * @param source what tells of it: the address of its feed (a feed's own address for itself), or the name of a list
 * @param published when it was published, as its feed says
 * @param etag what the server said of the version it sent last, as is {@code lastModified}
 * @param visited when it was got last
 * @param next when it is to be visited; absent when it is not, until its source tells something new
 * @param failures how often in a row it could not be got
 */
public record Visit(
        String address,
        String source,
        Optional<Instant> published,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Instant> visited,
        Optional<Instant> next,
        int failures) {

    /** An address that was not visited yet. */
    public static Visit planned(String address, String source, Optional<Instant> published, Instant next) {
        return new Visit(
                address, source, published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(next), 0);
    }

    /** It was got, or found unchanged; validators are those of the version that is here now. */
    public Visit succeeded(
            Instant at, Optional<String> newEtag, Optional<String> newLastModified, Optional<Instant> again) {
        return new Visit(address, source, published, newEtag, newLastModified, Optional.of(at), again, 0);
    }

    /** It could not be got. */
    public Visit failed(Optional<Instant> again) {
        return new Visit(address, source, published, etag, lastModified, visited, again, failures + 1);
    }

    /** The same, to be visited at another time. */
    public Visit at(Instant time) {
        return new Visit(address, source, published, etag, lastModified, visited, Optional.of(time), failures);
    }
}
