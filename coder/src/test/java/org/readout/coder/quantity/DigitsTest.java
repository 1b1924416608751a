package org.readout.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.coder.quantity.Digits.Value;

final class DigitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,200     | 1200
                    13,000    | 13000
                    147.5     | 147.5
                    1,00,000  | 100000
                    12,34,567 | 1234567
                    2024      | 2024
                    1,234.5   | 1234.5
                    """)
    void groupedOrPlainDigits_haveAValue(String form, double value) {
        assertThat(Digits.read(form)).contains(new Value.Number(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22,0000", "1,20000", "1,200,00", "12,00000"})
    void groupsOfNoConvention_areMalformed(String form) {
        assertThat(Digits.read(form)).contains(new Value.Malformed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "2003,2004", "7th", "555-1234", "10:30", "F16", "1948/49", "5."})
    void otherForms_areNoNumber(String form) {
        assertThat(Digits.read(form)).isEmpty();
    }
}
