package org.readout.coder.actors;

import java.util.List;
import org.readout.core.ActorMention;
import org.readout.core.Excerpt;
import org.readout.language.Token;

/**
 * A referent at one place of a document.
 *
 * @param sentence index of the sentence
 * @param token index of the head
 * @param form how it is expressed
 */
record Mention(Referent referent, Excerpt excerpt, int sentence, int token, Form form) {

    /** How a mention is expressed. */
    enum Form {
        NAME,
        DESCRIPTION,
        PRONOUN
    }

    static Mention of(Referent referent, String text, List<Token> tokens, int sentence, Token head, Form form) {
        return new Mention(referent, NounPhrase.excerpt(text, tokens), sentence, head.index(), form);
    }

    Mention as(Referent other) {
        return new Mention(other, excerpt, sentence, token, form);
    }

    ActorMention toActorMention() {
        return new ActorMention(excerpt, referent.actor());
    }
}
