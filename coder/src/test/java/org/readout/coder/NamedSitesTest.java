package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Place;

/** Where an act was when several places bear the name or no list has it, and when it was where another act counts from it. */
final class NamedSitesTest extends CoderFixture {
    @Test
    void siteThatNoListHas_isOfTheCountryWhereItLies() {
        assertThat(mentions("Indian troops killed five rebels in the Marbada Valley in Ladakh.", "killed"))
                .flatExtracting(m -> m.place().stream().toList())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Marbada Valley");
                    assertThat(place.country()).contains("IND");
                    assertThat(place.point()).isPresent();
                });
    }

    @Test
    void nameWithOf_isWhole() {
        assertThat(mentions("Ghana's navy seized a trawler in the Strait of Marbada.", "seized"))
                .flatExtracting(m -> m.place().stream().toList())
                .extracting(Place::name)
                .containsExactly("Strait of Marbada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Politico quoted two senior U.S. officials as saying Israel had bombed Damascus.    | bombed | SYR
                    Serbian soldiers attacked the rebels on Monday in the Congolese city of Valencia. | attacked | COD
                    Gunmen killed nine farmers in the Mozambican town of Palma.                       | killed | MOZ
                    Lebanese troops killed three rebels in Tripoli, the Lebanese army said.           | killed | LBN
                    """)
    void nameOfSeveral_isTheCapital_orThatOfTheStateNamed(String text, String trigger, String country) {
        assertThat(mentions(text, trigger))
                .flatExtracting(m -> m.place().flatMap(Place::country).stream().toList())
                .containsExactly(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On Monday Iran attacked Haifa, 20 days after Israel had bombed Shiraz.    | 1
                    On Monday Iran attacked Haifa, 2,000 days after Israel had bombed Shiraz. | 0
                    """)
    void countFarBack_isNoDate(String text, int dates) {
        assertThat(mentions(text, "bombed")).isNotEmpty();
        assertThat(mentions(text, "bombed").stream().flatMap(m -> m.date().stream()))
                .hasSize(dates);
    }
}
