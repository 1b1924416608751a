package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NextModelTest {
    private static final int PARTIES = 20;
    private static final int DAYS = 150;
    private static final NextLearner LEARNER = new NextLearner(PARTIES, habits());
    private static final NextModel MODEL = LEARNER.learn(60, 120, 140);

    /** Neighbours talk every other day or so; those with even numbers attack a day after they were accused, which comes by lot. */
    private static List<Fact> habits() {
        SplittableRandom random = new SplittableRandom(5);
        List<Fact> facts = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < PARTIES; i++) {
                int next = (i + 1) % PARTIES;
                if (random.nextInt(2) == 0) {
                    facts.add(new Fact(i, EventType.CONSULT.ordinal(), next, day));
                }
                if (random.nextInt(10) == 0) {
                    facts.add(new Fact(next, EventType.ACCUSE.ordinal(), i, day));
                    if (i % 2 == 0 && day + 1 < DAYS) {
                        facts.add(new Fact(i, EventType.ASSAULT.ordinal(), next, day + 1));
                    }
                }
            }
        }
        return facts;
    }

    private static List<NextLearner.Asked> asked(Ahead ahead) {
        List<NextLearner.Asked> asked = new ArrayList<>();
        LEARNER.ask(MODEL, ahead, 140, DAYS, 1, asked::add);
        return asked;
    }

    @Test
    void chances_meetWhatComesOfLaterDays() {
        for (Ahead ahead : Ahead.values()) {
            List<NextLearner.Asked> asked = asked(ahead);
            double expected =
                    asked.stream().mapToDouble(NextLearner.Asked::chance).sum();
            double came = asked.stream().filter(NextLearner.Asked::came).count();
            assertThat(expected).isCloseTo(came, within(0.25 * came));
        }
    }

    @Test
    void habit_isLikelierThanWhatNeverHappened() {
        double talks = mean(EventType.CONSULT, true);
        double otherWay = mean(EventType.CONSULT, false);
        double sanctions = mean(EventType.SANCTION, true);

        assertThat(talks).isGreaterThan(0.3);
        assertThat(otherWay).isLessThan(0.1);
        assertThat(sanctions).isLessThan(0.02);
    }

    private static double mean(EventType type, boolean forwards) {
        return asked(Ahead.DAY).stream()
                .filter(q -> q.type() == type && (q.target() == (q.source() + 1) % PARTIES) == forwards)
                .mapToDouble(NextLearner.Asked::chance)
                .average()
                .orElse(0);
    }

    @Test
    void writtenModel_readsTheSame() {
        NextModel read = NextModelFile.read(MODEL.write());

        assertThat(read.write()).isEqualTo(MODEL.write());
        assertThat(read.of(Ahead.WEEK).calibration())
                .isEqualTo(NextModelFile.read(read.write()).of(Ahead.WEEK).calibration());
    }

    @Test
    void modelOfAnotherProgram_isRefused() {
        assertThatThrownBy(() -> NextModelFile.read("horizon DAY\nweights ASSAULT 1 2 3\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void shippedModel_hasBothHorizonsAndSensibleRates() {
        NextModel shipped = NextModel.shipped();

        for (EventType type : EventType.values()) {
            assertThat(shipped.baseRate(Ahead.WEEK, type))
                    .isBetween(0.0, 0.2)
                    .isGreaterThanOrEqualTo(shipped.baseRate(Ahead.DAY, type));
        }
    }

    @Test
    void betaCalibration_bendsBothEnds() {
        SplittableRandom random = new SplittableRandom(1);
        List<BetaCalibration.Known> known = new ArrayList<>();
        BetaCalibration truth = new BetaCalibration(1, 0.3, -0.5);
        for (int i = 0; i < 40_000; i++) {
            double score = random.nextDouble() * 8 - 5;
            known.add(new BetaCalibration.Known(score, random.nextDouble() < truth.chance(score)));
        }

        BetaCalibration found = BetaCalibration.fit(known);

        assertThat(found.chance(-3)).isCloseTo(truth.chance(-3), within(0.01));
        assertThat(found.chance(2.5)).isCloseTo(truth.chance(2.5), within(0.03));
    }
}
