package org.readout.ingest.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.Problem;

/** A list of sources cannot be used; every problem is located by file, line and column. */
public final class SourcesException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    SourcesException(List<Problem> problems) {
        super(problems.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
