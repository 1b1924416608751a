package org.readout.app.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.readout.app.engine.Engine;

/**
 * What a command may touch of the world around it.
 *
 * @param out data
 * @param err progress and problems
 * @param screen how much of it is a person's terminal
 * @param home the folder of the program, with {@code samples/}; absent when it was started without its launcher
 * @param arguments the command line as given, for records of how something was made
 * @param clock gives the times that are kept with records
 */
public record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Screen screen,
        Engine.Opener opener,
        Optional<Path> home,
        List<String> arguments,
        Clock clock) {

    /** With the clock of the machine. */
    public Session(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Screen screen,
            Engine.Opener opener,
            Optional<Path> home,
            List<String> arguments) {
        this(in, out, err, screen, opener, home, arguments, Clock.systemUTC());
    }

    /**
     * A terminal, as the launcher found it.
     *
     * @param columns width in characters
     */
    public record Screen(boolean outIsTerminal, boolean errIsTerminal, boolean colour, int columns) {
        static final int NARROWEST = 60;
        static final int WIDEST = 100;
        static final int USUAL = 88;

        /** A comfortable width for running text. */
        int textWidth() {
            return Math.max(NARROWEST, Math.min(WIDEST, columns));
        }

        /** From the launcher's system properties and the environment; no terminal when it was not started by it. */
        public static Screen detect() {
            String terminals = System.getProperty("readout.terminals", "");
            boolean out = terminals.contains("out");
            boolean plain = System.getenv("NO_COLOR") != null
                    && !System.getenv("NO_COLOR").isEmpty();
            boolean dumb = "dumb".equals(System.getenv("TERM"));
            return new Screen(out, terminals.contains("err"), out && !plain && !dumb, measuredColumns());
        }

        private static int measuredColumns() {
            try {
                int columns = Integer.parseInt(System.getProperty("readout.columns", ""));
                return columns > 0 ? columns : USUAL;
            } catch (NumberFormatException e) {
                return USUAL;
            }
        }
    }

    public Session {
        arguments = List.copyOf(arguments);
    }

    /** The command line as somebody would type it. */
    String commandLine() {
        StringBuilder line = new StringBuilder("readout");
        for (String argument : arguments) {
            boolean plain = argument.matches("[\\w./=:,@%+-]+");
            line.append(' ').append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }
}
