package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.Detail;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.SourceKind;
import org.readout.core.Span;

class DetailJsonTest {
    private static final String TEXT = "😀 The army said on Monday that 14 soldiers died.";

    private static Excerpt words(String words) {
        int at = TEXT.indexOf(words);
        return Excerpt.of(TEXT, new Span(at, at + words.length()));
    }

    @Test
    void details_comeBackAsTheyWereWritten() {
        Attribution army = new Attribution(
                new Attribution.Source(
                        Optional.of(words("The army")), SourceKind.OFFICE, Optional.of("army"), Optional.empty()),
                Optional.of(words("said")),
                List.of(words("14 soldiers died").span()),
                Attribution.Form.INDIRECT,
                Optional.empty());
        Quantity fourteen = new Quantity(
                OptionalDouble.of(14),
                "people",
                Optional.of("killed"),
                Quantity.Bound.EXACT,
                words("14 soldiers"),
                false);
        DateRange monday = new DateRange(
                Optional.of(LocalDate.of(2024, 3, 4)),
                Optional.of(LocalDate.of(2024, 3, 4)),
                Optional.of("2024-03-04"),
                Optional.of(words("Monday")));
        List<Detail> details = List.of(
                new Detail(
                        Kind.NUMBER,
                        Set.of("DEATH", "killed"),
                        "soldier",
                        Optional.of(fourteen),
                        false,
                        Optional.of(monday),
                        List.of(army),
                        words("14 soldiers died"),
                        words(TEXT),
                        List.of(new Place.Point(34.5, 69.25, 12))),
                new Detail(
                        Kind.OCCURRENCE,
                        Set.of(),
                        "die",
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(),
                        words("died"),
                        words(TEXT)));
        DetailJson json = new DetailJson(TEXT);

        assertThat(json.read(json.write(details))).containsExactlyElementsOf(details);
    }
}
