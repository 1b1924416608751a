package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coder.actors.Resolved.read;

import org.junit.jupiter.api.Test;

/** Bodies, groups and people that a noun names, also one that takes up a name said before. */
class ActorNounsTest {
    @Test
    void administration_isTheGovernment() {
        assertThat(
                        read("The|DET|3|det Fielding|PROPN|3|compound administration|NOUN|4|nsubj refused~refuse|VERB|0|root")
                                .parties("administration"))
                .containsExactly("The Fielding administration = usa USA/GOV");
    }

    @Test
    void bodyOfACountry_isTheDictionarysBody() {
        assertThat(read("Israel|PROPN|3|nmod:poss 's|PART|1|case military|NOUN|4|nsubj struck~strike|VERB|0|root")
                        .parties("military"))
                .containsExactly("Israel's military = isr.idf ISR/MIL");
    }

    @Test
    void officialsOfAGroup_haveItsSectors() {
        assertThat(read("Hezbollah|PROPN|2|compound officials~official|NOUN|3|nsubj|P spoke~speak|VERB|0|root")
                        .parties("officials"))
                .containsExactly("Hezbollah officials = - LBN/REB");
    }

    @Test
    void alliesOfACountry_areNotOfIt() {
        assertThat(read("U.S.|PROPN|2|compound allies~ally|NOUN|3|nsubj|P objected~object|VERB|0|root")
                        .parties("allies"))
                .containsExactly("U.S. allies = - ?/UNK");
    }

    @Test
    void adjectiveOfAParty_isOfItsStateWhenThatIsSpokenOf() {
        assertThat(read("Democratic|ADJ|2|amod lawmakers~lawmaker|NOUN|3|nsubj|P criticized~criticize|VERB|0|root"
                                + " Washington|PROPN|3|obj")
                        .parties("lawmakers"))
                .containsExactly("Democratic lawmakers = - USA/LEG");
        assertThat(read("Democratic|ADJ|2|amod lawmakers~lawmaker|NOUN|3|nsubj|P objected~object|VERB|0|root")
                        .parties("lawmakers"))
                .containsExactly("Democratic lawmakers = - ?/LEG");
    }

    @Test
    void kindOfANamedThing_isThatThing() {
        assertThat(read("The|DET|4|det Morning|PROPN|3|compound Herald|PROPN|4|compound newspaper|NOUN|5|nsubj"
                                + " reported~report|VERB|0|root")
                        .parties("newspaper"))
                .containsExactly("The Morning Herald newspaper = out.herald GBR/MED");
    }

    @Test
    void counted_isWhoIsCounted() {
        assertThat(
                        read("Dozens~dozen|NOUN|5|nsubj|P of|ADP|4|case Iranian|ADJ|4|amod protesters~protester|NOUN|1|nmod|P"
                                        + " marched~march|VERB|0|root")
                                .parties("Dozens"))
                .containsExactly("Dozens of Iranian protesters = - IRN/CVL");
    }

    @Test
    void example_isAdded() {
        assertThat(
                        read("European|ADJ|2|amod countries~country|NOUN|6|nsubj|P ,|PUNCT|5|punct including~include|ADP|5|case"
                                        + " France|PROPN|2|nmod objected~object|VERB|0|root")
                                .parties("countries"))
                .containsExactly("European countries = - ?/GOV", "France = fra FRA/GOV");
    }

    @Test
    void thing_isNoParty() {
        assertThat(read("The|DET|2|det attack|NOUN|3|nsubj failed~fail|VERB|0|root")
                        .parties("attack"))
                .isEmpty();
    }

    @Test
    void eventNounWithAPersonInside_isNoParty() {
        assertThat(read("The|DET|2|det killing|NOUN|6|nsubj of|ADP|4|case Sami|PROPN|2|nmod Nasser|PROPN|4|flat"
                                + " angered~anger|VERB|0|root Iran|PROPN|6|obj")
                        .parties("killing"))
                .isEmpty();
    }

    @Test
    void peopleOfTwoStates_areOfEach() {
        assertThat(
                        read("The|DET|2|det leaders~leader|NOUN|7|nsubj|P of|ADP|4|case Iran|PROPN|2|nmod and|CCONJ|6|cc Qatar|PROPN|4|conj"
                                        + " met~meet|VERB|0|root")
                                .parties("leaders"))
                .containsExactly("The leaders of Iran = - IRN/GOV", "The leaders of Iran = - QAT/GOV");
    }

    @Test
    void rivals_areTheStatesNamedAgainAndAgain_whereNoneIsNear() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj",
                                "Iran|PROPN|2|nsubj struck~strike|VERB|0|root Israel|PROPN|2|obj",
                                "Israel|PROPN|2|nsubj struck~strike|VERB|0|root Iran|PROPN|2|obj",
                                "It|PRON|2|nsubj rained~rain|VERB|0|root",
                                "It|PRON|2|nsubj rained~rain|VERB|0|root",
                                "It|PRON|2|nsubj rained~rain|VERB|0|root",
                                "It|PRON|2|nsubj rained~rain|VERB|0|root",
                                "It|PRON|2|nsubj rained~rain|VERB|0|root",
                                "The|DET|3|det two|NUM|3|nummod rivals~rival|NOUN|4|nsubj|P talked~talk|VERB|0|root")
                        .parties(8, "rivals"))
                .containsExactlyInAnyOrder("The two rivals = irn IRN/GOV", "The two rivals = isr ISR/GOV");
    }

    @Test
    void theCountry_isNotOneNamedInPassing() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj",
                                "Iran|PROPN|2|nsubj moved~move|VERB|0|root",
                                "Iran|PROPN|2|nsubj agreed~agree|VERB|0|root with|ADP|4|case Qatar|PROPN|2|obl",
                                "Soldiers~soldier|NOUN|2|nsubj|P sealed~seal|VERB|0|root the|DET|4|det country|NOUN|2|obj")
                        .parties(3, "country"))
                .containsExactly("the country = irn IRN/GOV");
    }

    @Test
    void twoCountries_areTheTwoLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj",
                                "The|DET|3|det two|NUM|3|nummod countries~country|NOUN|4|nsubj|P talked~talk|VERB|0|root")
                        .parties(1, "countries"))
                .containsExactlyInAnyOrder("The two countries = irn IRN/GOV", "The two countries = isr ISR/GOV");
    }

    @Test
    void theGroup_isTheGroupLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj backs~back|VERB|0|root Hezbollah|PROPN|2|obj",
                                "The|DET|4|det Lebanese|ADJ|4|amod militant|ADJ|4|amod group|NOUN|5|nsubj refused~refuse|VERB|0|root")
                        .parties(1, "group"))
                .containsExactly("The Lebanese militant group = lbn.hezbollah LBN/REB");
    }

    @Test
    void definitePlural_isThoseLastNamedByTheSameNoun() {
        assertThat(read(
                                "Qatari|ADJ|4|amod and|CCONJ|3|cc Egyptian|ADJ|1|conj mediators~mediator|NOUN|5|nsubj|P met~meet|VERB|0|root"
                                        + " Hale|PROPN|5|obj",
                                "The|DET|2|det mediators~mediator|NOUN|3|nsubj|P left~leave|VERB|0|root")
                        .parties(1, "mediators"))
                .containsExactlyInAnyOrder("The mediators = - QAT/GOV", "The mediators = - EGY/GOV");
    }

    @Test
    void definitePluralOfFighters_isTheArmedGroupLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj backs~back|VERB|0|root Hezbollah|PROPN|2|obj",
                                "The|DET|2|det rebels~rebel|NOUN|3|nsubj|P refused~refuse|VERB|0|root")
                        .parties(1, "rebels"))
                .containsExactly("The rebels = lbn.hezbollah LBN/REB");
    }

    @Test
    void definiteNounThatEndsAName_isItsBearer() {
        assertThat(read(
                                "The|DET|3|det Morning|PROPN|3|compound Herald|PROPN|4|nsubj reported~report|VERB|0|root it|PRON|4|obj",
                                "The|DET|2|det herald|NOUN|3|nsubj gave~give|VERB|0|root no|DET|5|det names~name|NOUN|3|obj|P")
                        .parties(1, "herald"))
                .containsExactly("The herald = out.herald GBR/MED");
    }

    @Test
    void ownerOfALaterNoun_isTheLastThatHasACountry() {
        assertThat(read("Iran|PROPN|5|nmod:poss 's|PART|1|case top|ADJ|5|amod Shia|PROPN|5|amod cleric|NOUN|6|nsubj"
                                + " spoke~speak|VERB|0|root")
                        .parties("cleric"))
                .containsExactly("Iran's top Shia cleric = - IRN/REL");
    }
}
