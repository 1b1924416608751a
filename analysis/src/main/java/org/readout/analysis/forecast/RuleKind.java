package org.readout.analysis.forecast;

/** The kinds of rule that a forecast can rest on; s, r, o are the query's subject and relation and the candidate, x others, q other relations. */
public enum RuleKind {
    /** r(s, o) ← r(s, o) earlier. */
    RECURRENCE("the same happened before"),
    /** r(s, o) ← r(o, s) earlier. */
    REVERSE("the same happened the other way round"),
    /** r(s, o) ← q(s, o) or q(o, s) earlier. */
    BETWEEN("other events between the two"),
    /** r(s, o) ← r(x, o) earlier, whoever x is. */
    OBJECT_OF("this often happens to it"),
    /** r(s, o) ← o has been active. */
    ACTIVITY("it is active in general"),
    /** r(s, o) ← s has to do with x, and x with o. */
    CONTACT_OF_CONTACT("its contacts are contacts of it"),
    /** r(s, o) ← s has to do with x, and r(x, o). */
    CONTACT_DOES("contacts did the same to it"),
    /** r(s, o) ← r(s, x), and x has to do with o. */
    NEAR_OBJECT("it is near those to whom the same happened"),
    /** r(s, o) ← r(s, x), r(y, x), r(y, o). */
    ALIKE("those who did the same to others did it to it too"),
    /** s does r at all (asked for relations: r(s, ·) or r(·, o) earlier). */
    HABIT("what the two usually do and suffer"),
    /** What is usual between any two that have to do with each other. */
    USUAL("what is usual between any two"),
    /** How the candidate stands against the other candidates, and how much is known about the subject at all. */
    STANDING("how it stands against the other candidates");

    private final String text;

    RuleKind(String text) {
        this.text = text;
    }

    /** The rule in plain words. */
    public String text() {
        return text;
    }
}
