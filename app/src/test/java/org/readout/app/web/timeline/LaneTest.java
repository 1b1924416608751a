package org.readout.app.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.app.web.sheet.Entries;
import org.readout.app.web.sheet.Entry;
import org.readout.core.DateRange;

class LaneTest {
    private static final DateRange DAY = DateRange.between(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH);

    @Test
    void events_areInTheLaneOfWhoTowardsWhom() {
        List<Entry> entries = List.of(
                Entries.of("a", "SWE", "NOR", DAY),
                Entries.of("b", "SWE", "NOR", DAY),
                Entries.of("c", "NOR", "SWE", DAY),
                Entries.of("d", "SWE", "", DAY),
                Entries.of("e", "", "NOR", DAY),
                Entries.of("f", "FIN", "FIN", DAY),
                Entries.of("g", "", "", DAY));

        List<Lane> lanes = Lane.of(entries, pair -> true);

        assertThat(lanes)
                .extracting(Lane::label)
                .containsExactly(
                        "Sweden → Norway",
                        "not stated → Norway",
                        "within Finland",
                        "Norway → Sweden",
                        "Sweden → not stated");
        assertThat(lanes.get(0).entries()).hasSize(2);
        assertThat(lanes).filteredOn(Lane::isDyad).hasSize(2);
    }
}
