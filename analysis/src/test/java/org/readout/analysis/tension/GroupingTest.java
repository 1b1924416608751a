package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.core.Actor;
import org.readout.core.Sector;

class GroupingTest {
    private static final Actor HEZBOLLAH = actor("lbn.hezbollah", "Hezbollah", "LBN", Sector.REB);
    private static final Actor BIDEN = actor("usa.biden_joe", "Joe Biden", "USA", Sector.GOV);

    @Test
    void personOfAState_standsUnderTheCountry() {
        assertThat(Grouping.of(BIDEN)).isEqualTo("USA");
        assertThat(Grouping.of(actor(null, null, "IRN", Sector.CVL))).isEqualTo("IRN");
    }

    @Test
    void armedGroup_isNotTheStateItLivesIn() {
        assertThat(Grouping.of(HEZBOLLAH)).isEqualTo("Hezbollah");
        assertThat(Side.of("LBN").has(HEZBOLLAH)).isFalse();
        assertThat(Side.of("Hezbollah").has(HEZBOLLAH)).isTrue();
    }

    @Test
    void organisationWithoutCountry_standsForItself() {
        assertThat(Grouping.of(actor("igo.un", "United Nations", "IGO", Sector.IGO)))
                .isEqualTo("United Nations");
        assertThat(Grouping.of(Actor.UNKNOWN)).isEqualTo(Grouping.UNKNOWN);
    }

    @Test
    void whoIsOnlyDescribed_standsNowhere() {
        for (String described : List.of(
                "helicopter", "25 crew members", "Buses", "Houses", "leader of the cartel", "one of its doors")) {
            assertThat(Grouping.of(textOnly(described))).as(described).isEqualTo(Grouping.UNKNOWN);
        }
        for (String name : List.of("Anta Babacar Ngom", "Movement for Peace", "CARICOM", "M-23")) {
            assertThat(Grouping.of(textOnly(name))).as(name).isEqualTo(name);
        }
        assertThat(Grouping.of(actor(null, "rebels", "COD", Sector.REB))).isEqualTo("COD");
    }

    private static Actor textOnly(String name) {
        return new Actor(Optional.empty(), Optional.of(name), Optional.empty(), List.of());
    }

    @Test
    void side_isFoundByCountryIdOrNameInAnyCase() {
        assertThat(Side.of("usa").has(BIDEN)).isTrue();
        assertThat(Side.of("usa.biden_joe").has(BIDEN)).isTrue();
        assertThat(Side.of("joe biden").has(BIDEN)).isTrue();
        assertThat(Side.of("GBR").has(BIDEN)).isFalse();
        assertThat(Side.of("GBR").has(Actor.UNKNOWN)).isFalse();
    }

    @Test
    void group_hasEveryMember() {
        Side group = new Side("allies", Set.of("USA", "GBR"));

        assertThat(group.has(BIDEN)).isTrue();
        assertThat(group.has(HEZBOLLAH)).isFalse();
    }

    @Test
    void sideWithoutNames_isRefused() {
        assertThatThrownBy(() -> Side.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Side("nobody", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor actor(
            @org.jspecify.annotations.Nullable String id,
            @org.jspecify.annotations.Nullable String name,
            String country,
            Sector sector) {
        return new Actor(Optional.ofNullable(id), Optional.ofNullable(name), Optional.of(country), List.of(sector));
    }
}
