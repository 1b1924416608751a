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
     * @param mentions ids of the mentions that carry it; empty where passages give it that no record carries
     * @param evidence passages that give it, one per mention and in the same order where there are mentions
     * @param documents id of the document of each passage, in the same order; empty where the mentions tell it
     */
    public record Account(
            String value, List<String> saidBy, List<String> mentions, List<Excerpt> evidence, List<String> documents) {

        /** An account that records carry. */
        public Account(String value, List<String> saidBy, List<String> mentions, List<Excerpt> evidence) {
            this(value, saidBy, mentions, evidence, List.of());
        }

        public Account {
            documents = List.copyOf(documents);
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
