package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.language.NameMention.Kind.NATIONALITY;
import static org.readout.language.NameMention.Kind.ORGANIZATION;
import static org.readout.language.NameMention.Kind.OTHER;
import static org.readout.language.NameMention.Kind.PERSON;
import static org.readout.language.NameMention.Kind.PLACE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.AnalysedDocument;

/** The model's names, corrected. */
class NameKindsTest {
    private static final ActorResolver RESOLVER = new ActorResolver(ActorDictionary.shipped());

    private static List<String> names(Parses parses) {
        AnalysedDocument document = RESOLVER.mend(parses.document());
        return document.names().stream()
                .map(n -> n.span().slice(document.text()) + " " + n.kind())
                .toList();
    }

    @Test
    void nameOfTheDictionary_hasItsKind() {
        assertThat(names(Parses.of("The|DET|2|det Duma|PROPN|3|nsubj voted~vote|VERB|0|root")
                        .name("Duma", PLACE, 0.5)))
                .containsExactly("Duma ORGANIZATION");
    }

    @Test
    void modelThatIsSure_isBelieved() {
        assertThat(names(Parses.of("Jordan|PROPN|2|nsubj smiled~smile|VERB|0|root")
                        .name("Jordan", PERSON)))
                .containsExactly("Jordan PERSON");
    }

    @Test
    void cityReadAsAPerson_isAPlace() {
        assertThat(names(Parses.of("Banja|PROPN|3|nsubj Luka|PROPN|1|flat waited~wait|VERB|0|root")
                        .name("Banja Luka", PERSON, 0.6)))
                .containsExactly("Banja Luka PLACE");
    }

    @Test
    void listedNameCutInTwo_isOne() {
        assertThat(names(Parses.of(
                                "Popular|ADJ|3|amod Mobilization|PROPN|3|compound Forces|PROPN|4|nsubj left~leave|VERB|0|root")
                        .name("Popular", NATIONALITY, 0.6)
                        .name("Mobilization Forces", ORGANIZATION)))
                .containsExactly("Popular Mobilization Forces ORGANIZATION");
    }

    @Test
    void listedPhraseWithACommonNoun_leavesTheNameInIt() {
        assertThat(names(Parses.of("Thai|ADJ|2|amod army|NOUN|3|nsubj left~leave|VERB|0|root")
                        .name("Thai", NATIONALITY)))
                .containsExactly("Thai NATIONALITY");
    }

    @Test
    void commonNounOrTitle_isNoName() {
        assertThat(names(Parses.of(
                                "Mr.|PROPN|2|compound Doe|PROPN|3|nsubj sells~sell|VERB|0|root apricot|NOUN|5|compound jam|NOUN|3|obj")
                        .name("Mr.", NATIONALITY, 0.5)
                        .name("Doe", PLACE, 0.6)
                        .name("apricot", NATIONALITY, 0.8)))
                .containsExactly("Doe PERSON");
    }

    @Test
    void hyphenAfterAName_isNoPartOfIt() {
        assertThat(names(Parses.of("Turkish|ADJ|3|amod -|PUNCT|1|punct flagged~flag|VERB|4|amod ship|NOUN|0|root")
                        .name("Turkish-", NATIONALITY)))
                .containsExactly("Turkish NATIONALITY");
    }

    @Test
    void nounBeforeAName_tellsWhatItIs() {
        assertThat(names(Parses.of(
                                "The|DET|2|det daily|NOUN|3|compound Vorto|PROPN|4|nsubj and|CCONJ|6|cc the|DET|6|det carrier|NOUN|3|conj Lirosair|PROPN|6|appos closed~close|VERB|0|root")
                        .name("Vorto", PERSON, 0.9)
                        .name("Lirosair", PLACE, 0.9)))
                .containsExactly("Vorto OUTLET", "Lirosair ORGANIZATION");
    }

    @Test
    void capitals_areABodyInASentenceThatIsNotAllCapitals() {
        assertThat(names(Parses.of("The|DET|2|det QVZT|PROPN|3|nsubj left~leave|VERB|0|root")
                        .name("QVZT", PLACE, 0.9)))
                .containsExactly("QVZT ORGANIZATION");
        assertThat(names(Parses.of("QVZT|PROPN|2|nsubj LEFT~leave|VERB|0|root").name("QVZT", PLACE, 0.9)))
                .containsExactly("QVZT PLACE");
    }

    @Test
    void nameOfUnsureKind_isWhatItIsElsewhereInTheDocument() {
        assertThat(names(Parses.of(
                                "Sarnow|PROPN|2|nsubj spoke~speak|VERB|0|root .|PUNCT|2|punct",
                                "Then|ADV|3|advmod Sarnow|PROPN|3|nsubj left~leave|VERB|0|root .|PUNCT|3|punct")
                        .name("Sarnow", PERSON, 0.95)
                        .name("Sarnow", PLACE, 0.5)))
                .containsExactly("Sarnow PERSON", "Sarnow PERSON");
    }

    @Test
    void lastWordOfAFullName_isThatPerson() {
        assertThat(names(Parses.of(
                                "Ilka|PROPN|3|nsubj Sarnow|PROPN|1|flat spoke~speak|VERB|0|root .|PUNCT|3|punct",
                                "Then|ADV|3|advmod Sarnow|PROPN|3|nsubj left~leave|VERB|0|root .|PUNCT|3|punct")
                        .name("Ilka Sarnow", PERSON)
                        .name("Sarnow", PLACE, 0.5)))
                .containsExactly("Ilka Sarnow PERSON", "Sarnow PERSON");
    }

    @Test
    void currencyInSmallLetters_isAName() {
        assertThat(names(Parses.of("The|DET|2|det dinar|NOUN|3|nsubj fell~fall|VERB|0|root")
                        .name("dinar", OTHER)))
                .containsExactly("dinar OTHER");
    }

    @Test
    void nameThatEndsLikeAMasthead_isAnOutlet() {
        assertThat(names(Parses.of("Kaktus|PROPN|2|compound News|PROPN|3|nsubj closed~close|VERB|0|root")
                        .name("Kaktus News", ORGANIZATION, 0.6)))
                .containsExactly("Kaktus News OUTLET");
    }

    @Test
    void surnameThatIsAlsoAWordForABody_leavesItsPersonOne() {
        assertThat(names(Parses.of("Ilka|PROPN|3|nsubj Court|PROPN|1|flat left~leave|VERB|0|root")
                        .name("Ilka Court", PERSON, 0.7)))
                .containsExactly("Ilka Court PERSON");
    }

    @Test
    void documentWithoutNames_hasNone() {
        assertThat(Optional.of(names(Parses.of("It|PRON|2|nsubj rained~rain|VERB|0|root"))))
                .contains(List.of());
    }
}
