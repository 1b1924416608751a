package org.readout.store;

import org.readout.core.Problem;

/** The project file cannot be used: {@link #problem()} says why and what to do about it. */
public final class StoreException extends RuntimeException {
    private final transient Problem problem;

    StoreException(Problem problem) {
        super(problem.inWords());
        this.problem = problem;
    }

    StoreException(Problem problem, Throwable cause) {
        super(problem.inWords(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
