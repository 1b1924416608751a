package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesPlaceTest {
    @Test
    void placeInASeries_isOneHoweverItsLengthIsHedged() {
        assertThat(SeriesPlace.of("For the first time in two months, they spoke on Wednesday."))
                .contains(new SeriesPlace("first", "2", "month"))
                .isEqualTo(SeriesPlace.of("This call marked the first between them in nearly 2 months."));
        assertThat(SeriesPlace.of("It was the third attack in a week."))
                .contains(new SeriesPlace("third", "1", "week"));
    }

    @Test
    void days_areThoseOfThePause() {
        assertThat(new SeriesPlace("first", "2", "week").days()).isEqualTo(14);
        assertThat(new SeriesPlace("first", "several", "month").days()).isEqualTo(31);
        assertThat(new SeriesPlace("first", "10", "day").days()).isEqualTo(10);
    }

    @Test
    void firstOfSomethingWithoutALength_isNone() {
        assertThat(SeriesPlace.of("The first shot was fired in Khartoum.")).isEmpty();
        assertThat(SeriesPlace.of("They spoke for two hours.")).isEmpty();
    }
}
