package org.readout.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'We left,' she said.                                  | We left,
            'The troops' boots trod here,' she said.              | The troops' boots trod here,
            'We left in the '90s,' she said.                      | We left in the '90s,
            The 'government' left. 'We want peace,' he said.      | We want peace,
            The 'rebels' left. 'We want peace,' he said.          | We want peace,
            """)
    void singleMarks_quoteWhatIsSaid(String text, String quoted) {
        assertThat(QuoteMarks.of(text).spans())
                .extracting(span -> span.slice(text))
                .containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 'a b", " '9 b"})
    void marksThatNothingCloses_areReadOnce(String words) {
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(QuoteMarks.of(words.repeat(200_000)).spans()).isEmpty());
    }
}
