package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

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
                    Rebels shelled the town in March last year.                                     | shelled  | HISTORICAL
                    """)
    void status_isThatOfItsClause(String text, String trigger, Status status) {
        assertThat(mentions(text, trigger))
                .extracting(EventMention::status)
                .containsOnly(status)
                .isNotEmpty();
    }
}
