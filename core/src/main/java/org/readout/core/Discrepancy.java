package org.readout.core;

import java.util.List;

/**
 * A field of one event on which accounts differ. It says who says what and decides nothing.
 *
 * @param about what the accounts are of, in a few words ("people killed")
 * @param accounts at least two, in order of first report
 */
public record Discrepancy(Kind kind, String about, List<Account> accounts) {

    /** On what the accounts differ. */
    public enum Kind {
        NUMBER,
        TIME,
        PLACE,
        ACTOR,
        CAUSE,
        OCCURRENCE,
        RESPONSIBILITY
    }

    /**
     * One account of the field.
     *
     * @param value as a reader would say it
     * @param saidBy the sources that give it, outermost first in each chain, joined as "Politico, quoting U.S. officials"
     * @param mentions ids of the mentions that carry it
     * @param evidence one passage per mention, in the same order
     */
    public record Account(String value, List<String> saidBy, List<String> mentions, List<Excerpt> evidence) {
        public Account {
            saidBy = List.copyOf(saidBy);
            mentions = List.copyOf(mentions);
            evidence = List.copyOf(evidence);
        }
    }

    public Discrepancy {
        accounts = List.copyOf(accounts);
        if (accounts.size() < 2) {
            throw new IllegalArgumentException("a discrepancy needs two accounts");
        }
    }
}
