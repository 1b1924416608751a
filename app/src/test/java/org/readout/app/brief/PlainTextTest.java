package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void page_losesControlAndDirectionCharactersAndKeepsLinesAndTabs() {
        assertThat(PlainText.withoutSteering("a\u202e\u0000b\tc\r\nd\u001b[31m\u200fe\u2069"))
                .isEqualTo("a b\tc \nd [31m e ");
        assertThat(PlainText.withoutSteering("plain – text\n")).isEqualTo("plain – text\n");
        for (char c = 0; c < 0x2100; c++) {
            boolean steers = String.valueOf(c)
                    .matches("[\\x00-\\x08\\x0b-\\x1f\\x7f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
            assertThat(PlainText.withoutSteering("x" + c + "y")).isEqualTo(steers ? "x y" : "x" + c + "y");
        }
    }
}
