package org.readout.app.wording;

import org.readout.core.Status;

/**
 * A subject with its predicate, ready to be said in the form that a status asks for.
 *
 * @param predicate head verb first, uninflected
 * @param stative whether going on is said by the plain present
 */
record Clause(String subject, boolean plural, String predicate, boolean stative) {

    /**
     * @param planned whether the text itself says "plan", "intend" or "prepare"
     * @param condition whether it is the condition on which something else depends
     */
    String in(Statement statement, boolean planned, boolean condition) {
        Status status = statement.status();
        return switch (status) {
            case OCCURRED -> subject + " " + present();
            case ONGOING ->
                stative ? subject + " " + present() : subject + (plural ? " are " : " is ") + verb().gerund() + rest();
            case EXPECTED -> subject + expected(planned) + predicate;
            case POSSIBLE -> subject + " may " + predicate;
            case CONDITIONAL -> subject + (condition ? " may " : " would ") + predicate;
            case NEGATED -> subject + negated(statement.dated());
            case DENIED -> "Denied that " + subject + " " + verb().past() + rest();
            case HISTORICAL -> subject + " " + verb().past() + rest();
        };
    }

    private String expected(boolean planned) {
        if (planned) {
            return plural ? " plan to " : " plans to ";
        }
        return plural ? " are expected to " : " is expected to ";
    }

    private String negated(boolean dated) {
        if (dated) {
            return " did not " + predicate;
        }
        return (plural ? " have not " : " has not ") + verb().participle() + rest();
    }

    private String present() {
        return (plural ? verb().base() : verb().thirdPerson()) + rest();
    }

    private Verb verb() {
        int space = predicate.indexOf(' ');
        return Verb.of(space < 0 ? predicate : predicate.substring(0, space));
    }

    /** What follows the head verb, with its leading space. */
    private String rest() {
        int space = predicate.indexOf(' ');
        return space < 0 ? "" : predicate.substring(space);
    }
}
