package org.readout.analysis.forecast;

/** What is asked of the record: one place of a fact is open. Facts at the query's own time are not known to it. */
public sealed interface Query {
    /** The entity from which the fact is read. */
    int subject();

    /** In steps; only facts before it are evidence. */
    int time();

    /**
     * To whom (or, with a backward code, by whom): (subject, relation, ?).
     *
     * @param code a relation code of the {@link Vocabulary}, forwards or backwards
     */
    record Who(int subject, int code, int time) implements Query {}

    /** What happens between two: (subject, ?, object). The answer is a relation code, forwards or backwards. */
    record What(int subject, int object, int time) implements Query {}
}
