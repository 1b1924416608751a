package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OwnPastTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");

    /** Twenty questions a week of chances up to a half, of which a part of what was expected comes. */
    private static InOrderOfTime weeks(int weeks, double part) {
        SplittableRandom random = new SplittableRandom(11);
        InOrderOfTime past = new InOrderOfTime(START.plusWeeks(weeks / 2));
        for (int week = 0; week < weeks; week++) {
            for (int i = 0; i < 20; i++) {
                double chance = random.nextDouble() / 2;
                past.next(START.plusWeeks(week), logOdds(chance), random.nextDouble() < part * chance);
            }
        }
        return past;
    }

    private static double logOdds(double chance) {
        return Math.log(chance / (1 - chance));
    }

    @Test
    void chancesFourTimesTooHigh_areBroughtInLine() {
        OwnPast past = weeks(60, 0.25).soFar();

        assertThat(past.expected()).isGreaterThan(3 * past.came());
        assertThat(past.factor()).isCloseTo(0.25, within(0.06));
        assertThat(past.low()).isLessThan(past.factor());
        assertThat(past.high()).isGreaterThan(past.factor()).isLessThan(0.4);
        assertThat(past.laterExpected() / past.laterCame()).isBetween(0.7, 1.4);
        assertThat(past.standing()).isEqualTo(OwnPast.Standing.CHECKED);
    }

    @Test
    void chancesThatAreRight_stayAsTheyAre() {
        OwnPast past = weeks(60, 1).soFar();

        assertThat(past.factor()).isCloseTo(1, within(0.12));
        assertThat(past.apply(logOdds(0.3))).isCloseTo(0.3, within(0.03));
    }

    @Test
    void outcomeOfADay_movesOnlyLaterDays() {
        List<Double> none = chances(false);
        List<Double> all = chances(true);

        assertThat(all.subList(0, 20)).isEqualTo(none.subList(0, 20)).allMatch(c -> Math.abs(c - 0.2) < 1e-9);
        assertThat(all.get(20)).isGreaterThan(0.5);
        assertThat(none.get(20)).isLessThan(0.05);
    }

    private static List<Double> chances(boolean came) {
        InOrderOfTime past = new InOrderOfTime(START);
        List<Double> chances = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            chances.add(past.next(START.plusDays(i / 20), logOdds(0.2), came));
        }
        return chances;
    }

    @Test
    void earlierDayAfterALater_isRefused() {
        InOrderOfTime past = new InOrderOfTime(START);
        past.next(START, 0, true);

        assertThatThrownBy(() -> past.next(START.minusDays(1), 0, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_changesNothingAndIsShort() {
        assertThat(OwnPast.NONE.factor()).isEqualTo(1);
        assertThat(OwnPast.NONE.apply(0)).isEqualTo(0.5);
        assertThat(OwnPast.NONE.standing()).isEqualTo(OwnPast.Standing.SHORT);
    }

    @Test
    void standing_isOfManyQuestionsThatCameTrueAsOftenAsMoved() {
        assertThat(new OwnPast(1000, 50, 20, 9, 5, 5).standing()).isEqualTo(OwnPast.Standing.THIN);
        assertThat(new OwnPast(1000, 50, 20, 12, 5, 5).standing()).isEqualTo(OwnPast.Standing.CHECKED);
        assertThat(new OwnPast(1000, 80, 60, 12, 40, 2).standing()).isEqualTo(OwnPast.Standing.OFF);
        assertThat(new OwnPast(9000, 900, 800, 700, 400, 330).standing()).isEqualTo(OwnPast.Standing.CHECKED);
    }
}
