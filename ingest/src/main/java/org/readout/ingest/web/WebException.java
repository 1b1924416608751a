package org.readout.ingest.web;

import java.time.Duration;
import java.util.Optional;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Something of the web could not be got; the message says why, as a problem of the input. */
public final class WebException extends Exception {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final boolean passing;
    private final transient Optional<Duration> retryAfter;

    private WebException(ProblemCode code, String detail, boolean passing, Optional<Duration> retryAfter) {
        super(detail);
        this.code = code;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** A failure that stays until somebody does something about it. */
    static WebException lasting(ProblemCode code, String detail) {
        return new WebException(code, detail, false, Optional.empty());
    }

    /** A failure that may be over at another time. */
    static WebException passing(ProblemCode code, String detail) {
        return new WebException(code, detail, true, Optional.empty());
    }

    static WebException passing(ProblemCode code, String detail, Optional<Duration> retryAfter) {
        return new WebException(code, detail, true, retryAfter);
    }

    public ProblemCode code() {
        return code;
    }

    /** Whether trying again later may help. */
    public boolean isPassing() {
        return passing;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Problem problem(String address) {
        return Problem.of(code, address, String.valueOf(getMessage()));
    }
}
