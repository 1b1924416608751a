package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import org.readout.core.Span;

class DifferenceTest {
    @Test
    void whatRepeatsTheField_goesOnFromIt() {
        Brief.Difference told =
                new Brief.Difference("", "", "Whether it happened", "whether it happened, and through whom", List.of());

        assertThat(told.field()).isEqualTo("Whether it happened, and through whom");
        assertThat(told.about()).isEmpty();
        assertThat(new Brief.Difference("", "", "Number", "people killed", List.of()).about())
                .isEqualTo("people killed");
    }

    @Test
    void questionThatSaysNoMoreThanTheKind_isLeftOut() {
        assertThat(DifferenceWords.narrower(of(Discrepancy.Kind.RESPONSIBILITY, "who did it")))
                .isEmpty();
        assertThat(DifferenceWords.narrower(
                        of(Discrepancy.Kind.OCCURRENCE, "what one source denies and another tells")))
                .isEmpty();
        assertThat(DifferenceWords.narrower(of(Discrepancy.Kind.NUMBER, "people killed")))
                .isEqualTo("people killed");
        assertThat(DifferenceWords.narrower(of(Discrepancy.Kind.TIME, "at what time")))
                .isEqualTo("at what time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    about 2 hours        | how long
                    2 people killed      | how many
                    USD 1,000            | how much
                    at least 30 percent  | how much
                    """)
    void amount_answersItsQuestion(String amount, String question) {
        assertThat(Amounts.question(amount)).isEqualTo(question);
    }

    @Test
    void numberOfWhichNothingIsSaidToBeCounted_hasNoUnit() {
        Quantity quantity = new Quantity(
                OptionalDouble.of(31),
                "count",
                Optional.empty(),
                Quantity.Bound.AT_LEAST,
                new Excerpt("31", new Span(0, 2)),
                false);

        assertThat(Amounts.inWords(quantity)).isEqualTo("at least 31");
    }

    private static Discrepancy of(Discrepancy.Kind kind, String about) {
        return new Discrepancy(kind, about, List.of(account("a"), account("b")));
    }

    private static Discrepancy.Account account(String value) {
        return new Discrepancy.Account(value, List.of("Wire"), List.of(), List.of(), List.of());
    }
}
