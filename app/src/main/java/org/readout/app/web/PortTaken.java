package org.readout.app.web;

/** The server cannot listen where it should: another program does, or the address is not this machine's. */
public final class PortTaken extends RuntimeException {
    PortTaken(String host, int port, Throwable cause) {
        super(host + ":" + port, cause);
    }
}
