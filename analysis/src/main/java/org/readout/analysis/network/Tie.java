package org.readout.analysis.network;

/**
 * What one party did towards another in a period.
 *
 * @param conflict expected sum of the sizes of conflict scores: each act times its confidence and the share of its days in the period
 * @param cooperation the same of cooperation scores
 * @param acts expected number of acts, those that are neither included
 */
public record Tie(String source, String target, double conflict, double cooperation, double acts) {

    /** Cooperation less conflict; its sign is the sign of the tie. */
    public double balance() {
        return cooperation - conflict;
    }
}
