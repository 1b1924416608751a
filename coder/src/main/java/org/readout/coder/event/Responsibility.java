package org.readout.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.attribution.Charges;
import org.readout.coder.codebook.Slot;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Who is named as responsible for an event noun outside its own phrase: "blamed the attack on X", "a bombing attributed to X". */
final class Responsibility {
    static final String DECISION = "rule:responsibility";

    private static final Set<String> ASCRIBING = Set.of("attribute", "ascribe", "blame", "pin");

    private static final Set<String> BLAMING = Set.of("blame", "accuse");

    private static final Set<String> ALLEGING = Set.of("alleged", "reported", "purported", "supposed");

    private Responsibility() {}

    /** The parties named; absent when no such words stand at the noun. */
    static Optional<List<ActorMention>> of(Clause clause, Token noun) {
        return ascribed(clause, noun)
                .map(token -> clause.parties(token, Slot.Reading.BY_USE))
                .filter(parties -> !parties.isEmpty());
    }

    /**
     * The word that ascribes or alleges the event without saying who does so ("a bombing attributed to X", also over "… that killed Y", "the alleged killing"); absent where somebody is named
     * as ascribing it.
     */
    static Optional<Token> impersonalCue(Clause clause, Token event) {
        Sentence sentence = clause.sentence();
        Optional<Token> named = event.relation().equals("acl:relcl") ? sentence.head(event) : Optional.empty();
        Optional<Token> alleged = sentence.children(event, "amod").stream()
                .filter(a -> ALLEGING.contains(a.form().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (alleged.isPresent()) {
            return alleged;
        }
        return named.flatMap(sentence::head).stream()
                .filter(cue -> cue.is("acl"))
                .findFirst()
                .or(() -> sentence.children(event, "acl").stream().findFirst())
                .filter(v -> ASCRIBING.contains(v.lemma()))
                .filter(v -> clause.syntax().withPreposition(v, "by").isEmpty());
    }

    private static Optional<Token> ascribed(Clause clause, Token noun) {
        Sentence sentence = clause.sentence();
        Optional<Token> verb = sentence.children(noun, "acl").stream()
                .filter(v -> ASCRIBING.contains(v.lemma()))
                .findFirst()
                .or(() -> sentence.head(noun)
                        .filter(v -> ASCRIBING.contains(v.lemma()))
                        .filter(v -> noun.is("obj") || noun.relation().equals("nsubj:pass")));
        if (verb.isEmpty()) {
            return blamedFor(clause, noun);
        }
        for (String preposition : List.of("on", "to")) {
            Optional<Token> named = clause.syntax().withPreposition(verb.get(), preposition).stream()
                    .findFirst()
                    .or(() -> clause.syntax().withPreposition(noun, preposition).stream()
                            .findFirst());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "blamed X for the attack", "accused X of an attack", "X is charged with the attack". */
    private static Optional<Token> blamedFor(Clause clause, Token noun) {
        return clause.sentence()
                .head(noun)
                .filter(v -> BLAMING.contains(v.lemma()) && noun.is("obl"))
                .filter(v -> clause.syntax().prepositions(noun).stream().anyMatch(Set.of("for", "of")::contains))
                .flatMap(clause.syntax()::object)
                .or(() -> Charges.accused(clause.sentence(), noun));
    }
}
