package org.readout.analysis.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Side;

class EscalationModelTest {
    private static final DailyTension.Pair PAIR = new DailyTension.Pair("A", "B");
    private static final LocalDate TODAY = LocalDate.parse("2024-10-01");

    @Test
    void usualRange_isNineTenthsOfThePastStretches() {
        DailyTension tension = new DailyTension(200);
        for (int day = 0; day < 200; day++) {
            tension.add(PAIR, day, -1, day == 150 ? 50 : 1);
        }

        UsualRange usual = UsualRange.of(tension.of(PAIR).conflict(), 180, Horizon.WEEK);

        assertThat(usual.upper()).isEqualTo(7);
        assertThat(usual.shareAbove()).isCloseTo(7 / 106.0, within(1e-9));
        assertThat(usual.last()).isEqualTo(7);
    }

    @Test
    void shippedModel_seesMoreChanceAfterAnOutbreak() {
        EscalationModel model = EscalationModel.shipped();

        for (Horizon horizon : Horizon.values()) {
            Outlook.Forecast calm = (Outlook.Forecast) model.outlook(record(0), PAIR, 200, horizon);
            Outlook.Forecast outbreak = (Outlook.Forecast) model.outlook(record(4), PAIR, 200, horizon);
            assertThat(outbreak.chance()).isGreaterThan(calm.chance()).isLessThan(1);
            assertThat(outbreak.expected()).isGreaterThan(calm.expected());
            assertThat(outbreak.interval().high())
                    .isGreaterThan(outbreak.interval().low());
            assertThat(calm.baseRate()).isBetween(0.03, 0.2);
        }
    }

    @Test
    void forecast_doesNotLookAhead() {
        DailyTension before = record(2);
        DailyTension after = record(2);
        for (int day = 200; day < 240; day++) {
            after.add(PAIR, day, -9, 100);
            after.add(new DailyTension.Pair("A", "C"), day, -9, 100);
        }

        Outlook.Forecast one = (Outlook.Forecast) EscalationModel.shipped().outlook(before, PAIR, 200, Horizon.MONTH);
        Outlook.Forecast other = (Outlook.Forecast) EscalationModel.shipped().outlook(after, PAIR, 200, Horizon.MONTH);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void pairWithLittlePast_getsTheBaseRate() {
        DailyTension tension = new DailyTension(240);
        tension.add(PAIR, 190, -9, 7);

        Outlook outlook = EscalationModel.shipped().outlook(tension, PAIR, 200, Horizon.WEEK);

        assertThat(outlook).isInstanceOf(Outlook.TooThin.class);
        assertThat(outlook.baseRate()).isBetween(0.03, 0.15);
        assertThat(EscalationModel.shipped().outlook(record(0), PAIR, UsualRange.MEMORY - 1, Horizon.WEEK))
                .isInstanceOf(Outlook.TooThin.class);
    }

    @Test
    void learnedModel_isWrittenAndReadBack() {
        DailyTension tension = noise();
        Cases learning = Cases.of(tension, Horizon.WEEK, UsualRange.MEMORY, 200, 3);
        Cases calibrating = Cases.of(tension, Horizon.WEEK, 200, 240, 1);
        EscalationModel model =
                EscalationModel.learn(Map.of(Horizon.WEEK, learning), Map.of(Horizon.WEEK, calibrating), Map.of());

        EscalationModel read = ModelFile.read(model.write());

        assertThat(calibrating.all()).isNotEmpty();
        for (Cases.Case one : calibrating.all()) {
            Outlook.Forecast forecast = model.forecast(one, Horizon.WEEK);
            assertThat(read.forecast(one, Horizon.WEEK).chance()).isCloseTo(forecast.chance(), within(1e-4));
            assertThat(read.forecast(one, Horizon.WEEK).expected()).isCloseTo(forecast.expected(), within(1e-2));
        }
        assertThat(model.baseRate(Horizon.WEEK)).isBetween(0.0, 0.5);
        assertThatThrownBy(() -> model.baseRate(Horizon.MONTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void modelOfOtherFeatures_isRefused() {
        assertThatThrownBy(() -> ModelFile.read("horizon WEEK\nrates 0 0 0\nintercepts 0 0\nfeature 0 1 0 0 only\n"))
                .hasMessageContaining("1 features");
    }

    @Test
    void actsOfACollation_makeTheSameOutlookWhateverHappensLater() {
        ActBuilder make = new ActBuilder();
        List<Act> acts = new ArrayList<>();
        for (int week = 1; week <= 14; week++) {
            acts.add(make.deed("ISR", "IRN", TODAY.minusWeeks(week).toString()));
        }
        Dyad dyad = new Dyad(Side.of("ISR"), Side.of("IRN"));
        Outlook before = outlook(acts, dyad);
        acts.add(make.deed("ISR", "IRN", TODAY.plusDays(3).toString()));
        Outlook after = outlook(acts, dyad);

        assertThat(before).isInstanceOf(Outlook.Forecast.class).isEqualTo(after);
        assertThat(((Outlook.Forecast) before).usual().upper()).isEqualTo(9);
        assertThat(outlook(acts, dyad.reversed())).isInstanceOf(Outlook.TooThin.class);
    }

    private static Outlook outlook(List<Act> acts, Dyad dyad) {
        return TensionDays.before(TODAY, ActBuilder.acts(acts), dyad).outlook(EscalationModel.shipped(), Horizon.WEEK);
    }

    /** Two conflict events every four days, and more in the days before day 200. */
    private static DailyTension record(int outbreak) {
        DailyTension tension = new DailyTension(240);
        for (int day = 80; day < 200; day += 4) {
            tension.add(PAIR, day, -5, 2);
        }
        for (int day = 196; day < 200; day++) {
            tension.add(PAIR, day, -9, outbreak);
        }
        return tension;
    }

    private static DailyTension noise() {
        SplittableRandom random = new SplittableRandom(1);
        DailyTension tension = new DailyTension(240);
        for (int day = 0; day < 240; day++) {
            for (int party = 0; party < 10; party++) {
                int events = random.nextInt(100) < 30 ? random.nextInt(4) : 0;
                tension.add(new DailyTension.Pair("A" + party, "B" + party % 3), day, -1 - random.nextInt(9), events);
            }
        }
        return tension;
    }
}
