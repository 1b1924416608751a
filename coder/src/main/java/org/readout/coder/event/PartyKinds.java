package org.readout.coder.event;

import org.readout.core.ActorMention;

/** What kind of party a mention denotes, as far as rules need to know. */
final class PartyKinds {
    private PartyKinds() {}

    /** A named person: identified, and written as {@code country.surname_given} or known from the text by a personal name. */
    static boolean isPerson(ActorMention mention) {
        return mention.actor()
                .id()
                .map(id -> id.contains("_") && !id.startsWith("out."))
                .orElse(false);
    }
}
