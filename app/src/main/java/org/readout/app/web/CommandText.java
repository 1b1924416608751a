package org.readout.app.web;

import java.util.Optional;
import org.readout.app.brief.PlainText;

/** A command line as somebody would type it. Immutable. */
public final class CommandText {
    private final String line;

    private CommandText(String line) {
        this.line = line;
    }

    /** {@code readout NAME}, with the project where it is not the usual one. */
    public static CommandText of(String name, ServeSettings settings) {
        String file = settings.project().toString();
        CommandText command = new CommandText("readout " + name);
        return file.equals("readout.db") ? command : command.with("--db", file);
    }

    /** The same of a command that reads articles unless a project is named, so that it is named always. */
    public static CommandText ofProject(String name, ServeSettings settings) {
        return new CommandText("readout " + name)
                .with("--db", settings.project().toString());
    }

    /** With a word behind it. */
    public CommandText and(String word) {
        return new CommandText(line + " " + quoted(word));
    }

    public CommandText with(String option, String value) {
        return and(option).and(value);
    }

    /** Unchanged where there is no value. */
    public CommandText with(String option, Optional<String> value) {
        return value.map(v -> with(option, v)).orElse(this);
    }

    private static String quoted(String word) {
        boolean plain = word.matches("[\\w./=:,@%+-]+");
        return plain ? word : "'" + PlainText.safe(word).replace("'", "'\\''") + "'";
    }

    @Override
    public String toString() {
        return line;
    }
}
