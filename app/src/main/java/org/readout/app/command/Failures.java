package org.readout.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.readout.app.engine.EngineException;
import org.readout.store.StoreException;

/** Failures of a whole run, as a sentence for the user. */
final class Failures {
    /** As Unix systems say it. */
    private static final String NO_SPACE = "No space left on device";

    private Failures() {}

    static String inWords(Throwable failure) {
        if (failure instanceof CommandException
                || failure instanceof EngineException
                || failure instanceof StoreException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + ".";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist.";
        }
        if (failure instanceof FileSystemException system) {
            String reason = system.getReason() == null ? "cannot be used" : system.getReason();
            return system.getFile() + ": " + reason + ".";
        }
        if (failure instanceof IOException
                && String.valueOf(failure.getMessage()).contains(NO_SPACE)) {
            return "the disk is full. Free space on it, or write elsewhere, and run the same command again.";
        }
        if (failure instanceof IOException) {
            return "reading or writing failed: " + failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "memory ran out. Give Java more: READOUT_JAVA_OPTIONS=-Xmx2g";
        }
        return "this is a fault of Readout, please report it: " + failure
                + " (READOUT_TRACE=1 shows where it happened)";
    }
}
