package org.readout.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Side;
import org.readout.core.EventKind;

class AftermathTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final LocalDate FROM = START.plusDays(200);
    private static final Supposition ATTACK = new Supposition(Side.of("ISR"), EventKind.of("ASSAULT"), Side.of("IRN"));

    private final ActBuilder builder = new ActBuilder();
    private final List<Act> acts = new ArrayList<>();

    private void add(String type, String from, String to, int day) {
        acts.add(builder.act(type, from, to, START.plusDays(day).toString()));
    }

    /** Talks of others, so that the span is the whole record whatever else is told. */
    private void background() {
        for (int day = 0; day < 200; day += 2) {
            add("CONSULT", "USA", "GBR", day);
        }
    }

    private Aftermath aftermath() {
        return Aftermath.of(ActBuilder.acts(acts), ATTACK, FROM, 7);
    }

    @Test
    void answerThatFollowsMostTimes_isMoreThanUsual() {
        background();
        for (int i = 0; i < 6; i++) {
            add("ASSAULT", "ISR", "IRN", 30 + 25 * i);
            if (i < 5) {
                add("THREATEN", "IRN", "ISR", 32 + 25 * i);
            }
        }

        Aftermath found = aftermath();

        assertThat(found.level()).isEqualTo(Aftermath.Level.SAME_PAIR);
        assertThat(found.occasions()).isEqualTo(6);
        assertThat(found.followed()).hasSize(1);
        Aftermath.Followed followed = found.followed().get(0);
        assertThat(followed.direction()).isEqualTo(Aftermath.Direction.ANSWER);
        assertThat(followed.type()).isEqualTo("THREATEN");
        assertThat(followed.times()).isEqualTo(5);
        assertThat(followed.usual().of()).isCloseTo(5 * 7 / 193.0, within(0.05));
        assertThat(followed.isMoreThanUsual()).isTrue();
        assertThat(followed.examples()).hasSize(3);
        assertThat(followed.examples().get(0).on()).isEqualTo(START.plusDays(130));
        assertThat(followed.examples().get(0).followedOn()).isEqualTo(START.plusDays(132));
    }

    @Test
    void occasionsThatOverlap_countOnce() {
        background();
        for (int day = 100; day < 110; day++) {
            add("ASSAULT", "ISR", "IRN", day);
        }

        assertThat(aftermath().exact()).isEqualTo(2);
    }

    @Test
    void occasionWhoseDaysAreNotAllTold_isLeftOut() {
        background();
        add("ASSAULT", "ISR", "IRN", 195);

        assertThat(aftermath().exact()).isZero();
    }

    @Test
    void fewOccasionsOfThePair_fallBackOnAnyPair() {
        background();
        add("ASSAULT", "ISR", "IRN", 50);
        for (int i = 0; i < 4; i++) {
            add("ASSAULT", "RUS", "UKR", 30 + 25 * i);
            add("ACCUSE", "UKR", "RUS", 31 + 25 * i);
        }

        Aftermath found = aftermath();

        assertThat(found.level()).isEqualTo(Aftermath.Level.ANY_PAIR);
        assertThat(found.exact()).isEqualTo(1);
        assertThat(found.occasions()).isEqualTo(5);
        assertThat(found.followed()).extracting(Aftermath.Followed::type).containsExactly("ACCUSE");
    }

    @Test
    void tooFewOfAny_giveNoShares() {
        background();
        add("ASSAULT", "ISR", "IRN", 50);
        add("THREATEN", "IRN", "ISR", 52);

        assertThat(aftermath().isTooThin()).isTrue();
        assertThat(aftermath().followed()).isEmpty();
        assertThat(Aftermath.of(ActBuilder.acts(List.of()), ATTACK, FROM, 7).occasions())
                .isZero();
    }

    @Test
    void wilsonInterval_isThatOfTheTables() {
        Share share = Share.of(8, 10);

        assertThat(share.low()).isCloseTo(0.541, within(0.002));
        assertThat(share.high()).isCloseTo(0.931, within(0.002));
        assertThat(Share.of(0, 5).low()).isZero();
        assertThat(Share.of(0, 5).high()).isCloseTo(0.351, within(0.002));
    }
}
