package org.readout.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.DateRange;
import org.readout.core.Status;

class EntryTest {
    private static final LocalDate DAY = LocalDate.parse("2024-10-09");

    @Test
    void undatedPast_isBoundAboveByItsFirstReport() {
        Entry entry =
                Entries.of("a", "SWE", "NOR", Status.OCCURRED, Optional.empty(), Optional.of(DAY), Optional.empty());

        assertThat(entry.isDated()).isFalse();
        assertThat(entry.first()).isEmpty();
        assertThat(entry.last()).contains(DAY);
        assertThat(entry.day()).contains(DAY);
        assertThat(EventWords.when(entry)).isEqualTo("by 9 Oct 2024 (first report)");
    }

    @Test
    void undatedFuture_isBoundBelow() {
        Entry entry =
                Entries.of("a", "SWE", "NOR", Status.EXPECTED, Optional.empty(), Optional.of(DAY), Optional.empty());

        assertThat(entry.first()).contains(DAY);
        assertThat(entry.last()).isEmpty();
    }

    @Test
    void range_standsAtItsMiddle() {
        Entry entry = Entries.of("a", "SWE", "NOR", DateRange.between(DAY, DAY.plusDays(4)));

        assertThat(entry.day()).contains(DAY.plusDays(2));
        assertThat(EventWords.when(entry)).isEqualTo("9 Oct 2024 to 13 Oct 2024");
    }

    @Test
    void partyWithoutAName_isNotTakenForItsCountry() {
        assertThat(Entries.unnamed("PAK", "gunmen", "26 people").headline()).isEqualTo("Gunmen attack 26 people");
        assertThat(Entries.unnamed("TUR", "Thousands of people", "the police").headline())
                .isEqualTo("Thousands of people attack police");
    }

    @Test
    void frame_isTheShortestUsualOneWithEnough() {
        List<Entry> many = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> Entries.on("e" + i, DAY.minusDays(100 - i).toString()))
                .toList();

        TimeFrame frame = TimeFrame.fitting(many, Optional.of(DAY));

        assertThat(frame.days()).isEqualTo(91);
        assertThat(frame.to()).isEqualTo(DAY.minusDays(1));
        assertThat(TimeFrame.fitting(many.subList(0, 3), Optional.empty()).days())
                .isEqualTo(3);
    }
}
