package org.readout.analysis.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.QuadClass;

class TensionSeriesTest {
    private static final Dyad DYAD = new Dyad(Side.of("ISR"), Side.of("IRN"));

    private final ActBuilder make = new ActBuilder();
    private final List<Act> acts = new ArrayList<>();

    @Test
    void actsOfTheOtherDirection_areCoverageOnly() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        acts.add(make.deed("IRN", "ISR", "2024-10-01"));

        Window window = series(Period.DAY).windows().get(0);

        assertThat(window.told()).isEqualTo(2);
        assertThat(window.level(QuadClass.MATERIAL_CONFLICT).events()).isEqualTo(1);
        assertThat(window.level(QuadClass.MATERIAL_CONFLICT).intensity()).isEqualTo(9);
        assertThat(window.level(QuadClass.VERBAL_CONFLICT).intensity()).isZero();
    }

    @Test
    void mutualAct_goesBothWays() {
        acts.add(make.act(
                QuadClass.VERBAL_COOPERATION, 2.5, List.of("IRN", "ISR"), List.of(), "2024-10-01", "2024-10-01", 1));

        assertThat(series(Period.DAY).acts()).hasSize(1);
        assertThat(ActBuilder.acts(acts).of(DYAD.reversed())).hasSize(1);
        assertThat(ActBuilder.acts(acts).of(new Dyad(Side.of("ISR"), Side.of("ISR"))))
                .isEmpty();
    }

    @Test
    void range_isSpreadOverItsDays() {
        acts.add(make.act(
                QuadClass.MATERIAL_CONFLICT, 9, List.of("ISR"), List.of("IRN"), "2024-09-30", "2024-10-03", 1));

        List<Window> months = series(Period.MONTH).windows();

        assertThat(months).extracting(Window::start).containsExactly(LocalDate.parse("2024-10-01"));
        assertThat(months.get(0).told()).isEqualTo(0.75);
        assertThat(months.get(0).level(QuadClass.MATERIAL_CONFLICT).intensity()).isCloseTo(6.75, within(1e-9));
    }

    @Test
    void unsureCoding_countsLess() {
        acts.add(make.act(
                QuadClass.MATERIAL_CONFLICT, 9, List.of("ISR"), List.of("IRN"), "2024-10-01", "2024-10-01", 0.4));

        Window.Level level = series(Period.DAY).windows().get(0).level(QuadClass.MATERIAL_CONFLICT);

        assertThat(level.events()).isEqualTo(0.4);
        assertThat(level.intensity()).isCloseTo(3.6, within(1e-9));
    }

    @Test
    void bandOfAPartOfAnAct_holdsItsValue() {
        acts.add(make.act(
                QuadClass.MATERIAL_CONFLICT, 9, List.of("ISR"), List.of("IRN"), "2024-10-01", "2024-10-20", 0.8));
        acts.add(make.act(
                QuadClass.VERBAL_CONFLICT, 4, List.of("ISR"), List.of("IRN"), "2024-10-05", "2024-10-05", 0.9));

        assertThat(series(Period.DAY).windows())
                .extracting(Window::conflict)
                .allSatisfy(band -> assertThat(band.value()).isBetween(band.low(), band.high()));
    }

    private void day(int day, int own, int others) {
        String date = LocalDate.parse("2024-10-01").plusDays(day).toString();
        for (int i = 0; i < own; i++) {
            acts.add(make.deed("ISR", "IRN", date));
        }
        for (int i = 0; i < others; i++) {
            acts.add(make.help("USA", "GBR", date));
        }
    }

    @Test
    void twiceTheCoverage_halvesTheLevel() {
        for (int day = 0; day < 10; day++) {
            int times = day % 2 + 1;
            day(day, 10 * times, 90 * times);
        }

        List<Window> days = series(Period.DAY).windows();

        double ratio = days.get(0).conflict().value() / days.get(1).conflict().value();
        assertThat(ratio).isCloseTo(1, within(0.04));
    }

    @Test
    void coverageThatVariesAsCountsDo_isTakenAsAlike() {
        for (int day = 0; day < 10; day++) {
            day(day, 1, day % 2 + 2);
        }

        assertThat(series(Period.DAY).windows())
                .allSatisfy(w -> assertThat(w.conflict().value()).isCloseTo(9, within(1e-9)));
    }

    @Test
    void windowOfOneAct_isNotStretchedAsFarAsItsCountSays() {
        for (int day = 0; day < 9; day++) {
            day(day, 1, day % 3 == 0 ? 2 : 14);
        }
        day(9, 1, 0);

        Band thin = series(Period.DAY).windows().get(9).conflict();

        assertThat(thin.value()).isBetween(9.0, 45.0);
        assertThat(thin.high()).isLessThan(150);
    }

    @Test
    void windowOfWhichNothingIsTold_isNotInTheSeries() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        acts.add(make.deed("ISR", "IRN", "2024-10-05"));

        assertThat(series(Period.DAY).windows())
                .extracting(Window::start)
                .containsExactly(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-10-05"));
    }

    @Test
    void band_isWideForFewActsAndNarrowForMany() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        for (int i = 0; i < 40; i++) {
            acts.add(make.deed("ISR", "IRN", "2024-10-02"));
        }

        List<Window> days = series(Period.DAY).windows();
        Band few = days.get(0).level(QuadClass.MATERIAL_CONFLICT).normalised();
        Band many = days.get(1).level(QuadClass.MATERIAL_CONFLICT).normalised();

        assertThat(few.low()).isLessThan(few.value());
        assertThat(few.high() / few.value()).isGreaterThan(2);
        assertThat(many.low() / many.value()).isBetween(0.6, 0.9);
        assertThat(many.high() / many.value()).isBetween(1.1, 1.5);
    }

    @Test
    void bandOfEqualActs_isJeffreysGamma() {
        for (int i = 0; i < 10; i++) {
            acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        }

        Band band = series(Period.DAY)
                .windows()
                .get(0)
                .level(QuadClass.MATERIAL_CONFLICT)
                .normalised();

        assertThat(band.low() / 9).isCloseTo(5.796, within(0.02));
        assertThat(band.high() / 9).isCloseTo(16.335, within(0.03));
    }

    @Test
    void thinSeries_saysSo() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        assertThat(series(Period.DAY).isTooThin()).isTrue();

        for (int day = 1; day <= 6; day++) {
            acts.add(make.deed("ISR", "IRN", "2024-10-0" + day));
        }
        assertThat(series(Period.DAY).isTooThin()).isFalse();
        assertThat(series(Period.MONTH).isTooThin()).isTrue();
    }

    @Test
    void noActs_giveAnEmptySeries() {
        assertThat(series(Period.WEEK).windows()).isEmpty();
        assertThat(series(Period.WEEK).isTooThin()).isTrue();
    }

    @Test
    void sameActs_giveTheSameBands() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));

        assertThat(series(Period.DAY)).isEqualTo(series(Period.DAY));
    }

    @Test
    void rise_isFoundWithTheActsThatMadeIt() {
        LocalDate start = LocalDate.parse("2024-01-01");
        List<String> rising = new ArrayList<>();
        for (int week = 0; week < 30; week++) {
            String day = start.plusWeeks(week).toString();
            for (int i = 0; i < 10; i++) {
                acts.add(make.help("USA", "GBR", day));
            }
            for (int i = 0; i < (week < 20 ? week % 2 : 5); i++) {
                Act deed = make.deed("ISR", "IRN", day);
                acts.add(deed);
                if (week >= 20) {
                    rising.add(deed.id());
                }
            }
        }

        List<ChangePoint> changes = series(Period.WEEK).changes();

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).start()).isEqualTo(start.plusWeeks(20));
        assertThat(changes.get(0).isRise()).isTrue();
        assertThat(changes.get(0).strand()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        assertThat(changes.get(0).evidence()).containsExactlyInAnyOrderElementsOf(rising);
    }

    @Test
    void pairThatStaysAsItWas_doesNotFallBecauseOthersRise() {
        LocalDate start = LocalDate.parse("2024-01-01");
        for (int week = 0; week < 30; week++) {
            for (int i = 0; i < 6; i++) {
                acts.add(make.deed("ISR", "IRN", start.plusWeeks(week).toString()));
            }
            for (int i = 0; i < (week < 20 ? 2 : 20); i++) {
                acts.add(make.deed("USA", "GBR", start.plusWeeks(week).toString()));
            }
        }

        assertThat(series(Period.WEEK).changes()).isEmpty();
    }

    private TensionSeries series(Period period) {
        return TensionSeries.of(ActBuilder.acts(acts), DYAD, Optional.of(period));
    }
}
