package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/** Sources that a sentence names beside its main clause, and what in it is not theirs. */
final class ToldBesidesTest extends CoderFixture {
    private List<String> sources(String text, String trigger) {
        List<EventMention> mentions = mentions(text, trigger);
        assertThat(mentions).isNotEmpty();
        return mentions.stream()
                .flatMap(m -> m.attribution().stream())
                .map(a -> a.source().excerpt().map(Excerpt::text).orElse("?"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish troops have attacked Norwegian ships 24 times by the Norwegian navy's count.      | attacked | the Norwegian navy
                    The president ignored the envoy, betting that Denmark would not cut off aid to Norway.   | cut off  | The president
                    There were reports in Danish media that Norwegian troops had shelled the island.         | shelled  | Danish media
                    Danish troops shelled the island, burned the harbour and, the Red Cross said, killed ten fishermen. | killed | the Red Cross
                    """)
    void source_isWhomThePhraseNames(String text, String trigger, String expected) {
        assertThat(sources(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Danish troops shelled the island, burned the harbour and, the Red Cross said, killed ten fishermen.            | shelled
                    Norway said that it would not sign the treaty, a day after Danish police killed ten protesters.                | killed
                    Norwegian officials insisted that the talks take place before Denmark conducted a counterattack on the island. | counterattack
                    The United States demanded the release of the vessel, and said it would consult its allies on the next steps.  | consult
                    """)
    void whatIsNotSaidToBe_hasNoSource(String text, String trigger) {
        assertThat(sources(text, trigger)).isEmpty();
    }

    @Test
    void whoSpeaksInsideWhatAnOutletTells_doesNotEndWhatItTells() {
        String text =
                "The Washington Post reported on Friday that Norway and Denmark were at odds. According to the report,"
                        + " Norway told the envoys that it was ready.\n\nDanish troops had shelled the island, according to three"
                        + " people familiar with the matter.";
        assertThat(sources(text, "shelled")).containsExactly("the report", "three people familiar with the matter");
    }
}
