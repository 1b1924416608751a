package org.readout.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.engine.Engine;
import org.readout.app.support.FakeEngine;

/** Runs command lines as a person would, over an engine that needs no model, in a folder of their own. */
abstract class CommandRuns {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakeEngine engine = new FakeEngine();

    final Path folder() {
        return folder;
    }

    final FakeEngine engine() {
        return engine;
    }

    /** As after a new start of the program. */
    final void newEngine() {
        engine = new FakeEngine();
    }

    /** As after a new start of a program that codes otherwise. */
    final void newEngine(String coder) {
        engine = new FakeEngine(coder);
    }

    final int run(String... arguments) {
        return ReadoutCommand.run(session(List.of(arguments), "", codebook -> engine));
    }

    final Session session(List<String> arguments, String in, Engine.Opener opener) {
        return new Session(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Session.Screen(false, false, false, 100),
                opener,
                Optional.of(folder),
                arguments);
    }

    /** What was printed since the last {@link #forgetOut}. */
    final String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final void forgetOut() {
        out.reset();
    }

    final String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
