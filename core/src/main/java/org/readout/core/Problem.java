package org.readout.core;

import java.util.Optional;

/**
 * Something in the input that Readout could not use as it is: located, coded, with a next step.
 *
 * @param file the input as the user named it, see {@link DocumentHeader#file()}
 * @param span where in the document's text, if the problem has a place there
 * @param detail one sentence: what was found and what was done about it
 */
public record Problem(ProblemCode code, String file, Optional<Span> span, String detail) {

    public static Problem of(ProblemCode code, String file, String detail) {
        return new Problem(code, file, Optional.empty(), detail);
    }

    public static Problem at(ProblemCode code, String file, Span span, String detail) {
        return new Problem(code, file, Optional.of(span), detail);
    }

    /** One line for a person: code, place, what, next step. */
    public String inWords() {
        String place =
                span.map(s -> file + " [" + s.start() + ", " + s.end() + ")").orElse(file);
        return code + " " + place + ": " + detail + " " + code.nextStep();
    }
}
