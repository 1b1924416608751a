package org.readout.app.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The evaluations that {@code readout eval} knows, by name. */
final class Evaluations {
    private static final Map<String, Evaluation> ALL = new TreeMap<>();

    /** What is measured, in a line, and how to run it. */
    record Evaluation(String summary, Run run) {}

    /** Runs with the arguments after the name; prints its figures as the last line on the session's output. */
    interface Run {
        void run(List<String> arguments, Session session) throws Exception;
    }

    private Evaluations() {}

    static Map<String, Evaluation> all() {
        return Map.copyOf(ALL);
    }
}
