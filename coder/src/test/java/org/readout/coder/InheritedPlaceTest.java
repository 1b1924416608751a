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
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.language.OnnxAnalyser;

/** Where acts take place that do not say so at their own words. Needs the language model; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InheritedPlaceTest {
    private static final String INHERITED = "rule:inherited-place";

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

    private List<EventMention> mentions(String text) {
        Document document = Document.ofText("test.txt", text)
                .withPublished(Published.on(LocalDate.of(2024, 8, 7), Published.Basis.GIVEN, "test"));
        return readout.orElseThrow().code(document).mentions();
    }

    private EventMention mention(String text, String trigger) {
        return mentions(text).stream()
                .filter(m -> m.evidence().trigger().text().contains(trigger))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rebels bombed a market in Goma on Monday. France condemned the bombing by the rebels. | bombing
                    Rebels attacked soldiers in Goma on Monday. Police killed two rebels there. | killed
                    """)
    void actThatTakesUpOneBefore_takesOverItsPlace_withoutWords(String text, String trigger) {
        EventMention mention = mention(text, trigger);
        assertThat(mention.place().map(Place::name)).contains("Goma");
        assertThat(mention.place().flatMap(Place::source)).isEmpty();
        assertThat(mention.decidedBy()).contains(INHERITED);
    }

    @Test
    void wordsAndOtherDeeds_takeOverNoPlace() {
        assertThat(mention("Rebels bombed a market in Goma on Monday. France urged Rwanda to withdraw.", "urged")
                        .place())
                .isEmpty();
        assertThat(mentions("Rebels bombed a market in Goma on Monday.\n\nPolice arrested three activists."))
                .filteredOn(m -> m.decidedBy().contains(INHERITED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Protesters broke into the residence of the president in Dhaka. | broke into | Dhaka
                    Thousands of people marched through Lima to demand that the president resign. | demand | Lima
                    """)
    void placeOfTheClauseAround_isTheActs_withItsWords(String text, String trigger, String place) {
        EventMention mention = mention(text, trigger);
        assertThat(mention.place().map(Place::name)).contains(place);
        assertThat(mention.decidedBy()).doesNotContain(INHERITED);
    }
}
