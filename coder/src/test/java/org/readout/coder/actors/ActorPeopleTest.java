package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coder.actors.Resolved.read;
import static org.readout.coder.actors.Resolved.undated;

import org.junit.jupiter.api.Test;
import org.readout.language.NameMention;

/** People: by name, title, office, rank and apposition. */
class ActorPeopleTest {
    @Test
    void titleBeforeAName_belongsToTheMention() {
        assertThat(read("Hamas|PROPN|4|compound political|ADJ|3|amod bureau|NOUN|4|compound chief|NOUN|5|nmod:desc"
                                + " Sami|PROPN|7|nsubj Nasser|PROPN|5|flat died~die|VERB|0|root")
                        .parties("Nasser"))
                .containsExactly("Hamas political bureau chief Sami Nasser = pse.nasser_sami PSE/REB");
    }

    @Test
    void middleInitialAndSuffix_arePassedOver() {
        assertThat(
                        read("Secretary|PROPN|4|nmod:desc of|ADP|3|case State|PROPN|1|nmod Robert|PROPN|8|nsubj J.|PROPN|4|flat"
                                        + " Hale|PROPN|4|flat III|PROPN|4|flat left~leave|VERB|0|root")
                                .parties("Robert"))
                .containsExactly("Secretary of State Robert J. Hale III = usa.hale_robert USA/GOV");
    }

    @Test
    void spellingOfASurname_isTheSamePerson() {
        assertThat(read("Daryaie|PROPN|2|nsubj met~meet|VERB|0|root Iranian|ADJ|4|amod officials~official|NOUN|2|obj|P")
                        .parties("Daryaie"))
                .containsExactly("Daryaie = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void surnameOfAnotherPersonsFullName_isNotThePrincipal() {
        Parses parses = Parses.of("Lucy|PROPN|3|nsubj Fielding|PROPN|1|flat sang~sing|VERB|0|root")
                .name("Lucy Fielding", NameMention.Kind.PERSON);
        assertThat(read(parses).parties("Lucy")).containsExactly("Lucy Fielding = Lucy Fielding ?/");
    }

    @Test
    void officeOfACountry_isResolvedByDate() {
        assertThat(
                        read("Iran|PROPN|4|nmod:poss 's|PART|1|case new|ADJ|4|amod president|NOUN|5|nsubj spoke~speak|VERB|0|root")
                                .parties("president"))
                .containsExactly("Iran's new president = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void officeThatAnUndatedTextGives_countsForMoreThanThePresentOne() {
        assertThat(undated(
                                "President|PROPN|2|nmod:desc Omid|PROPN|4|nsubj Mobarez|PROPN|2|flat spoke~speak|VERB|0|root")
                        .parties("Omid"))
                .containsExactly("President Omid Mobarez = irn.mobarez_omid IRN/GOV");
        assertThat(undated("Former|ADJ|2|amod President|PROPN|3|nmod:desc Omid|PROPN|5|nsubj Mobarez|PROPN|3|flat"
                                + " spoke~speak|VERB|0|root")
                        .parties("Omid"))
                .containsExactly("Former President Omid Mobarez = irn.mobarez_omid IRN/OPP");
    }

    @Test
    void officeOfACountryWithoutADate_isNotGuessed() {
        assertThat(undated("The|DET|3|det Iranian|ADJ|3|amod president|NOUN|4|nsubj spoke~speak|VERB|0|root")
                        .parties("president"))
                .containsExactly("The Iranian president = - IRN/GOV");
    }

    @Test
    void leaderOfACountry_isTheOneNamedBefore() {
        assertThat(read(
                                "Prime|PROPN|2|compound Minister|PROPN|3|nmod:desc Dan|PROPN|5|nsubj Harel|PROPN|3|flat"
                                        + " spoke~speak|VERB|0|root",
                                "The|DET|3|det Israeli|ADJ|3|amod leader|NOUN|4|nsubj refused~refuse|VERB|0|root")
                        .parties(1, "leader"))
                .containsExactly("The Israeli leader = isr.harel_dan ISR/GOV");
    }

    @Test
    void leaderOfAGroup_isTheOneNamedBefore_thoughHeDied() {
        assertThat(read(
                                "Sami|PROPN|3|nsubj Nasser|PROPN|1|flat died~die|VERB|0|root",
                                "The|DET|3|det Hamas|PROPN|3|compound leader|NOUN|5|nsubj:pass was|AUX|5|aux:pass"
                                        + " killed~kill|VERB|0|root")
                        .parties(1, "leader"))
                .containsExactly("The Hamas leader = pse.nasser_sami PSE/REB");
    }

    @Test
    void bareOffice_isThePersonWhoHoldsIt() {
        assertThat(read(
                                "President|PROPN|2|nmod:desc Fielding|PROPN|3|nsubj spoke~speak|VERB|0|root",
                                "The|DET|2|det president|NOUN|3|nsubj left~leave|VERB|0|root")
                        .parties(1, "president"))
                .containsExactly("The president = usa.fielding_ann USA/GOV");
    }

    @Test
    void appositionAfterAComma_isOneMention() {
        assertThat(read("Iran|PROPN|3|nmod:poss 's|PART|1|case leader|NOUN|8|nsubj ,|PUNCT|5|punct Reza|PROPN|3|appos"
                                + " Daryaei|PROPN|5|flat ,|PUNCT|5|punct refused~refuse|VERB|0|root")
                        .parties("leader"))
                .containsExactly("Iran's leader = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void unknownPerson_isDescribedByApposition() {
        Parses parses = Parses.of(
                        "Tarik|PROPN|9|nsubj Osman|PROPN|1|flat ,|PUNCT|5|punct a|DET|5|det spokesman|NOUN|1|appos"
                                + " for|ADP|8|case the|DET|8|det CIA|PROPN|5|nmod spoke~speak|VERB|0|root",
                        "Mr.|PROPN|2|nmod:desc Osman|PROPN|3|nsubj left~leave|VERB|0|root")
                .name("Tarik Osman", NameMention.Kind.PERSON);
        assertThat(read(parses).parties(1, "Osman")).containsExactly("Mr. Osman = Tarik Osman USA/SPY");
    }

    @Test
    void unknownPerson_isDescribedByRankAndArmy() {
        Parses parses = Parses.of(
                        "Col.|PROPN|2|nmod:desc Tarik|PROPN|8|nsubj Osman|PROPN|2|flat of|ADP|7|case the|DET|7|det"
                                + " Sudanese|ADJ|7|amod army|NOUN|2|nmod spoke~speak|VERB|0|root")
                .name("Tarik Osman", NameMention.Kind.PERSON);
        assertThat(read(parses).parties("Tarik")).containsExactly("Col. Tarik Osman = Tarik Osman SDN/MIL");
    }
}
