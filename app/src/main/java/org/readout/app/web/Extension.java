package org.readout.app.web;

import io.javalin.config.JavalinConfig;

/** Routes that are neither pages nor actions: an interface for programs. The guards stand before them too. */
public interface Extension {
    /** @param guard to be asked before anything is written */
    void add(JavalinConfig config, ServeSettings settings, Guard guard);
}
