package org.readout.coder.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Reads what the text tells of people the dictionary does not know: the title before the name ("Col.", "State Department
 * spokesman"), and the apposition after or before it ("Karim Haddad, a spokesman for the ministry"); of those whom it knows, the office in the title alone.
 */
final class PersonDescriber {
    private static final Set<String> PAST = Set.of("former", "ex", "ousted", "deposed", "late", "onetime", "then");

    private static final Set<String> AFFILIATION = Set.of("of", "from", "with");

    private final Discourse discourse;
    private final DescriptionResolver descriptions;

    PersonDescriber(Discourse discourse, DescriptionResolver descriptions) {
        this.discourse = discourse;
        this.descriptions = descriptions;
    }

    void describeAll() {
        for (Sentence sentence : discourse.document().sentences()) {
            for (NameMatch match : discourse.names().of(sentence.index())) {
                match.person().filter(p -> p.entry().isEmpty()).ifPresent(p -> describe(p, sentence, match));
                match.person().filter(p -> p.entry().isPresent()).ifPresent(p -> title(p, sentence, match));
            }
        }
    }

    /** The office that the text gives somebody of the dictionary, unless it is told as a former one. */
    private void title(Person person, Sentence sentence, NameMatch match) {
        titleBefore(sentence, match, PlaceOrGovernment.headOf(sentence, match))
                .filter(title -> !NounPhrase.of(sentence, title)
                        .anyBefore(t -> PAST.contains(t.lemma().toLowerCase(Locale.ROOT))))
                .ifPresent(title -> describe(person, sentence, title));
    }

    private void describe(Person person, Sentence sentence, NameMatch match) {
        Token name = PlaceOrGovernment.headOf(sentence, match);
        titleBefore(sentence, match, name).ifPresent(title -> describe(person, sentence, title));
        for (Token apposition : sentence.children(name, "appos")) {
            if (!match.covers(apposition.index())) {
                describe(person, sentence, apposition);
            }
        }
        for (Token attribute : NounPhrase.attributes(sentence, name, AFFILIATION)) {
            descriptions.affiliate(person, sentence, attribute);
        }
        if (name.is("appos") || name.is("flat")) {
            sentence.head(name).filter(NounPhrase::isNominal).ifPresent(noun -> describe(person, sentence, noun));
        }
    }

    private void describe(Person person, Sentence sentence, Token noun) {
        descriptions.describe(person, sentence, NounPhrase.of(sentence, noun));
    }

    /** The noun right before the name that the name hangs on or that hangs on the name. */
    private static Optional<Token> titleBefore(Sentence sentence, NameMatch match, Token name) {
        if (match.first() == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(match.first() - 1);
        boolean noun = before.upos() == Upos.NOUN || before.upos() == Upos.PROPN;
        boolean joined = sentence.isBelow(before, name) || sentence.isBelow(name, before);
        return noun && joined ? Optional.of(before) : Optional.empty();
    }
}
