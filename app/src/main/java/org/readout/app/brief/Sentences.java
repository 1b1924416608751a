package org.readout.app.brief;

/**
 * Standing sentences of the brief: how it was made, and why a section has nothing to show, so that nothing found differs
 * from nothing read.
 */
public final class Sentences {
    private Sentences() {}

    public static String method() {
        return "Readout records who is reported to have done what to whom, and according to whom. It does not decide who"
                + " is right. Every event rests on the passages shown with it, which are exact quotations; the number of"
                + " independent reports leaves out copies, translations and outlets that pass on another’s reporting."
                + " Coding is automatic: check a record against its passage before relying on it.";
    }

    public static String events(Brief brief) {
        if (brief.sources().isEmpty()) {
            return "No document could be read, so there is nothing to report. See the problems below.";
        }
        return "No events were found: none of the " + brief.sources().size()
                + " documents read states an act between political actors that the codebook knows.";
    }

    public static String timeline(Brief brief) {
        return brief.hasEvents() ? "No event is reported as having happened." : events(brief);
    }

    public static String developments() {
        return "No two documents are on one development.";
    }

    public static String lineage(Brief brief) {
        return brief.sources().size() < 2
                ? "There is one document, and it names no other outlet as its source."
                : "No document passes on another outlet’s report, and no two texts are copies of one another.";
    }

    public static String differences(Brief brief) {
        return brief.sources().size() < 2
                ? "There is one document; it gives no two accounts of one event that differ."
                : "No two accounts of one event differ on number, time, place, actor, cause or occurrence.";
    }

    public static String ahead() {
        return "Nothing is reported as planned, threatened, possible or dependent on a condition.";
    }

    public static String notHappened() {
        return "No event is denied or said not to have happened.";
    }
}
