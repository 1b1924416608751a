package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** The actors of one document, looked up by the words that denote them. Mentions of one actor share their {@code Actor}. */
public interface ActorIndex {

    /**
     * The actors that a noun phrase denotes, its coordinated members and examples ("including France") included.
     *
     * @param head the phrase's head, or any word of a name; also a nationality adjective ("Israeli" in "Israeli strikes"),
     *     a possessor or a pronoun
     * @return in text order; empty when the phrase denotes no political actor, or a name stands for a place
     */
    List<ActorMention> parties(Sentence sentence, Token head);

    /**
     * A party that words which denote no known actor describe ("the hospital", "gunmen in Rakhine"): known by its words, and by the country that they name.
     *
     * @param local whether words that name no country mean the one that their sentence names or the document is about
     */
    default Optional<ActorMention> described(Sentence sentence, Token head, Span words, boolean local) {
        return Optional.empty();
    }

    /** Those in a named place, by its name and country; absent where the words name no place, or one of an unknown country. */
    default Optional<ActorMention> territory(Sentence sentence, Token head, Span words) {
        return Optional.empty();
    }

    /** The words that last told who a pronoun is ("a spokesman for the movement" of "he"); absent when it is nobody known, or several. */
    default Optional<Excerpt> antecedent(Sentence sentence, Token pronoun) {
        return Optional.empty();
    }

    /** The words that "it" or "they" most likely takes up where those denote no known actor ("the hospital"); absent where it stands for an actor or for nothing found. */
    default Optional<Excerpt> thing(Sentence sentence, Token pronoun) {
        return Optional.empty();
    }

    /** The other of the two states that the document is mostly about; absent when it is about another number of states. */
    default Optional<String> otherOf(String country) {
        return Optional.empty();
    }

    /** Whether the token belongs to the name of a country or seat of government that stands for a place here. */
    boolean isPlaceUse(Sentence sentence, Token token);

    /** The government that the name of a country or seat can stand for, also where it is used for a place. */
    Optional<ActorMention> asGovernment(Sentence sentence, Token token);

    /** The dictionary's entry of a mention; absent for actors known from the text alone. */
    Optional<Entry> entry(ActorMention mention);

    /** What kind of source the phrase would be; absent when it is nobody and nothing that can say anything. */
    Optional<SourceKind> sourceKind(Sentence sentence, Token head);

    /** Whether the phrase is a source without a name: "U.S. officials", "a person familiar with the matter". */
    default boolean isAnonymous(Sentence sentence, Token head) {
        return sourceKind(sentence, head).filter(SourceKind.ANONYMOUS::equals).isPresent();
    }
}
