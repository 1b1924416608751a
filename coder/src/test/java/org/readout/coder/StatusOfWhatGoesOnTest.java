package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Published;
import org.readout.core.Status;
import org.readout.language.OnnxAnalyser;

/** What goes on, what is arranged, what is over, and what was long ago. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatusOfWhatGoesOnTest {
    private Optional<Readout> readout = Optional.empty();

    @BeforeAll
    void load() {
        assumeTrue(OnnxAnalyser.isModelPresent(), "no language model: set READOUT_MODEL to its folder");
        readout = Optional.of(Readout.load());
    }

    @AfterAll
    void close() {
        readout.ifPresent(Readout::close);
    }

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
                    Rebels shelled the town in March last year.                                     | shelled  | HISTORICAL
                    """)
    void status_isThatOfItsClause(String text, String trigger, Status status) {
        Document document = Document.ofText("test.txt", text)
                .withPublished(Published.on(LocalDate.of(2024, 8, 7), Published.Basis.GIVEN, "test"));
        assertThat(readout.orElseThrow().code(document).mentions())
                .filteredOn(m -> m.evidence().trigger().text().contains(trigger))
                .extracting(EventMention::status)
                .containsOnly(status)
                .isNotEmpty();
    }

    @Test
    void moodOfTheClauseOverIt_isNotThatOfARelativeClause() {
        assertThat(statuses(
                        "They fear that he is not interested and is trying to revive his reputation after being taken by surprise by the"
                                + " terrorist attack on Oct. 7, 2023, that killed more than 1,200 Israelis.",
                        "killed"))
                .containsExactly(Status.OCCURRED);
    }

    @Test
    void whatADemandShallPrecede_hasNotHappened() {
        assertThat(statuses(
                        "White House officials demanded the conversation on Wednesday and insisted that it take place before Israel"
                                + " conducted a counterattack.",
                        "counterattack"))
                .containsExactly(Status.EXPECTED);
    }

    @Test
    void whatIsToldAsGoingOn_isNoAimOfWhoWantsItCurbed() {
        assertThat(statuses(
                        "Secretary of State Antony J. Blinken returns to the Middle East this week with the aim of pushing Israel to curb"
                                + " attacks that are killing thousands of Palestinian civilians and preventing war from spreading to the"
                                + " region.",
                        "attacks"))
                .containsExactly(Status.OCCURRED);
    }

    private List<Status> statuses(String text, String trigger) {
        return readout.orElseThrow().code(Document.ofText("test.txt", text)).mentions().stream()
                .filter(m -> m.evidence().trigger().text().contains(trigger))
                .map(EventMention::status)
                .toList();
    }
}
