package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coder.actors.Resolved.read;

import org.junit.jupiter.api.Test;

/** Pronouns: personal, possessive, reflexive and relative. */
class ActorPronounsTest {
    @Test
    void pronounOfAPerson_isTheSubjectOfTheSpeech() {
        assertThat(read("Fielding|PROPN|2|nsubj said~say|VERB|0|root that|SCONJ|6|mark she|PRON|6|nsubj had|AUX|6|aux"
                                + " urged~urge|VERB|2|ccomp Harel|PROPN|6|obj to|PART|9|mark wait|VERB|6|xcomp")
                        .parties("she"))
                .containsExactly("she = usa.fielding_ann USA/GOV");
    }

    @Test
    void heAndHimOfOneVerb_areTwo() {
        assertThat(read(
                                "Hale|PROPN|2|nsubj met~meet|VERB|0|root Harel|PROPN|2|obj",
                                "He|PRON|2|nsubj urged~urge|VERB|0|root him|PRON|2|obj to|PART|5|mark wait|VERB|2|xcomp")
                        .parties(1, "him"))
                .containsExactly("him = isr.harel_dan ISR/GOV");
    }

    @Test
    void possessiveOfAnInfinitive_isTheObjectsThatIsUrged() {
        assertThat(
                        read("France|PROPN|2|nsubj urged~urge|VERB|0|root Iran|PROPN|2|obj to|PART|5|mark moderate|VERB|2|xcomp"
                                        + " its|PRON|7|nmod:poss response|NOUN|5|obj")
                                .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void possessorInsideAJoinedPhrase_isTheMemberBeforeIt() {
        assertThat(read("Hamas|PROPN|7|nsubj ,|PUNCT|3|punct Iran|PROPN|1|conj and|CCONJ|6|cc its|PRON|6|nmod:poss"
                                + " allies~ally|NOUN|1|conj|P blamed~blame|VERB|0|root Israel|PROPN|7|obj")
                        .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void possessorOfAReason_isTheOneBlamed() {
        assertThat(read("Hale|PROPN|2|nsubj criticized~criticize|VERB|0|root Iran|PROPN|2|obj for|ADP|6|case"
                                + " its|PRON|6|nmod:poss silence|NOUN|2|obl")
                        .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void impersonalIt_isNobody() {
        assertThat(read(
                                "Israel|PROPN|2|nsubj waited~wait|VERB|0|root",
                                "It|PRON|3|nsubj is|AUX|3|cop time|NOUN|0|root to|PART|5|mark talk|VERB|3|acl")
                        .parties(1, "It"))
                .isEmpty();
    }

    @Test
    void pronounOfAThing_isNoActor() {
        assertThat(read(
                                "The|DET|2|det explosion|NOUN|4|nsubj:pass was|AUX|4|aux:pass heard~hear|VERB|0|root",
                                "It|PRON|2|nsubj caused~cause|VERB|0|root damage|NOUN|2|obj")
                        .parties(1, "It"))
                .isEmpty();
    }

    @Test
    void pronounOfADeliberateAct_isTheActor() {
        assertThat(
                        read("While|SCONJ|3|mark Israel|PROPN|3|nsubj declined~decline|VERB|9|advcl to|PART|5|mark comment|VERB|3|xcomp"
                                        + " ,|PUNCT|3|punct it|PRON|9|nsubj later|ADV|9|advmod informed~inform|VERB|0|root"
                                        + " officials~official|NOUN|9|obj|P")
                                .parties("it"))
                .containsExactly("it = isr ISR/GOV");
    }

    @Test
    void reflexive_isTheNounBesideIt() {
        assertThat(
                        read("Israel|PROPN|2|nsubj angered~anger|VERB|0|root President|PROPN|4|nmod:desc Fielding|PROPN|2|obj"
                                        + " herself|PRON|4|nmod:npmod")
                                .parties("herself"))
                .containsExactly("herself = usa.fielding_ann USA/GOV");
    }

    @Test
    void weInAQuotation_isTheSideOfTheSpeaker() {
        assertThat(
                        read("“|PUNCT|4|punct We|PRON|4|nsubj will|AUX|4|aux wait|VERB|7|ccomp ,|PUNCT|4|punct ”|PUNCT|4|punct"
                                        + " said~say|VERB|0|root Hale|PROPN|7|nsubj")
                                .parties("We"))
                .containsExactly("We = - USA/GOV");
    }

    @Test
    void relativePronoun_isTheNounItsClauseModifies() {
        assertThat(
                        read("Hale|PROPN|7|nsubj ,|PUNCT|4|punct who|PRON|4|nsubj met~meet|VERB|1|acl:relcl Harel|PROPN|4|obj ,|PUNCT|4|punct"
                                        + " left~leave|VERB|0|root")
                                .parties("who"))
                .containsExactly("who = usa.hale_robert USA/GOV");
    }
}
