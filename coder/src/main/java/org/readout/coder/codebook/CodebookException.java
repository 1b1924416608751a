package org.readout.coder.codebook;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.Problem;

/** The codebook cannot be used; every problem is located by file and line. */
public final class CodebookException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public CodebookException(List<Problem> problems) {
        super(problems.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
