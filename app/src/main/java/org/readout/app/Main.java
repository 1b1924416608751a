package org.readout.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.app.command.ReadoutCommand;
import org.readout.app.command.Session;
import org.readout.app.engine.StandardEngine;

/** The entry point of the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Ending.betweenRuns();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Session session = new Session(
                System.in,
                out,
                err,
                Session.Screen.detect(),
                StandardEngine::open,
                Optional.ofNullable(System.getProperty("readout.home")).map(Path::of),
                List.of(arguments));
        int code = ReadoutCommand.run(session);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The console in UTF-8, whatever the locale says: the data are UTF-8. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
