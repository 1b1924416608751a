package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Span;

class DatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cairo (Wire) – Six soldiers were killed.            | Cairo   | true
            HARARE – The military took over.                    | HARARE  | true
            UNITED NATIONS - The council met.                   | NATIONS | true
            MINSK, 16 November 2021 (Wire) — Police fired.      | MINSK   | true
            BEIJING: The ministry urged restraint.              | BEIJING | true
            Wire/Bamako                                         | Bamako  | true
            Iran – The minister said – is ready.                | Iran    | false
            HAMAS – which denies it – fired rockets.            | HAMAS   | false
            Russia: The minister said no.                       | Russia  | false
            Mali and Niger left the bloc.                       | Niger   | false
            """)
    void placeBeforeTheMark_isCovered(String text, String word, boolean covered) {
        int start = text.indexOf(word);
        assertThat(new Datelines(text).covers(new Span(start, start + word.length())))
                .isEqualTo(covered);
    }

    @Test
    void blankLines_areReadOnce() {
        String text = "\n".repeat(400_000) + "Mali left.";
        assertThat(Assertions.assertTimeout(
                        Duration.ofSeconds(60), () -> new Datelines(text).covers(new Span(400_000, 400_004))))
                .isFalse();
    }
}
