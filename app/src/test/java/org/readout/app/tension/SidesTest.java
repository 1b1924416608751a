package org.readout.app.tension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Dyad;

class SidesTest {
    @Test
    void countries_areFoundByCodeAndName() {
        Dyad dyad = Sides.dyad("israel:IRN").orElseThrow();

        assertThat(Sides.inWords(dyad)).isEqualTo("Israel → Iran");
        assertThat(dyad.source().names()).containsExactly("isr");
        assertThat(dyad.target().names()).containsExactly("irn");
    }

    @Test
    void group_hasACommaBetween() {
        Dyad dyad = Sides.dyad("ISR:Lebanon, Hezbollah").orElseThrow();

        assertThat(dyad.target().names()).containsExactlyInAnyOrder("lbn", "hezbollah");
        assertThat(Sides.inSentence(Sides.dyad("USA:IRN").orElseThrow()))
                .isEqualTo("from the United States towards Iran");
    }

    @Test
    void anythingButTwoSides_isNoDyad() {
        assertThat(Sides.dyad("Israel")).isEmpty();
        assertThat(Sides.dyad("Israel:")).isEmpty();
        assertThat(Sides.dyad(":,")).isEmpty();
        assertThat(Sides.dyad("a:b:c")).isEmpty();
    }
}
