package org.readout.app.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.wording.Statements.foreseenAttack;
import static org.readout.app.wording.Statements.kind;
import static org.readout.app.wording.Statements.parties;
import static org.readout.app.wording.Statements.statement;

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

class HeadlinesTest {
    private static final Headlines HEADLINES = new Headlines(Wording.standard());

    /** Columns: kind, status, foreseen, actors, recipients, trigger, headline. Several parties are joined by +. */
    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ASSAULT-targeted   | OCCURRED    | -                | -               | Ismail Haniyeh | assassination | Ismail Haniyeh killed (actor not stated)
        ASSAULT-targeted   | OCCURRED    | -                | Israel          | Ismail Haniyeh | elimination   | Israel kills Ismail Haniyeh
        ASSAULT-explosives | OCCURRED    | -                | -               | Ismail Haniyeh | killed        | Ismail Haniyeh killed (actor not stated)
        ASSAULT            | OCCURRED    | -                | -               | At least 40 people+traders | killed | At least 40 people killed (actor not stated)
        ASSAULT-drone      | OCCURRED    | -                | Houthis         | Israel         | attack        | Houthis attack Israel with drones
        ASSAULT            | OCCURRED    | -                | Iran            | Israel         | missile attack| Iran fires missiles at Israel
        ASSAULT            | HISTORICAL  | -                | Iran            | Israel         | strike        | Iran struck Israel
        ASSAULT            | ONGOING     | -                | Israel          | Hezbollah      | strikes       | Israel is striking Hezbollah
        ASSAULT            | NEGATED     | -                | Iran            | Israel         | strike        | Iran has not struck Israel
        ASSAULT            | DENIED      | -                | Israel          | Iran           | strike        | Denied that Israel struck Iran
        ASSAULT            | DENIED      | -                | -               | U.S. officials | killed        | Denied that U.S. officials were killed (actor not stated)
        ASSAULT            | OCCURRED    | -                | Hamas+Israel    | -              | clashes       | Hamas and Israel fight each other
        ASSAULT            | OCCURRED    | -                | Hamas           | -              | attack        | Hamas carries out an attack
        ASSAULT            | OCCURRED    | -                | -               | -              | attack        | Attack (parties not stated)
        ASSAULT            | NEGATED     | -                | -               | -              | attack        | No attack (parties not stated)
        THREATEN-violence  | EXPECTED    | ASSAULT          | Israel          | Iran           | strike        | Israel is expected to strike Iran
        THREATEN-violence  | POSSIBLE    | ASSAULT          | Iran            | Israel         | attack        | Iran may attack Israel
        THREATEN-violence  | POSSIBLE    | -                | Iran            | Israel         | attack        | Iran may attack Israel
        THREATEN-violence  | EXPECTED    | ASSAULT          | -               | Israel         | retaliation   | Israel expected to be hit in retaliation (actor not stated)
        THREATEN-violence  | CONDITIONAL | ASSAULT          | Israel          | Hezbollah      | attack        | Israel would attack Hezbollah on a condition
        THREATEN-violence  | OCCURRED    | ASSAULT          | Iran            | Israel         | vowed         | Iran vows to attack Israel
        THREATEN-violence  | OCCURRED    | ASSAULT          | Israel          | Hezbollah      | threatened    | Israel threatens to attack Hezbollah
        THREATEN-violence  | OCCURRED    | -                | Israel          | Hezbollah      | threatened    | Israel threatens Hezbollah with force
        THREATEN-violence  | OCCURRED    | -                | -               | Hezbollah      | threat        | Hezbollah threatened with force (actor not stated)
        THREATEN           | OCCURRED    | -                | U.S. officials  | Iran           | warning       | U.S. officials warn Iran
        THREATEN-violence  | DENIED      | ASSAULT          | Iran            | Israel         | attack        | Denied that Iran attacked Israel
        ACCUSE-allege      | OCCURRED    | -                | Hamas+Iran      | Israel         | blamed        | Hamas and Iran blame Israel
        ACCUSE-disapprove  | OCCURRED    | -                | State Department| Bezalel Smotrich+Itamar Ben-Gvir | reprimanded | State Department reprimands Bezalel Smotrich and Itamar Ben-Gvir
        ACCUSE             | OCCURRED    | -                | Iran            | Israel         | anger         | Iran criticises Israel
        ACCUSE-investigate | ONGOING     | -                | United Nations  | Sudan          | probe         | United Nations investigates Sudan
        REQUEST-change     | OCCURRED    | -                | Joe Biden       | Israel         | curb          | Joe Biden urges Israel to change course
        REQUEST            | OCCURRED    | -                | Joe Biden       | Benjamin Netanyahu | urged     | Joe Biden urges Benjamin Netanyahu to act
        REQUEST-meet       | OCCURRED    | -                | Iran            | United States  | sought        | Iran asks the United States for talks
        REJECT-yield       | OCCURRED    | -                | Benjamin Netanyahu | Antony Blinken | refused    | Benjamin Netanyahu refuses to give way to Antony Blinken
        REJECT             | OCCURRED    | -                | Russia          | United States  | vetoed        | Russia vetoes a proposal by the United States
        REJECT             | OCCURRED    | -                | Israel          | U.S. officials | rejected      | Israel rebuffs U.S. officials
        CONSULT-phone      | OCCURRED    | -                | Joe Biden+Benjamin Netanyahu | - | spoke         | Joe Biden and Benjamin Netanyahu speak by phone
        CONSULT-phone      | NEGATED     | -                | Joe Biden       | Benjamin Netanyahu | spoke     | Joe Biden has not spoken by phone with Benjamin Netanyahu
        CONSULT-visit      | ONGOING     | -                | Antony Blinken  | Israel         | trip          | Antony Blinken is visiting Israel
        CONSULT            | OCCURRED    | -                | -               | Iran           | talks         | Talks with Iran (actor not stated)
        CONSULT-visit      | OCCURRED    | -                | -               | Israel         | visit         | Israel visited (actor not stated)
        AGREE              | EXPECTED    | CONSULT-visit    | Antony Blinken  | Israel         | visit         | Antony Blinken is expected to visit Israel
        AGREE              | EXPECTED    | CONSULT          | U.S. officials  | Iran           | meeting       | U.S. officials are expected to meet Iran
        AGREE              | OCCURRED    | AID              | Germany         | Ukraine        | pledged       | Germany promises to give aid to Ukraine
        AGREE              | OCCURRED    | -                | Joe Biden+Benjamin Netanyahu | - | agreed        | Joe Biden and Benjamin Netanyahu agree
        AGREE              | OCCURRED    | -                | Germany         | Ukraine        | vow           | Germany makes a promise to Ukraine
        SUPPORT            | ONGOING     | -                | Iran            | Hezbollah      | backed        | Iran backs Hezbollah
        SUPPORT            | OCCURRED    | -                | France+Germany  | Ukraine        | praised       | France and Germany praise Ukraine
        CONCEDE            | OCCURRED    | -                | Russia          | Ukraine        | truce         | Russia declares a ceasefire with Ukraine
        CONCEDE            | EXPECTED    | RETREAT-withdraw | Russia          | Kherson        | withdrawal    | Russia is expected to withdraw from Kherson
        CONCEDE            | OCCURRED    | RETREAT-withdraw | Russia          | -              | promised      | Russia agrees to withdraw
        COOPERATE          | OCCURRED    | -                | China+Russia    | -              | drills        | China and Russia hold a joint exercise
        COOPERATE          | NEGATED     | -                | Iran            | IAEA           | cooperation   | Iran has not cooperated with IAEA
        AID                | OCCURRED    | -                | State Department| Israel         | authorized    | State Department approves aid to Israel
        AID                | NEGATED     | -                | State Department| Israel         | approve       | State Department has not approved aid to Israel
        AID                | OCCURRED    | -                | -               | Gaza Strip     | relief        | Gaza Strip given aid (actor not stated)
        RETREAT-release    | OCCURRED    | -                | Hamas           | hostages       | freed         | Hamas releases hostages
        RETREAT-ceasefire  | ONGOING     | -                | Armenia+Azerbaijan | -           | ceasefire     | Armenia and Azerbaijan are holding fire
        RETREAT-withdraw   | NEGATED     | -                | Russian troops  | Kherson        | withdrawal    | Russian troops have not withdrawn from Kherson
        PROTEST-demo       | OCCURRED    | -                | protesters near the driveway | Antony Blinken | held signs | Protesters near the driveway demonstrate against Antony Blinken
        SANCTION-expel     | OCCURRED    | -                | Poland          | Russian diplomats | expelled   | Poland expels Russian diplomats
        SANCTION           | POSSIBLE    | -                | European Union  | Iran           | sanctions     | European Union may impose sanctions on Iran
        MOBILIZE-troops    | OCCURRED    | -                | United States   | -              | strengthened  | United States deploys troops
        ASSAULT            | OCCURRED    | -                | Sudan           | At least 40 people | killing   | Sudan kills at least 40 people
        COERCE-arrest      | OCCURRED    | -                | Iran            | activists      | detained      | Iran detains activists
        COERCE-arrest      | OCCURRED    | -                | -               | activists      | arrested      | Activists arrested (actor not stated)
        COERCE-restrict    | ONGOING     | -                | Israel          | Gaza Strip     | blockade      | Israel is imposing restrictions on the Gaza Strip
        ACCUSE-disapprove  | OCCURRED    | -                | Japan+Australia | -              | concern       | Japan and Australia voice criticism
        ASSAULT            | OCCURRED    | -                | France+Germany  | -              | killed        | France and Germany kill people
        ACCUSE-disapprove  | OCCURRED    | -                | Ghana           | his envoy      | summoned      | Ghana summons envoy
        COERCE-seize       | OCCURRED    | -                | Mali            | its president  | ousted        | Mali ousts president
        COERCE-seize       | ONGOING     | -                | Russia          | Georgia        | occupy        | Russia is holding territory of Georgia
        COERCE-arrest      | ONGOING     | -                | -               | 129 hostages   | held          | 129 hostages being held (actor not stated)
        COERCE-deport      | OCCURRED    | -                | -               | Nearly 31,000 people | displaced | Nearly 31,000 people displaced (actor not stated)
        RETREAT            | NEGATED     | -                | Ethiopia        | Egypt          | relented      | Ethiopia has not stepped back from confrontation with Egypt
        HAGGLE             | OCCURRED    | -                | Norland         | Sudmark        | haggled       | Norland → Sudmark: “haggled”
        HAGGLE             | OCCURRED    | -                | -               | -              | haggled       | “haggled” (parties not stated)
        """)
    void partsOfAnEvent_makeOneGrammaticalNeutralLine(
            String kind,
            Status status,
            String foreseen,
            String actors,
            String recipients,
            String trigger,
            String line) {
        Document document = Document.ofText("t", "Yesterday the " + trigger + " was reported.");
        Statement statement = new Statement(
                kind(kind),
                status,
                Optional.ofNullable(foreseen).map(Statements::kind),
                parties(actors),
                parties(recipients),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, "Yesterday", trigger)
                        .kind("CONSULT")
                        .build()));

        assertThat(HEADLINES.of(statement)).isEqualTo(line);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        voiced concern | The two voiced concern over the raid.         | Chad and Mali voice criticism
        criticised     | The two criticised each other over the raid.  | Chad and Mali criticise each other
        """)
    void whatTwoDo_isDoneToEachOtherOnlyIfTheTextSaysSo(String trigger, String text, String line) {
        assertThat(HEADLINES.of(statement("ACCUSE", "Chad+Mali", null, Document.ofText("t", text), trigger)))
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        COERCE-seize     | seized  | the town hall        | Town hall seized (actor not stated)
        ASSAULT-destroy  | burned  | His private home     | Private home burned (actor not stated)
        COERCE-deport    | expelled| his birthplace twice | Birthplace twice driven out (actor not stated)
        """)
    void thing_suffersWhatThePropertyOfAPartyDoes(String kind, String trigger, String words, String line) {
        Document document = Document.ofText("t", "They " + trigger + " it.");
        Actor nobody = new Actor(Optional.empty(), Optional.empty(), Optional.of("MMR"), List.of());
        Statement statement = new Statement(
                kind(kind),
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(Party.of(nobody, words)),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, "They", trigger).build()));

        assertThat(HEADLINES.of(statement)).isEqualTo(line);
    }

    @Test
    void wordsThatServeAsAName_areStillWords() {
        Actor thing = new Actor(Optional.empty(), Optional.of("his nephew"), Optional.of("MMR"), List.of());
        Actor person = new Actor(Optional.empty(), Optional.of("Hisham Taha"), Optional.of("PSE"), List.of());

        assertThat(Party.of(thing, Optional.empty()).name()).isEqualTo("nephew");
        assertThat(Party.of(thing, Optional.empty()).nature()).isEqualTo(Party.Nature.THING);
        assertThat(Party.of(person, Optional.empty()).name()).isEqualTo("Hisham Taha");
        assertThat(Party.of(person, Optional.empty()).nature()).isEqualTo(Party.Nature.OTHER);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        COERCE-arrest  | ONGOING  | detained | People of Myanmar being detained (actor not stated)
        ASSAULT        | ONGOING  | killing  | People of Myanmar being killed (actor not stated)
        COERCE-seize   | OCCURRED | ousted   | Government of Myanmar ousted (actor not stated)
        ASSAULT        | OCCURRED | attacked | Myanmar attacked (actor not stated)
        """)
    void whatBefallsPersons_doesNotBefallAState(String kind, Status status, String trigger, String line) {
        Document document = Document.ofText("t", "It " + trigger + " them.");
        Actor state = new Actor(Optional.of("mmr"), Optional.of("Myanmar"), Optional.of("MMR"), List.of(Sector.GOV));
        Statement statement = new Statement(
                kind(kind),
                status,
                Optional.empty(),
                List.of(),
                List.of(Party.of(state, "them")),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, "It", trigger).build()));

        assertThat(HEADLINES.of(statement)).isEqualTo(line);
    }

    @Test
    void planInTheText_isSaidAsPlan() {
        Document document = Document.ofText("t", "The call centred on Kenya’s plans to retaliate against Sudan.");
        Statement statement = foreseenAttack(
                Status.EXPECTED,
                "Kenya",
                "Sudan",
                MentionBuilder.in(document, "The call", "retaliate")
                        .kind("THREATEN", "violence")
                        .status(Status.EXPECTED)
                        .build());

        assertThat(HEADLINES.of(statement)).isEqualTo("Kenya plans to retaliate against Sudan");
    }

    @Test
    void placeAndDate_areSaidWhereTheyHelp() {
        Document document = Document.ofText("t", "He was killed.");
        Statement killed = new Statement(
                EventKind.of("ASSAULT"),
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                parties("Ismail Haniyeh"),
                Optional.of("Tehran"),
                Optional.empty(),
                true,
                List.of(MentionBuilder.in(document, "He", "killed").build()));

        assertThat(HEADLINES.of(killed)).isEqualTo("Ismail Haniyeh killed in Tehran (actor not stated)");
    }

    @Test
    void verb_isThatOfTheMentionThatNamesTheRecipient() {
        Document document = Document.ofText("t", "People were killed when troops stormed the city of Goma.");
        Actor nameless = new Actor(Optional.empty(), Optional.empty(), Optional.of("COD"), List.of());
        Statement statement = new Statement(
                EventKind.of("ASSAULT"),
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(Party.of(nameless, "city of Goma")),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(
                        MentionBuilder.in(document, "People", "killed")
                                .recipient("People", nameless)
                                .build(),
                        MentionBuilder.in(document, "troops", "stormed")
                                .recipient("the city of Goma", nameless)
                                .build()));

        assertThat(HEADLINES.of(statement)).isEqualTo("City of Goma attacked (actor not stated)");
    }
}
