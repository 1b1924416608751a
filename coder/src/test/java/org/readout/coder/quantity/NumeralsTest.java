package org.readout.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Token;
import org.readout.language.Upos;

final class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    147.5 million dollars         | 147500000 | EXACT
                    twenty - one soldiers         | 21        | EXACT
                    two dozen fighters            | 24        | EXACT
                    a dozen men                   | 12        | EXACT
                    a hundred and fifty people    | 150       | EXACT
                    two hundred and six houses    | 206       | EXACT
                    half a million refugees       | 500000    | EXACT
                    two and a half million people | 2500000   | EXACT
                    three quarters of the town    | 0.75      | EXACT
                    half of its arsenal           | 0.5       | EXACT
                    dozens of civilians           | 24        | AT_LEAST
                    tens of thousands of people   | 20000     | AT_LEAST
                    hundreds of thousands fled    | 200000    | AT_LEAST
                    5 lakh rupees                 | 500000    | EXACT
                    """)
    void words_haveAValue(String text, double value, Bound bound) {
        assertThat(Numerals.at(tokens(text), 0)).hasValueSatisfying(numeral -> {
            assertThat(numeral.value()).contains(value);
            assertThat(numeral.bound()).isEqualTo(bound);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    about 12 000 people     | 12000
                    flight 104 200 soldiers | 104
                    aged 12 140 pupils      | 12
                    """)
    void numberOfSomethingElse_isNotRunTogetherWithTheNext(String text, double value) {
        assertThat(Numerals.at(tokens(text), 1))
                .hasValueSatisfying(numeral -> assertThat(numeral.value()).contains(value));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, Upos.X, "_", OptionalInt.empty(), "root"));
            at = span.end() + 1;
        }
        return tokens;
    }
}
