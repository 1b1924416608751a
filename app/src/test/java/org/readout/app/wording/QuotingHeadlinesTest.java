package org.readout.app.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.wording.Statements.foreseenAttack;
import static org.readout.app.wording.Statements.parties;
import static org.readout.app.wording.Statements.statement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.support.MentionBuilder;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.Status;

/** What headlines quote: what is asked, promised or refused, and conditions. */
class QuotingHeadlinesTest {
    private static final Headlines HEADLINES = new Headlines(Wording.standard());

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
        REQUEST  | urged     | him        | He said he had urged him to swiftly sign a pact on the return of the captives, soon. | A urges B “to swiftly sign a pact on the return of the captives”
        REQUEST  | ordered   | the army   | The ministry ordered the army to leave the town as talks began. | A orders B “to leave the town”
        THREATEN | warned    | officials  | Kenya has warned officials that it could hit the militia “far harder” if talks fail. | A warns B “that it could hit the militia ‘far harder’ if talks fail”
        ACCUSE   | accused   | Israel     | Iran accused Israel of carrying out the attack. | A accuses B “of carrying out the attack”
        ACCUSE   | blamed    | the army   | The rebels blamed the army for the attack. | A blames B “for the attack”
        ACCUSE   | accused   | the army   | The rebels accused the army for the third time. | A accuses B
        ACCUSE   | condemned | Israel     | Iran condemned Israel over the attack; others did not. | A condemns B “over the attack”
        REQUEST  | agree     | the Kenyans | He said the Kenyans should agree to a row of pauses. | A appeals to B
        THREATEN | warned    | officials  | Israel warned officials that the U.S. could be drawn in. | A warns B “that the U.S. could be drawn in”
        ACCUSE   | accused   | Azerbaijan | Armenia accused Azerbaijan of ethnic cleansing and appealed to Russia for help. | A accuses B “of ethnic cleansing”
        THREATEN | threatened | it        | Hezbollah decides whether to retaliate, as it has threatened to do. | A threatens B
        REQUEST  | demanded  | Israel     | They demanded of Israel that it stop. | A demands of B “that it stop”
        REQUEST  | demand    | Israel     | There was a demand on Israel to avoid such sites. | A demands of B “to avoid such sites”
        THREATEN | threats   | Israel     | They spoke of threats that had been made to Israel. | A threatens B
        THREATEN | threats   | Israel     | Israel heard of threats that the army itself had made. | A threatens B
        REQUEST  | urged     | him        | They urged him to raise the duties by as much as half. | A urges B “to raise the duties”
        REQUEST  | urged     | him        | They urged him, again and again. | A urges B to act
        """)
    void contentAfterTheTrigger_isQuoted(String type, String trigger, String recipient, String text, String line) {
        Document document = Document.ofText("t", text);
        Statement statement = new Statement(
                EventKind.of(type),
                Status.OCCURRED,
                Optional.empty(),
                parties("A"),
                parties("B"),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, text.substring(0, 4), trigger)
                        .kind(type)
                        .recipient(recipient, Actor.UNKNOWN)
                        .build()));

        assertThat(HEADLINES.of(statement)).isEqualTo(line);
    }

    @Test
    void promiseWithContentAndNoRecipient_isQuoted() {
        Document document = Document.ofText(
                "t", "The two agreed on Monday to keep up “steady contact” while Kenya weighs its answer.");

        assertThat(HEADLINES.of(statement("AGREE", "A+C", null, document, "agreed")))
                .isEqualTo("A and C agree “to keep up ‘steady contact’”");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        REJECT | rejected  | The fleet rejected the statement, saying it had acted lawfully. | A rejects “the statement”
        REJECT | ignored   | The other side had ignored repeated warnings. | A ignores “repeated warnings”
        REJECT | rejected  | The plan was rejected by the other side. | A rejects a proposal
        AGREE  | pledged   | It pledged nine million dollars and then dismissed the workers. | A pledges “nine million dollars”
        SUPPORT | signed   | More than 100 diplomats have signed an open letter, it said. | A signs “an open letter”
        CONCEDE | declared | On Monday the junta declared a 20-day ceasefire. | A declares “a 20-day ceasefire”
        AGREE  | agreed    | They agreed on something. | A agrees
        ACCUSE | condemned | It condemned what it called the excessive use of force. | A condemns “what it called the excessive use of force”
        """)
    void objectOfTheTrigger_isQuotedWhereNobodyIsTheRecipient(String type, String trigger, String text, String line) {
        assertThat(HEADLINES.of(statement(type, "A", null, Document.ofText("t", text), trigger)))
                .isEqualTo(line);
    }

    @Test
    void conditionItself_isNoConditionOfItsOwn() {
        Document document = Document.ofText("t", "He would talk if the army withdrew from the airport.");
        Statement statement = new Statement(
                EventKind.of("CONCEDE"),
                Status.CONDITIONAL,
                Optional.of(EventKind.of("RETREAT", "withdraw")),
                parties("Sudanese Armed Forces"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(MentionBuilder.in(document, "army", "withdrew")
                        .status(Status.CONDITIONAL)
                        .condition("if the army withdrew from the airport")
                        .build()));

        assertThat(HEADLINES.of(statement)).isEqualTo("Sudanese Armed Forces may withdraw, named as a condition");
    }

    @Test
    void longContent_isCutAtAWordWithASign() {
        Document document = Document.ofText("t", "France asked for " + "an urgent meeting ".repeat(12) + ".");

        assertThat(HEADLINES.of(statement("REQUEST", "France", null, document, "asked")))
                .startsWith("France asks “for an urgent meeting")
                .endsWith(" …”")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if talks fail", "If talks fail,", "if talks fail, a senior official in Lima said,"})
    void shortCondition_isQuoted(String condition) {
        Document document = Document.ofText("t", "Israel could strike harder " + condition + " he added.");
        Statement statement = foreseenAttack(
                Status.CONDITIONAL,
                "Israel",
                "Hezbollah",
                MentionBuilder.in(document, "Israel", "strike")
                        .status(Status.CONDITIONAL)
                        .condition(condition)
                        .build());

        assertThat(HEADLINES.of(statement)).isEqualTo("Israel would strike Hezbollah “if talks fail”");
    }
}
