package org.readout.app.wording;

import org.readout.collate.LedgerEntry.State;

/** What became of a demand, promise, plan, threat or warning, as a reader would say it. */
public final class LedgerStates {
    private LedgerStates() {}

    public static String inWords(State state) {
        return switch (state) {
            case OPEN -> "open";
            case ACCEPTED -> "agreed to";
            case MET -> "met";
            case REFUSED -> "refused";
            case BROKEN -> "broken";
            case CARRIED_OUT -> "carried out";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
