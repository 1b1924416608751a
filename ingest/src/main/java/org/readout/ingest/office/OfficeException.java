package org.readout.ingest.office;

import org.readout.core.ProblemCode;

/** A document gives no text: {@link #code()} and the message say why, as a problem of the input. */
public final class OfficeException extends Exception {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    OfficeException(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    OfficeException(ProblemCode code, String detail, Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    public ProblemCode code() {
        return code;
    }

    /** The message: one sentence. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
