package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Sector;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Reads the plural of a nationality as people or as their state: "Israelis", "the Israelis", "Bosnian Serbs". */
final class Nationals {
    /** States whose people are named by where their families came from: "Cuban Americans" are Americans. */
    private static final Set<String> OF_MANY_ORIGINS =
            Set.of("USA", "CAN", "GBR", "AUS", "NZL", "ZAF", "BRA", "SGP", "MYS", "IDN", "CYP");

    private final Discourse discourse;

    Nationals(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "Israelis" are civilians, "the Israelis" who act are the government, "Bosnian Serbs" are of the state before their name but "Cuban Americans" Americans. */
    Mention of(Sentence sentence, NounPhrase phrase, Entry state) {
        Token head = phrase.head();
        Optional<String> home = phrase.before().stream()
                .flatMap(t -> discourse.nameAt(sentence, t).stream())
                .filter(n -> n.isState() && n.last() < head.index() && !OwnerFinder.isLeaning(sentence, n))
                .flatMap(n -> n.entry().stream())
                .map(Entry::country)
                .filter(country -> !country.equals(state.country()) && !OF_MANY_ORIGINS.contains(state.country()))
                .findFirst();
        if (home.isPresent()) {
            Referent people = Referent.unnamed(home, List.of(Sector.CVL), Nature.PEOPLE, true);
            return discourse.described(people, sentence, phrase);
        }
        boolean acting = phrase.isDefinite() && phrase.tokens().size() == 2 && isParty(sentence, head);
        Referent referent = acting
                ? Referent.of(state, discourse.asOf())
                : Referent.unnamed(Optional.of(state.country()), List.of(Sector.CVL), Nature.PEOPLE, true);
        return discourse.described(referent, sentence, phrase);
    }

    private boolean isParty(Sentence sentence, Token head) {
        boolean besideState = head.is("conj")
                && sentence.head(head)
                        .flatMap(h -> discourse.nameAt(sentence, h))
                        .filter(NameMatch::isState)
                        .isPresent();
        boolean dealtWith = NounPhrase.preposition(sentence, head)
                .filter(p -> p.lemma().equals("with") || p.lemma().equals("between"))
                .isPresent();
        return head.relation().equals("nsubj") || besideState || dealtWith;
    }
}
