package org.readout.coder.actors;

import java.util.List;

/**
 * A noun phrase that a pronoun might point back to.
 *
 * @param mentions the actors it denotes; empty for a phrase that is no actor but competes
 */
record Candidate(List<Mention> mentions, double score) {
    Candidate {
        mentions = List.copyOf(mentions);
    }
}
