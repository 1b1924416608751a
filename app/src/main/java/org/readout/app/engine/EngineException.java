package org.readout.app.engine;

/** The engine cannot start: the message says what is missing or wrong and what to do about it. */
public final class EngineException extends RuntimeException {
    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
