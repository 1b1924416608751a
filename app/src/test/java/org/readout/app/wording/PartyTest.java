package org.readout.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.app.support.MentionBuilder;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.Sector;
import org.readout.core.Status;

/** How a party is named in a line of its own. */
class PartyTest {
    private static final Headlines HEADLINES = new Headlines(Wording.standard());

    @ParameterizedTest
    @CsvSource({
        "them, CVL, people of Haiti, true",
        "its, REB, armed group of Haiti, false",
        "her, REL, one person, false",
        "they, GOV, Haiti, false",
        "'his nephew', CVL, nephew, false",
        "'These groups', REB, groups, true",
        "Gangs, CRM, Gangs, true",
        "'that 52 people', CVL, 52 people, true",
        "'\"terrorist bases,', REB, terrorist bases, true",
        "'Pakistani aircraft', MIL, Pakistani aircraft, true",
        "'No officers', COP, officers, true",
        "'no less than 200 persons', CVL, no less than 200 persons, true"
    })
    void partyWithoutAName_isNamedSoThatItsLineStandsAlone(String words, Sector kind, String name, boolean plural) {
        Actor actor = new Actor(Optional.empty(), Optional.empty(), Optional.of("HTI"), List.of(kind));

        assertThat(Party.of(actor, words).name()).isEqualTo(name);
        assertThat(Party.of(actor, words).plural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "Eleven journalists, eleven journalists, true",
        "Supporters of the coup, supporters of the coup, true",
        "Lawyers for Human Rights, Lawyers for Human Rights, true",
        "Others, others, true",
        "Democratic Republic of the Congo, the Democratic Republic of the Congo, false",
        "International Monetary Fund, the International Monetary Fund, false",
        "China Coast Guard, the China Coast Guard, false",
        "Economic Community of West African States, the Economic Community of West African States, false"
    })
    void nameThatBeginsASentence_hasItsFormWithinOne(String name, String within, boolean plural) {
        Party party =
                Party.of(new Actor(Optional.empty(), Optional.of(name), Optional.empty(), List.of()), Optional.empty());

        assertThat(party.inSentence()).isEqualTo(within);
        assertThat(party.plural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"Palestinians, Palestinians", "the Palestinians, Palestinians", "Palestine, Palestine", "its, Palestine"
    })
    void peopleOfAState_areNamedAsWritten(String words, String name) {
        Actor actor = new Actor(Optional.of("pse"), Optional.of("Palestine"), Optional.of("PSE"), List.of());

        assertThat(Party.of(actor, words).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "their, United States",
        "We, United States",
        "'more than 22,0000 Palestinians', Palestinians",
        "'more than 1,200 Israelis', 'more than 1,200 Israelis'",
        "the  Israeli hawks, Israeli hawks"
    })
    void partyKnownFromTheTextAlone_isNamedByItsWordsUnlessTheySayNothing(String words, String name) {
        Actor actor = new Actor(Optional.empty(), Optional.empty(), Optional.of("USA"), List.of());

        assertThat(Party.of(actor, words).name()).isEqualTo(name);
    }

    @Test
    void peopleCounted_standInForUnnamedVictims() {
        Document document = Document.ofText("t", "It killed them.");
        Statement killed = new Statement(
                EventKind.of("ASSAULT"),
                Status.OCCURRED,
                Optional.empty(),
                List.of(Party.of(
                        new Actor(Optional.empty(), Optional.of("Hamas"), Optional.empty(), List.of()),
                        Optional.empty())),
                List.of(),
                Optional.of("Israel"),
                Optional.of(new Statement.Counted("more than 1,200 people", "killed")),
                true,
                List.of(MentionBuilder.in(document, "It", "killed").build()));

        assertThat(HEADLINES.of(killed)).isEqualTo("Hamas kills more than 1,200 people in Israel");
    }

    @Test
    void partiesThatTheTextNamesTogether_areNamedOnce() {
        Party indian = Party.of(army("IND"), "the two armies");
        Party pakistani = Party.of(army("PAK"), "the two armies");
        Party envoy = Party.of(army("PAK"), "its envoy");

        assertThat(Party.joined(List.of(indian, pakistani, envoy))).isEqualTo("two armies and " + envoy.inSentence());
    }

    private static Actor army(String country) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(Sector.MIL));
    }
}
