package org.readout.analysis.tension;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.Problem;

/** The scale cannot be used; every problem is located by file and line. */
public final class ScaleException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public ScaleException(List<Problem> problems) {
        super(problems.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
