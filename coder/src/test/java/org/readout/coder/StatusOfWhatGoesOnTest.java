package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;
import org.readout.core.Status;

/** What goes on, what is arranged, what is over, and what was long ago. */
final class StatusOfWhatGoesOnTest extends CoderFixture {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Since April, rebels have blocked the road to Goma.                              | blocked  | ONGOING
                    Rebels have killed ten soldiers in Goma since April.                            | killed   | OCCURRED
                    Armenia said that Azerbaijan was negotiating with Russia.                       | negotiating | ONGOING
                    The leaders of Egypt and Sudan are to meet on Friday.                           | meet     | EXPECTED
                    Turkey invaded Cyprus in 1974 after a coup that Greece backed.                  | invaded  | HISTORICAL
                    In 2004 Israel rejected a plan that Egypt had accepted.                         | accepted | HISTORICAL
                    US officials do not want to see Israel attack Iran.                             | attack   | POSSIBLE
                    Egyptian officials saw Israel attack Lebanon.                                   | attack   | OCCURRED
                    Demonstrators tried to storm the Danish embassy in Oslo.                        | storm    | OCCURRED
                    Rebels are trying to storm the Danish embassy in Oslo.                          | storm    | ONGOING
                    Kenya is trying to mediate between Denmark and Norway.                          | mediate  | POSSIBLE
                    Denmark tried to hold talks with Norway in May, but the Norwegian government refused to meet its envoys. | hold | POSSIBLE
                    Norway tried to deploy troops along the Danish border but ran out of fuel.      | deploy   | POSSIBLE
                    Soldiers prevented settlers from trying to beat farmers near Nablus.            | beat     | NEGATED
                    Danish troops tried to withdraw from the island.                                | withdraw | POSSIBLE
                    Norway's parliament voted to expel the Danish ambassador.                       | expel    | OCCURRED
                    Bus drivers in Oslo voted to strike next week over pay.                         | strike   | EXPECTED
                    Norway's parliament voted to bomb rebels in Denmark.                            | bomb     | EXPECTED
                    Norway was quick to condemn the Danish raid.                                    | condemn  | OCCURRED
                    Students in Oslo called a boycott of Danish goods.                              | boycott  | OCCURRED
                    Norway's foreign minister called a Danish attack on Sweden unlikely.            | attack   | POSSIBLE
                    The president called talks with the rebels for next month.                      | talks    | POSSIBLE
                    Norway's army confirmed what it calls precision strikes on Danish rebels.       | strikes  | OCCURRED
                    "We have been engaged in talks with Denmark," the Norwegian foreign minister said. | engaged | ONGOING
                    The officer has been involved in three attacks on villages since 2010.          | attacks  | OCCURRED
                    The minister told reporters that the raid was a mistake and that Denmark would release the Norwegian sailors. | release | EXPECTED
                    Rebels shelled the town in March last year.                                     | shelled  | HISTORICAL
                    """)
    void status_isThatOfItsClause(String text, String trigger, Status status) {
        assertThat(mentions(text, trigger))
                .extracting(EventMention::status)
                .containsOnly(status)
                .isNotEmpty();
    }

    @Test
    void moodOfTheClauseOverIt_isNotThatOfARelativeClause() {
        assertThat(statuses(
                        "They fear that the general has no interest in a truce and wants to mend his name after being surprised by the"
                                + " rebel attack of May 7, 2024, that killed more than 120 Congolese.",
                        "attack"))
                .isNotEmpty()
                .allMatch(Status::isFactual);
    }

    @Test
    void whatADemandShallPrecede_hasNotHappened() {
        assertThat(statuses(
                        "Kenyan officials asked for talks in Nairobi and insisted that these take place before Uganda conducted a"
                                + " counterattack.",
                        "counterattack"))
                .containsExactly(Status.EXPECTED);
    }

    @Test
    void whatIsToldAsGoingOn_isNoAimOfWhoWantsItCurbed() {
        assertThat(statuses(
                        "The envoy travels to Nairobi on Monday in order to press Sudan to curb the attacks that are killing hundreds"
                                + " of Chadian civilians.",
                        "attacks"))
                .containsExactly(Status.OCCURRED);
    }

    private List<Status> statuses(String text, String trigger) {
        return mentions(text, trigger).stream().map(EventMention::status).toList();
    }
}
