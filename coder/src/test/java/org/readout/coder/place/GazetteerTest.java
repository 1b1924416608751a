package org.readout.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GazetteerTest {

    @ParameterizedTest
    @CsvSource({
        "Tehran, IRN",
        "El Fasher, SDN",
        "al-Fashir, SDN",
        "Kyiv, UKR",
        "Kiev, UKR",
        "Zamzam camp, SDN",
        "Kidal, MLI",
        "Masisi, COD",
        "Sana’a, YEM",
        "Lachin corridor, AZE",
        "North Kivu, COD",
        "Ménaka, MLI"
    })
    void name_isFoundInEverySpelling(String name, String country) {
        assertThat(Gazetteer.get().named(name))
                .anySatisfy(entry -> assertThat(entry.country()).contains(country));
    }

    @Test
    void country_hasNoPoint() {
        assertThat(Gazetteer.get().named("Lebanon"))
                .filteredOn(e -> e.kind() == GazetteerEntry.Kind.COUNTRY)
                .singleElement()
                .satisfies(entry -> assertThat(entry.point()).isEmpty());
    }

    @Test
    void shoalInDisputedWaters_hasAPointAndNoCountry() {
        assertThat(Gazetteer.get().named("Second Thomas Shoal")).singleElement().satisfies(entry -> {
            assertThat(entry.country()).isEmpty();
            assertThat(entry.point()).isPresent();
        });
    }

    @Test
    void firstAndLastLine_areFound() {
        assertThat(Gazetteer.get().named("zzzzzz")).isEmpty();
        assertThat(Gazetteer.get().named("")).isEmpty();
        assertThat(Gazetteer.get().named("A")).isNotNull();
    }

    @Test
    void capital_isThatOfTheCountry() {
        assertThat(Gazetteer.get().capital("IRN").map(GazetteerEntry::name)).contains("Tehran");
        assertThat(Gazetteer.get().capital("SDN").map(GazetteerEntry::name)).contains("Khartoum");
    }

    @Test
    void table_loadsQuickly() {
        Gazetteer.get();
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            Gazetteer.get().named("Goma");
        }
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }
}
