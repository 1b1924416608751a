package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coder.actors.Resolved.read;

import org.junit.jupiter.api.Test;
import org.readout.language.Sentence;

/** Countries, nationalities and seats of government: as parties and as places. */
class ActorCountriesTest {
    @Test
    void country_isItsGovernment() {
        assertThat(read("Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj .|PUNCT|2|punct")
                        .parties("Israel"))
                .containsExactly("Israel = isr ISR/GOV");
    }

    @Test
    void stateInsideAnotherName_isNotNamed() {
        assertThat(
                        read("They|PRON|2|nsubj shelled~shell|VERB|0|root Puerto|PROPN|2|obj Iran|PROPN|3|flat .|PUNCT|2|punct")
                                .parties("Iran"))
                .isEmpty();
    }

    @Test
    void provinceWithAStatesName_isNotThatState() {
        assertThat(
                        read("Sudan|PROPN|2|compound state|NOUN|3|compound police|NOUN|4|nsubj arrested~arrest|VERB|0|root him|PRON|4|obj")
                                .parties("Sudan"))
                .isEmpty();
        assertThat(
                        read("Sudan|PROPN|2|compound state|NOUN|3|compound television|NOUN|4|nsubj blamed~blame|VERB|0|root Egypt|PROPN|4|obj")
                                .parties("Sudan"))
                .isNotEmpty();
    }

    @Test
    void nationalitiesOfOneNoun_areOneMentionEach() {
        assertThat(read("U.S.|PROPN|5|compound ,|PUNCT|3|punct Israeli|ADJ|1|conj Qatari|ADJ|1|conj"
                                + " officials~official|NOUN|6|nsubj|P met~meet|VERB|0|root")
                        .parties("officials"))
                .containsExactly("U.S. = - USA/GOV", "Israeli = - ISR/GOV", "Qatari officials = - QAT/GOV");
    }

    @Test
    void nationalityJoinedBehindTheNoun_isAMentionOfItsOwnWords() {
        assertThat(read("Israeli|ADJ|2|amod officials~official|NOUN|5|nsubj|P and|CCONJ|4|cc Egyptian|ADJ|1|conj"
                                + " met~meet|VERB|0|root")
                        .parties("officials"))
                .containsExactly("Israeli = - ISR/GOV", "Egyptian = - EGY/GOV");
    }

    @Test
    void nationalitiesThatTheParseMissed_areReadFromTheOrderOfWords() {
        assertThat(read("Israeli|ADJ|5|dep ,|PUNCT|1|punct Qatari|ADJ|5|dep and|CCONJ|5|cc Egyptian|ADJ|7|dep"
                                + " officials~official|NOUN|7|nsubj|P met~meet|VERB|0|root")
                        .parties("officials"))
                .containsExactly("Israeli = - ISR/GOV", "Qatari = - QAT/GOV", "Egyptian officials = - EGY/GOV");
    }

    @Test
    void nationals_areCivilians_andTheGovernmentWhenTheyAct() {
        assertThat(
                        read("Rockets~rocket|NOUN|2|nsubj|P killed~kill|VERB|0|root three|NUM|4|nummod Israelis~Israeli|PROPN|2|obj|P")
                                .parties("Israelis"))
                .containsExactly("three Israelis = - ISR/CVL");
        assertThat(read("The|DET|2|det Israelis~Israeli|PROPN|3|nsubj|P agreed~agree|VERB|0|root")
                        .parties("Israelis"))
                .containsExactly("The Israelis = isr ISR/GOV");
    }

    @Test
    void nameAcrossAComma_isTwoNames() {
        assertThat(read("In|ADP|2|case Sudan|PROPN|5|obl ,|PUNCT|2|punct army|NOUN|5|nsubj moved~move|VERB|0|root")
                        .isPlace("Sudan"))
                .isTrue();
    }

    @Test
    void seatOfGovernment_isAPlaceOrAGovernmentByUse() {
        assertThat(read("Officials~official|NOUN|2|nsubj|P warned~warn|VERB|0|root Tehran|PROPN|2|obj")
                        .isPlace("Tehran"))
                .isFalse();
        assertThat(
                        read("He|PRON|3|nsubj:pass was|AUX|3|aux:pass killed~kill|VERB|0|root in|ADP|5|case Tehran|PROPN|3|obl")
                                .isPlace("Tehran"))
                .isTrue();
        assertThat(read("Tehran|PROPN|2|compound residents~resident|NOUN|3|nsubj|P fled~flee|VERB|0|root")
                        .isPlace("Tehran"))
                .isTrue();
        assertThat(read("They|PRON|2|nsubj hit~hit|VERB|0|root Tehran|PROPN|2|obj")
                        .isPlace("Tehran"))
                .isTrue();
        assertThat(read("Washington|PROPN|2|nsubj said~say|VERB|0|root no|INTJ|2|obj")
                        .parties("Washington"))
                .containsExactly("Washington = usa USA/GOV");
    }

    @Test
    void residentsOfASeat_areOfItsCountry() {
        assertThat(read("Tehran|PROPN|2|compound residents~resident|NOUN|3|nsubj|P fled~flee|VERB|0|root")
                        .parties("residents"))
                .containsExactly("Tehran residents = - IRN/CVL");
    }

    @Test
    void placeOfAVisit_canBeForcedToTheGovernment() {
        Resolved read = read("Harel|PROPN|2|nsubj travelled~travel|VERB|0|root to|ADP|4|case Washington|PROPN|2|obl");
        Sentence sentence = read.document().sentences().get(0);
        assertThat(read.parties("Washington")).isEmpty();
        assertThat(read.index().asGovernment(sentence, read.token(0, "Washington")))
                .hasValueSatisfying(m -> assertThat(m.actor().country()).hasValue("USA"));
    }
}
