package org.readout.ingest.web;

import java.util.Optional;

/** What a server said of the version it sent, to be shown to it the next time (RFC 9110, 13.1). */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
