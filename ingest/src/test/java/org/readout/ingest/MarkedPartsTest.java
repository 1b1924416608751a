package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.PROSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Boilerplate;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Document;
import org.readout.core.Span;

class MarkedPartsTest {
    private static final String RECORD = "{\"text\":\"LENGTH: 9 words 😀\\n\\n" + PROSE + "\"%s}\n";

    private static List<Boilerplate> boilerplate(String field) {
        Document document = Readings.ofText(RECORD.formatted(field)).only();
        return document.boilerplate();
    }

    @Test
    void partsOfARecord_areThoseItSays_inCodePoints() {
        assertThat(boilerplate(",\"boilerplate\":[{\"kind\":\"EXPORT_METADATA\",\"span\":[0,17]}]"))
                .containsExactly(new Boilerplate(new Span(0, 18), Kind.EXPORT_METADATA));
        assertThat(boilerplate(
                        ",\"boilerplate\":[{\"kind\":\"CREDIT\",\"span\":[6,17]},{\"kind\":\"TITLE\",\"span\":[0,6]}]"))
                .containsExactly(
                        new Boilerplate(new Span(0, 6), Kind.TITLE), new Boilerplate(new Span(6, 18), Kind.CREDIT));
        assertThat(boilerplate(",\"boilerplate\":[]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"none\"",
                "[{\"kind\":\"EXPORT_METADATA\",\"span\":[0,99999]}]",
                "[{\"kind\":\"EXPORT_METADATA\",\"span\":[5,5]}]",
                "[{\"kind\":\"EXPORT_METADATA\",\"span\":\"all\"}]",
                "[{\"kind\":\"ADVERTISEMENT\",\"span\":[0,17]}]",
                "[{\"kind\":\"CREDIT\",\"span\":[5,17]},{\"kind\":\"TITLE\",\"span\":[0,6]}]",
                "[{\"kind\":\"CREDIT\",\"span\":[0,17]},{\"kind\":\"TITLE\",\"span\":[3,6]}]",
                "[{\"kind\":\"TITLE\",\"span\":[0,17]},{\"kind\":\"TITLE\",\"span\":[0,17]}]"
            })
    void listThatDoesNotFitTheText_isPassedOver(String list) {
        assertThat(boilerplate(",\"boilerplate\":" + list)).isEqualTo(boilerplate(""));
    }
}
