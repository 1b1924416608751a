package org.readout.eval.corpus;

/** What is wrong with a line of the corpus. */
final class CorpusProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    CorpusProblem(String message) {
        super(message);
    }
}
