package org.readout.coder.actors;

import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * A noun phrase that a pronoun might point back to.
 *
 * @param head the phrase's head, a token of the sentence
 * @param mentions the actors it denotes; empty for a phrase that is no actor but competes
 */
record Candidate(Sentence sentence, Token head, List<Mention> mentions, double score) {
    Candidate {
        mentions = List.copyOf(mentions);
    }
}
