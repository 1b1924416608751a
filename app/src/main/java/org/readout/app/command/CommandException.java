package org.readout.app.command;

/** Ends a command with a message for the user and no stack trace. */
final class CommandException extends RuntimeException {
    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
