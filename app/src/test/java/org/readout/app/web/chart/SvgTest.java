package org.readout.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    void textAndAttributes_areEscaped() {
        Svg svg = new Svg()
                .open("a")
                .at("href", "/x?a=\"1\"&b='2'")
                .text("<script>&\u0000")
                .close();

        assertThat(svg).hasToString("<a href=\"/x?a=&quot;1&quot;&amp;b='2'\">&lt;script&gt;&amp; </a>");
    }

    @Test
    void numbers_haveOneDecimalAtMost() {
        assertThat(Svg.number(1.26)).isEqualTo("1.3");
        assertThat(Svg.number(-0.04)).isEqualTo("0");
        assertThat(Svg.number(-0.26)).isEqualTo("-0.3");
        assertThat(Svg.number(12)).isEqualTo("12");
        assertThatThrownBy(() -> Svg.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unclosedElement_isRefused() {
        assertThatThrownBy(() -> new Svg().open("g").toString()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void attributeAfterContent_isRefused() {
        Svg svg = new Svg().open("g").text("x");

        assertThatThrownBy(() -> svg.at("class", "y")).isInstanceOf(IllegalStateException.class);
    }
}
