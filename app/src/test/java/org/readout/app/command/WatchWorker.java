package org.readout.app.command;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.readout.app.support.PlainEngine;

/** The program with an engine that finds no events, as a process of its own for tests of signals. */
final class WatchWorker {
    private WatchWorker() {}

    public static void main(String[] arguments) {
        Session session = new Session(
                InputStream.nullInputStream(),
                System.out,
                System.err,
                new Session.Screen(false, false, false, 100),
                codebook -> new PlainEngine(),
                Optional.empty(),
                List.of(arguments));
        System.exit(ReadoutCommand.run(session));
    }
}
