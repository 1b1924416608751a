package org.readout.app.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * How pages are served.
 *
 * @param project the project's file
 * @param host address to listen on
 * @param port 0 for one that is free
 * @param names further host names under which the server may be addressed
 * @param readOnly whether pages refuse to write
 * @param version of Readout
 * @param clock tells how old the data are
 */
public record ServeSettings(
        Path project, String host, int port, List<String> names, boolean readOnly, String version, Clock clock) {
    public ServeSettings {
        names = List.copyOf(names);
    }
}
